import type { Note } from '../note/note.js';
import { GUIDELINES, RULE_IDS } from './catalogue.js';
import type { CheckContext } from './context.js';
import type { Finding, Guideline, Severity } from './guideline.js';
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
  const findings: Finding[] = [];
  for (const guideline of GUIDELINES) {
    const severity = applies(guideline, note, ignored) ? severityOf(guideline, context.rules) : 'off';
    if (severity === 'off') continue;
    const most = findings.length + MOST_PROBLEMS;
    for (const problem of guideline.check(subject)) {
      findings.push({ ...problem, rule: guideline.id, severity });
      if (findings.length === most) break;
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
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
