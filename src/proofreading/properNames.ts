import { editDistance } from '../note/editDistance.js';
import { muddledLetters } from './oneSlipAway.js';

/** Names that everyone writes, so that a near miss is a slip whatever the front matter says. */
const CAPITALISED =
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September
   October November December Christmas Easter English American British Canadian Australian Indian European German
   French Spanish Chinese Japanese Irish Welsh Arabic Hindi Italian America Britain Canada Australia India Europe Germany France Microsoft Google
   JavaScript TypeScript Kubernetes Postgres LinkedIn`.split(/\s+/);
const CAPITALISED_KEYS = new Set(
  CAPITALISED.map((word) => word.toLowerCase()).flatMap((word) => [word, `${word}s`, `${word}es`]),
);
/** Words that letters of this kind write with a capital in the middle of a sentence, as titles. */
const TITLES =
  `Engineer Engineering Manager Management Senior Software Developer Development Designer Director Product Marketing
   Analyst Scientist University College Technology Technologies Department Operations Consultant Coordinator Associate
   Assistant Executive President Principal Professor Programme Program Research Science Business Customer Support
   Security Services Solutions Systems Specialist Supervisor Resources Recruiter Recruitment Representative
   Administrator Administration Accountant Architect Architecture Hospital Institute International Communication
   Communications Education Finance Infrastructure Platform Project Strategy Teacher Team`.split(/\s+/);
/** Of those, the ones that are written without a capital by mistake only, not out of habit. */
const ALWAYS_CAPITALISED = new Set(CAPITALISED.slice(0, 48).map((word) => word.toLowerCase()));
/** Names that are words of every day as well. */
export const AMBIGUOUS = new Set(['march', 'august', 'may']);

/** The name that everyone writes, for the same word in lower case: "fridays" are Fridays. */
export function capitalisedForm(word: string): string | undefined {
  if (AMBIGUOUS.has(word)) return undefined;
  const singular = ALWAYS_CAPITALISED.has(word) ? word : word.replace(/(?<=day)s$/, '');
  if (!ALWAYS_CAPITALISED.has(singular)) return undefined;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The name or title that a word with a capital is nearly, but is not. */
export function nearProperName(word: string): string | undefined {
  if (CAPITALISED_KEYS.has(word.toLowerCase()) || word.length < 5) return undefined;
  const name = nearest(word, CAPITALISED, word.length >= 9 ? 2 : 1);
  if (name || word.length < 6) return name;
  return nearest(word, TITLES, word.length >= 8 ? 2 : 1);
}

/** Letters that are doubled, left out or swapped; another letter only in a long word: "Franco" and "Projekt" are names. */
function isSlipFor(word: string, meant: string, allowed: number, muddled: ReadonlySet<string>): boolean {
  return muddled.has(meant) || (word.length >= 8 && editDistance(word, meant) <= allowed);
}

function nearest(word: string, candidates: readonly string[], allowed: number): string | undefined {
  const lower = word.toLowerCase();
  const muddled = new Set(muddledLetters(lower));
  return candidates.find(
    (candidate) =>
      candidate[0] === word[0] &&
      // "Marco" is no slip for "March", nor "Augusta" for "August".
      candidate.length > 5 &&
      word.slice(0, -1) !== candidate &&
      isSlipFor(lower, candidate.toLowerCase(), allowed, muddled),
  );
}
