import type { Mistake } from '../mistake.js';
import { slip } from './slip.js';

/** What is one word as a thing, and two where it is done. */
const DONE =
  '(set|back|follow|sign|clean|pick|look|start|catch|build|speed|meet|wrap|log|roll|kick|work|hang|check|shut|break|hand|take)(up|in|on|out|down|over)';
/** Of those, the ones that are words. */
const THINGS = new Set(
  `setup backup followup signup cleanup pickup lookup startup catchup buildup speedup meetup wrapup login logon rollout
   kickoff workout hangout checkin checkout shutdown breakdown handover takeover takeout breakup breakout`.split(
    /\s+/,
  ),
);
/** Words behind which there is an object. */
const OBJECT =
  ' (?:the|an?|my|your|our|their|his|her|its|this|that|these|those|any|some|all|each|every|it|them|everything)\\b';
/** Where only a verb can stand. */
const PLACES: readonly RegExp[] = [
  new RegExp(`(?<=\\b(?:to|and|please) )${DONE}(?=${OBJECT})`, 'gi'),
  new RegExp(
    `(?<=\\b(?:can|could|will|would|should|must|may|might|I|we|you|they|['’]ll|['’]d|not|n['’]t|come|go|gladly|happily) )${DONE}(?=(?: to| with| on| for)?${OBJECT})`,
    'gi',
  ),
  new RegExp(
    `(?<=\\b(?:can|could|will|would|should|must|might|['’]ll|n['’]t) )${DONE}(?= (?:with|to|on|at|for|from|next|soon|early|later|by)\\b)`,
    'gi',
  ),
];

/** Words that are two by what follows: "anymore than that", "it maybe a stretch". */
const APART: readonly (readonly [RegExp, string])[] = [
  [
    /\banymore(?= (?:than|questions|help|time|information|details|work|money|of (?:a|an|the|my|your|our)) ?\b)/g,
    'any more',
  ],
  [
    /(?<=(?<!\b(?:is|was|are|were|will|would|can|could) )\b(?:it|that|this|there|they|we|you|he|she) )maybe(?= (?:an?|the|too|very|able|worth|that|possible|necessary|late|hard|easy|some) ?\b)/gi,
    'may be',
  ],
];

/** "I can setup the stage", "come backup the glen". */
export function* joinedVerbs(text: string): Iterable<Mistake> {
  for (const [pattern, right] of APART)
    for (const { 0: written, index } of text.matchAll(pattern))
      yield slip(
        { start: index, end: index + written.length },
        `"${written}" is two words here: "${right}".`,
        right,
      );
  const found = new Set<number>();
  for (const pattern of PLACES)
    for (const { 0: written, 1: verb = '', 2: part = '', index } of text.matchAll(pattern)) {
      if (!THINGS.has(written.toLowerCase()) || found.has(index)) continue;
      found.add(index);
      const range = { start: index, end: index + written.length };
      yield slip(range, `As a verb, "${written}" is two words: "${verb} ${part}".`, `${verb} ${part}`);
    }
}
