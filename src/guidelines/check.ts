import type { Note } from '../note/note.js';
import { GUIDELINES, RULE_IDS } from './catalogue.js';
import type { CheckContext } from './context.js';
import type { Finding, Guideline, Problem, Severity } from './guideline.js';
import { Reading } from './reading.js';

/** The most problems of one rule: nobody mends more, and a text that has more was made to be slow. */
const MOST_PROBLEMS = 100;

/** What breaks the guidelines in a note, in the order of the text. The same input gives the same findings. */
export function check(note: Note, context: CheckContext): Finding[] {
  const subject = {
    note,
    context,
    reading: new Reading(note, context.language.classifier),
    ruleIds: RULE_IDS,
  };
  const ignored = new Set(note.ignore.map((item) => item.text));
  return GUIDELINES.filter((guideline) => applies(guideline, note, ignored))
    .flatMap((guideline) => {
      const severity = severityOf(guideline, context.rules);
      if (severity === 'off') return [];
      return [...firstOf(guideline.check(subject))].map(
        (problem): Finding => ({ ...problem, rule: guideline.id, severity }),
      );
    })
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function* firstOf(problems: Iterable<Problem>): Iterable<Problem> {
  let count = 0;
  for (const problem of problems) {
    yield problem;
    if (++count === MOST_PROBLEMS) return;
  }
}

/** Notes that are sent keep only `format/*`: the rest is history. */
function applies(guideline: Guideline, note: Note, ignored: ReadonlySet<string>): boolean {
  return !ignored.has(guideline.id) && (!note.isSent || guideline.id.startsWith('format/'));
}

function severityOf(guideline: Guideline, rules: CheckContext['rules']): Severity | 'off' {
  return Object.hasOwn(rules, guideline.id)
    ? (rules[guideline.id] ?? guideline.severity)
    : guideline.severity;
}
