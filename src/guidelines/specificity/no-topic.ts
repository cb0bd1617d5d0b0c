import type { Sentence } from '../../note/sentences.js';
import { rangesOverlap } from '../../note/text.js';
import type { Guideline } from '../guideline.js';
import { greetingLine } from '../places.js';
import { takesUp } from '../takesUp.js';
import { tellingStems } from '../vocabulary.js';
import { findPlaceholders } from './placeholder.js';

/** Log odds of a topic that make up for the words: one shared word, or none at all. */
const TOUCHED = 2;
const OTHER_WORDS = 6;

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
    const gaps = [...findPlaceholders(note)];
    const filled = note.body.sentences.filter(({ range }) => !gaps.some((gap) => rangesOverlap(gap, range)));
    const isTopical = (least: number) => (sentence: Sentence) => reading.score(sentence, 'topic') > least;
    if (note.topics.length === 0 ? filled.some(isTopical(0)) : takesUp(note, note.topics)) return;
    if (note.topics.length > 0) {
      const telling = new Set(note.topics.flatMap(({ text }) => tellingStems(text)));
      const touched = filled.filter(({ text }) => tellingStems(text).some((word) => telling.has(word)));
      if (touched.some(isTopical(TOUCHED)) || filled.some(isTopical(OTHER_WORDS))) return;
    }
    const topic = note.topics[0];
    yield {
      range: greetingLine(note),
      message: topic
        ? `Take up something that you talked about, such as "${topic.text}".`
        : 'Name something particular that you talked about.',
    };
  },
};
