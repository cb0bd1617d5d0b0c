import type { Sentence } from '../../note/sentences.js';
import { rangesOverlap } from '../../note/text.js';
import type { Guideline } from '../guideline.js';
import { continueWith, gap } from '../insertions.js';
import { greetingLine } from '../places.js';
import { isPresent, takesUp } from '../takesUp.js';
import { tellingStems } from '../vocabulary.js';

/** Log odds of a topic: below the one, a sentence that has a topic's word uses it for something else ("my last state"). */
const NAMED_IN_PASSING = -3;
/** And below this, nothing in the note sounds like the conversation. */
const NOTHING = 0;
/** The same where a word of the listed topics stands, and where only other words do. */
const SHARED_WORD = -1;
const OTHER_WORDS = 2.2;
/** The same, where the sentence is not about what the writer has done. */
const NOT_OF_ONESELF = 1.5;
/** Where a word of the listed topics stands somewhere, and another sentence is clearly about the conversation. */
const BESIDE_SHARED_WORD = 1.2;

export const noTopic: Guideline = {
  id: 'specificity/no-topic',
  severity: 'warning',
  description:
    'The body takes up none of the `topics`, or, where none are listed, nothing that was talked about.',
  page: {
    why: 'One particular thing from the conversation shows that you listened, and brings the conversation back to mind.',
    bad: 'I enjoyed learning more about the team and its goals.',
    good: 'Your account of the backfills that had to be idempotent stayed with me.',
  },
  *check({ note, reading }) {
    if (note.body.sentences.length === 0) return;
    // A gap is no topic, however particular the words around it sound.
    const { gaps } = reading;
    const filled = note.body.sentences.filter(({ range }) => !gaps.some((gap) => rangesOverlap(gap, range)));
    const best = (sentences: readonly Sentence[]) =>
      Math.max(...sentences.map((sentence) => reading.score(sentence, 'topic')));
    if (note.topics.length === 0) {
      // Where nothing is listed, the gap may be just where the topic will stand.
      if (gaps.length > 0 || best(filled) > 0) return;
    } else {
      const telling = new Set(note.topics.flatMap(({ text }) => tellingStems(text)));
      const isTouched = ({ text }: Sentence) => tellingStems(text).some((word) => isPresent(word, telling));
      const isNamed = takesUp(reading.stems, note.topics);
      const touched = (isNamed ? note.body.sentences : filled).filter(isTouched);
      if (best(touched) > (isNamed ? NAMED_IN_PASSING : SHARED_WORD)) return;
      if (best(filled) > NOTHING && (isNamed || touched.some((sentence) => reading.does(sentence, 'fit'))))
        return;
      if (best(filled) > (touched.length > 0 ? BESIDE_SHARED_WORD : OTHER_WORDS)) return;
      if (best(filled.filter((sentence) => !reading.does(sentence, 'fit'))) > NOT_OF_ONESELF) return;
    }
    const topic = note.topics[0];
    const echo = topic && `What you told me about ${gap(1, topic.text)} has stayed with me.`;
    yield {
      range: greetingLine(note),
      fixes: echo ? continueWith(note, 'first', `Take up "${topic.text}"`, echo) : [],
      message: topic
        ? `Take up something that you talked about, such as "${topic.text}".`
        : 'Name something particular that you talked about.',
    };
  },
};
