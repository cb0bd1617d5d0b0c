import type { Guideline } from '../guideline.js';

export const genericPhrase: Guideline = {
  id: 'specificity/generic-phrase',
  severity: 'warning',
  description: 'A stock phrase that would fit any interview.',
  page: {
    why: 'What could stand in every note says nothing in this one. Replace it by something that only this conversation can have brought up.',
    bad: 'I believe I would be a great fit for the position.',
    good: 'The on-call rota you drew is close to the one I ran for two years.',
  },
  *check({ note, reading }) {
    for (const sentence of note.body.sentences) {
      if (reading.does(sentence, 'generic')) {
        yield {
          range: sentence.range,
          message: 'This would fit any interview: say what was particular to this one.',
        };
      }
    }
  },
};
