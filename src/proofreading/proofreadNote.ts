import type { CheckContext } from '../guidelines/context.js';
import type { Finding } from '../guidelines/guideline.js';
import type { Note } from '../note/note.js';
import { findWords } from '../note/sentences.js';
import { rangesOverlap } from '../note/text.js';
import { isWanted, toFindings } from './findings.js';
import type { Mistake } from './mistake.js';
import { type Passage, passagesOf } from './passages.js';

/** What is wrong in a note's spelling and grammar. */
export async function proofreadNote(
  note: Note,
  rules: CheckContext['rules'],
  check: (passage: Passage) => Promise<readonly Mistake[]>,
): Promise<Finding[]> {
  if (!isWanted(note, rules)) return [];
  const checked = [];
  for (const passage of passagesOf(note)) {
    const mistakes = await check(passage);
    checked.push({ passage, mistakes: mistakes.filter((mistake) => !isMeant(mistake, passage, note)) });
  }
  return toFindings(note, rules, checked);
}

/** Whether a word that nobody knows stands in the note more than once: a term, unless its letters were muddled. */
function isMeant({ rule, range, fixes }: Mistake, { text }: Passage, note: Note): boolean {
  if (rule !== 'proofreading/spelling') return false;
  const word = text.slice(range.start, range.end).toLowerCase();
  if (fixes.some(({ newText }) => isMuddled(word, newText.toLowerCase()))) return false;
  const times = findWords(note.text, { start: 0, end: note.text.length }).filter(
    (other) => other.text.toLowerCase() === word,
  ).length;
  return times > 1;
}

/** "recieve", "adress", "dont", "alot": slips that people make each time. */
function isMuddled(word: string, other: string): boolean {
  const letters = (text: string) => [...new Set(text.replace(/[^\p{L}]/gu, ''))].sort().join('');
  return letters(word) === letters(other);
}

/** Guidelines that say what is wrong with words which the proofreader only sees to be odd. */
const SAY_MORE = new Set(['specificity/placeholder', 'tone/casual', 'personalization/wrong-name']);

/** The findings of the guidelines and of the proofreader as one list, in the order of the text. */
export function mergeFindings(guidelines: readonly Finding[], proofreading: readonly Finding[]): Finding[] {
  const said = guidelines.filter(({ rule }) => SAY_MORE.has(rule));
  const added = proofreading.filter(
    ({ range }) => !said.some((finding) => rangesOverlap(finding.range, range)),
  );
  return [...guidelines, ...added].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
