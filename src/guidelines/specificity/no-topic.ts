import type { Guideline } from '../guideline.js';
import { greetingLine } from '../places.js';
import { takesUp } from '../takesUp.js';

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
    if (takesUp(note, note.topics)) return;
    if (reading.some('topic')) return;
    const topic = note.topics[0];
    yield {
      range: greetingLine(note),
      message: topic
        ? `Take up something that you talked about, such as "${topic.text}".`
        : 'Name something particular that you talked about.',
    };
  },
};
