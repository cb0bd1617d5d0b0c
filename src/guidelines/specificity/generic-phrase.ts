import type { Note } from '../../note/note.js';
import type { Sentence } from '../../note/sentences.js';
import type { Guideline } from '../guideline.js';
import { tellingStems } from '../vocabulary.js';
import { CLASS_NAMES, wordClasses } from '../wordClasses.js';

/** Interest in "the position", whatever the sentence goes on to say. */
const STOCK_INTEREST =
  /\bI(?:'m|’m| am| remain) (?:(?:still|also|very|really|truly|extremely|highly|most|so|incredibly) )*interested in (?:the|this) (?:position|role|job|opportunity|vacancy)(?=[.!;]|,? and\b|$)/i;
/** Excitement about "this opportunity", which could be any. */
const STOCK_EXCITEMENT =
  /\bI(?:'m|’m| am| remain) (?:(?:still|also|very|really|truly|extremely|highly|most|so|incredibly) )*(?:excited|thrilled|enthusiastic) (?:about|by|at|for) (?:the|this) opportunity(?=[.!;]|,? and (?:what|all|the (?:chance|prospect|possibilit\p{L}+))\b|$)/iu;
/** Learning more about "the company", and nothing of what was learnt. */
const STOCK_LEARNING =
  /\b(?:learn(?:ing)?|hear(?:ing)?|find(?:ing)? out|know(?:ing)?|understand(?:ing)?) (?:(?:a|so much|much) (?:bit |little |lot )?)?more about (?:the|your|this) (?:company|business|organi[sz]ation|firm|role|position|job|opportunity|vacancy|team|department|institution|practice|clinic|hospital|school|college|cent(?:re|er)|charity|agency|studio|office|museum|bank|library|council|lab(?:oratory)?|farm|hotel|restaurant|kitchen|faculty|theatre|theater|station|plant|factory|centre|site|service|trust|practice|mill|yard|port|garden|group|place)\b(?! (?:in|at|on|of|behind|where|that|which|you)\b)/i;
/** What all of these have, and few sentences. */
const MAY_BE_KNOWN = /interested in (?:the|this)|opportunity|more about/i;
/** So many words of its own make it one about something. */
const FEW_OWN_WORDS = 3;
/** A stock sentence may have words of its own: "The visit confirmed that this is a perfect match". */
const MOST_OWN_WORDS = 2 / 3;
/** Log odds: what is as stock as this is so in whatever words: "who hits the ground running". */
const BEYOND_DOUBT = 6;
/** A name in the middle of a sentence, or a number. */
const PARTICULAR = /(?<=\S )(?!I\b)\p{Lu}|\p{N}/u;
const STOCK = CLASS_NAMES.indexOf('STOCK');
/** Thanks that announce themselves: "I am writing to thank you for the opportunity". */
const ANNOUNCED_THANKS =
  /\b(?:writing|reach(?:ing)? out|want(?:ed)? to|(?:would|['’]d) like to|take (?:a|this) (?:moment|opportunity))\b.{0,30}\bthank/i;
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
      // Plain thanks are no stock phrase; thanks for one's consideration are, where they are all the thanks there are.
      const isMereThanks = (text: string) =>
        THANKS.test(text) && !(isConsideration(text) && isOnlyThanks(sentence, note));
      const isWorthless = (text: string) => isStock(text) && !isMereThanks(text);
      const isKnownStock =
        MAY_BE_KNOWN.test(sentence.text) &&
        (STOCK_INTEREST.test(sentence.text) ||
          STOCK_EXCITEMENT.test(sentence.text) ||
          clausesOf(sentence.text).some(isStockLearning));
      const isBeyondDoubt =
        reading.score(sentence, 'generic') > BEYOND_DOUBT &&
        !PARTICULAR.test(sentence.text) &&
        (!THANKS.test(sentence.text) || ANNOUNCED_THANKS.test(sentence.text));
      if (!isKnownStock && !isBeyondDoubt && !reading.certainlyDoes(sentence, 'generic', isWorthless))
        continue;
      yield {
        range: sentence.range,
        message: 'This would fit any interview: say what was particular to this one.',
      };
    }
  },
};

/** Words with content are such as these notes are full of, and nothing is named or counted. */
function isStock(text: string): boolean {
  const words = tellingStems(text);
  const own = words.filter((word) => !wordClasses(word).includes(STOCK)).length;
  return own === 0 || (own <= words.length * MOST_OWN_WORDS && !PARTICULAR.test(text));
}

function isStockLearning(text: string): boolean {
  if (!STOCK_LEARNING.test(text) || PARTICULAR.test(text)) return false;
  return tellingStems(text).filter((word) => !wordClasses(word).includes(STOCK)).length <= FEW_OWN_WORDS;
}

/** "It was great to learn more about the company, and thank you for …": the parts that could be sentences. */
function clausesOf(text: string): string[] {
  return text.split(/[;:—–]\s+|,\s+(?=(?:and|but|so)\s)/);
}

function isConsideration(text: string): boolean {
  return /\bconsider|\bopportunity\b/i.test(text);
}

function isOnlyThanks(sentence: Sentence, note: Note): boolean {
  return note.body.sentences.every((other) => other === sentence || !THANKS.test(other.text));
}
