import type { CheckContext } from '../../guidelines/context.js';
import type { Finding, Severity } from '../../guidelines/guideline.js';
import { paragraphsOf, readingTime, wordCount } from '../../note/measure.js';
import type { Note } from '../../note/note.js';
import type { Standing } from '../standing.js';
import { PRINCIPLE_NAMES, PRINCIPLES, type Principle, principleOf } from './principles.js';

/** What a row says of itself at a glance. */
export type Mark = Severity | 'met' | 'unchecked' | 'measure';

/** A row of the scorecard. */
export interface Row {
  /** Stays the same while the note is written. */
  readonly id: string;
  readonly label: string;
  /** The paler text behind the label. */
  readonly description: string;
  readonly mark: Mark;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly children: readonly Row[];
  /** Where a click leads. */
  readonly finding?: Finding;
}

/** What the scorecard is made of. */
export interface ScoredNote {
  readonly note: Note;
  readonly findings: readonly Finding[];
  readonly standing: Standing;
  readonly limits: CheckContext['limits'];
  /** The severities that the settings change. */
  readonly rules: CheckContext['rules'];
  /** All rules that there are. */
  readonly ruleIds: readonly string[];
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** The principles, each met or not, with what breaks it below. */
export function scorecard(scored: ScoredNote): Row[] {
  const { note, ruleIds, findings } = scored;
  const known = new Set([...ruleIds, ...findings.map(({ rule }) => rule)].map(principleOf));
  return PRINCIPLE_NAMES.filter((name) => known.has(name) && (!note.isSent || name === 'format')).map(
    (name) => principleRow(name, scored),
  );
}

/** How many of the principles that are checked are met: "8 of 10 met". */
export function score(rows: readonly Row[]): string {
  const checked = rows.filter(({ mark }) => mark !== 'unchecked');
  const met = checked.filter(({ mark }) => mark !== 'error' && mark !== 'warning');
  return `${met.length} of ${checked.length} met`;
}

function principleRow(name: Principle, scored: ScoredNote): Row {
  const { title, gist } = PRINCIPLES[name];
  const findings = scored.findings.filter(({ rule }) => principleOf(rule) === name);
  const mark = isChecked(name, scored) ? (worst(findings) ?? 'met') : 'unchecked';
  const state = stateInWords(mark, findings.length);
  const said = name === 'promptness' ? scored.standing.words : gist;
  const problems = findings.length === 0 ? said : problemsInWords(findings.length);
  return {
    id: `principle:${name}`,
    label: title,
    description: mark === 'unchecked' ? 'not checked' : problems,
    mark,
    spoken: `${title}: ${state}${name === 'promptness' ? `, ${said}` : ''}`,
    children: [...(name === 'conciseness' ? measures(scored) : []), ...findingRows(findings)],
  };
}

/** Whether any rule of a principle is on, in the settings and in the note. */
function isChecked(name: Principle, { note, rules, ruleIds, findings }: ScoredNote): boolean {
  const ignored = new Set(note.ignore.map(({ text }) => text));
  const isOn = (rule: string) => !ignored.has(rule) && rules[rule] !== 'off';
  return [...ruleIds, ...findings.map(({ rule }) => rule)].some(
    (rule) => principleOf(rule) === name && isOn(rule),
  );
}

function worst(findings: readonly Finding[]): Severity | undefined {
  return WORST_FIRST.find((severity) => findings.some((finding) => finding.severity === severity));
}

function stateInWords(mark: Mark, problems: number): string {
  if (mark === 'unchecked') return 'not checked';
  if (mark === 'met') return 'met';
  const isMet = mark !== 'error' && mark !== 'warning';
  return `${isMet ? 'met' : 'not met'}, ${problemsInWords(problems)}`;
}

function problemsInWords(count: number): string {
  return count === 1 ? '1 problem' : `${count} problems`;
}

function findingRows(findings: readonly Finding[]): Row[] {
  const seen = new Map<string, number>();
  return findings.map((finding): Row => {
    const { rule, message, severity } = finding;
    const number = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, number);
    return {
      id: `finding:${rule}:${number}`,
      label: message,
      description: '',
      mark: severity,
      spoken: `${severity}: ${message}`,
      children: [],
      finding,
    };
  });
}

function measures({ note, limits }: ScoredNote): Row[] {
  const words = wordCount(note.body);
  const paragraphs = paragraphsOf(note.body).length;
  return [
    measure('words', 'Words', words, limits.words, String),
    measure('paragraphs', 'Paragraphs', paragraphs, limits.paragraphs, String),
    measure('time', 'Reading Time', readingTime(words), readingTime(limits.words), timeInWords),
  ];
}

function measure(
  id: string,
  label: string,
  value: number,
  limit: number,
  inWords: (value: number) => string,
): Row {
  const description = `${inWords(value)} of ${inWords(limit)}`;
  const isOver = value > limit;
  return {
    id: `measure:${id}`,
    label,
    description,
    mark: isOver ? 'warning' : 'measure',
    spoken: `${label}: ${description}${isOver ? ', over the limit' : ''}`,
    children: [],
  };
}

/** `35 s`, `1 min 5 s`. */
function timeInWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const rest = seconds % 60;
  if (seconds < 60) return `${seconds} s`;
  return rest === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
}
