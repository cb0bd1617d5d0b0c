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

/** "I can setup the stage", "come backup the glen". */
export function* joinedVerbs(text: string): Iterable<Mistake> {
  const found = new Set<number>();
  for (const pattern of PLACES)
    for (const { 0: written, 1: verb = '', 2: part = '', index } of text.matchAll(pattern)) {
      if (!THINGS.has(written.toLowerCase()) || found.has(index)) continue;
      found.add(index);
      const range = { start: index, end: index + written.length };
      yield slip(range, `As a verb, "${written}" is two words: "${verb} ${part}".`, `${verb} ${part}`);
    }
}
