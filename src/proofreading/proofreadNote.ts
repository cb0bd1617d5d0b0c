import type { CheckContext } from '../guidelines/context.js';
import type { Finding } from '../guidelines/guideline.js';
import type { Note } from '../note/note.js';
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
  for (const passage of passagesOf(note)) checked.push({ passage, mistakes: await check(passage) });
  return toFindings(note, rules, checked);
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
