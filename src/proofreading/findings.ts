import type { CheckContext } from '../guidelines/context.js';
import type { Finding, Severity } from '../guidelines/guideline.js';
import type { Note } from '../note/note.js';
import type { Mistake } from './mistake.js';
import { type PlacedPassage, placeIn } from './passages.js';
import { PROOFREADING_RULES } from './rules.js';

/** The mistakes of a note's passages as findings, at the places and with the severities that they have in the note. */
export function toFindings(
  note: Note,
  rules: CheckContext['rules'],
  passages: readonly { readonly passage: PlacedPassage; readonly mistakes: readonly Mistake[] }[],
): Finding[] {
  const severities = severitiesIn(note, rules);
  return passages.flatMap(({ passage, mistakes }) =>
    mistakes.flatMap(({ rule, range, message, fixes }): Finding[] => {
      const severity = severities.get(rule);
      if (!severity) return [];
      return [
        {
          rule,
          severity,
          message,
          range: placeIn(passage, range),
          fixes: fixes.map((fix) => ({
            title: fix.newText === '' ? 'Remove it' : `Change to "${fix.newText}"`,
            edits: [{ range: placeIn(passage, fix.range), newText: fix.newText }],
          })),
        },
      ];
    }),
  );
}

/** Whether anything could be reported. A note that is sent is history. */
export function isWanted(note: Note, rules: CheckContext['rules']): boolean {
  return severitiesIn(note, rules).size > 0;
}

/** The rules that are on for the note. */
function severitiesIn(note: Note, rules: CheckContext['rules']): Map<string, Severity> {
  const severities = new Map<string, Severity>();
  if (note.isSent) return severities;
  for (const { id, severity } of PROOFREADING_RULES) {
    const wanted = Object.hasOwn(rules, id) ? (rules[id] ?? severity) : severity;
    if (wanted !== 'off' && !note.ignore.some((item) => item.text === id)) severities.set(id, wanted);
  }
  return severities;
}
