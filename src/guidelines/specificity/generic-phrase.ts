import type { Note } from '../../note/note.js';
import type { Sentence } from '../../note/sentences.js';
import type { Guideline } from '../guideline.js';
import { tellingStems } from '../vocabulary.js';
import { CLASS_NAMES, wordClasses } from '../wordClasses.js';

/** Interest in "the position", whatever the sentence goes on to say. */
const STOCK_INTEREST =
  /\bI(?:'m|’m| am| remain) (?:(?:still|also|very|really|truly|extremely|highly|most|so|incredibly) )*(?:interested in|excited about|enthusiastic about) (?:the|this) (?:position|role|job|opportunity|vacancy)(?=[.!;]|,? and\b|$)/i;
const STOCK = CLASS_NAMES.indexOf('STOCK');
const THANKS = /\b(?:thank|thanks|grateful|gratitude|appreciat)/i;

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
      if (!reading.certainlyDoes(sentence, 'generic', isStock) && !STOCK_INTEREST.test(sentence.text))
        continue;
      // Plain thanks are no stock phrase; thanks for one's consideration are, where they are all the thanks there are.
      if (THANKS.test(sentence.text) && !(isConsideration(sentence.text) && isOnlyThanks(sentence, note)))
        continue;
      yield {
        range: sentence.range,
        message: 'This would fit any interview: say what was particular to this one.',
      };
    }
  },
};

/** Every word with content is one that such notes are full of. */
function isStock(text: string): boolean {
  return tellingStems(text).every((word) => wordClasses(word).includes(STOCK));
}

function isConsideration(text: string): boolean {
  return /\bconsider|\bopportunity\b/i.test(text);
}

function isOnlyThanks(sentence: Sentence, note: Note): boolean {
  return note.body.sentences.every((other) => other === sentence || !THANKS.test(other.text));
}
