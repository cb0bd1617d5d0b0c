import { nearestWord } from '../../note/editDistance.js';
import { FIELD_NAMES, FIELDS, type FieldDefinition, isFieldName } from '../../note/fields.js';
import type { FrontMatterEntry } from '../../note/frontMatter.js';
import { isAddress, parseMailbox } from '../../note/mailbox.js';
import type { Note } from '../../note/note.js';
import { parseTimestamp } from '../../note/timestamp.js';
import type { Guideline, Problem } from '../guideline.js';
import { nearestRule } from '../nearestRule.js';
import { openingLine } from '../places.js';

export const invalidField: Guideline = {
  id: 'format/invalid-field',
  severity: 'error',
  description:
    'The front matter is not valid YAML, a required field is missing, a date or an address is none, `sent` lies before `interviewed`, `ignore` names no rule, or a key is misspelt.',
  page: {
    why: 'The front matter is the record of the interview: who, where, when, sent or not. What cannot be read there is lost for the deadline, the tree and the mail.',
    bad: 'interviewer: Raj Patel\ncompnay: Amazon\ninterviewed: last Friday',
    good: 'interviewer: Raj Patel\ncompany: Amazon\ninterviewed: 2026-11-20T15:00-08:00',
  },
  *check({ note, ruleIds }) {
    for (const { message, range } of note.frontMatter.problems) {
      yield { range, message: `The front matter is not valid YAML: ${message}.`.replace(/\.\.$/, '.') };
    }
    yield* misspeltKeys(note);
    yield* requiredFields(note);
    for (const entry of note.frontMatter.entries.values()) {
      const problem = isFieldName(entry.key) ? invalidValue(entry, FIELDS[entry.key]) : undefined;
      if (problem) yield { range: entry.valueRange, message: problem };
    }
    yield* unknownRules(note, ruleIds);
    if (note.sent && note.interviewed && note.sent.instant < note.interviewed.earliest) {
      yield {
        range: note.frontMatter.entries.get('sent')?.valueRange ?? openingLine(note),
        message: '`sent` lies before `interviewed`: one of the two is wrong.',
      };
    }
  },
};

/** Other keys than ours are the person's own, unless they are so near to one of ours that they were meant to be it. */
function* misspeltKeys(note: Note): Iterable<Problem> {
  const { entries } = note.frontMatter;
  for (const { key, keyRange } of entries.values()) {
    if (isFieldName(key)) continue;
    const meant = nearestWord(
      key,
      FIELD_NAMES.filter((name) => !entries.has(name)),
    );
    if (!meant) continue;
    yield {
      range: keyRange,
      message: `"${key}" is no key of a note: did you mean "${meant}"?`,
      fixes: [{ title: `Change to "${meant}"`, edits: [{ range: keyRange, newText: meant }] }],
    };
  }
}

/** What `ignore` names must exist, or the rule that was meant stays on. */
function* unknownRules(note: Note, ruleIds: readonly string[]): Iterable<Problem> {
  for (const { text, range } of note.ignore) {
    if (ruleIds.includes(text)) continue;
    const meant = nearestRule(text, ruleIds);
    yield {
      range,
      message: `There is no rule "${text}"${meant ? `: did you mean "${meant}"?` : '.'}`,
      fixes: meant ? [{ title: `Change to "${meant}"`, edits: [{ range, newText: meant }] }] : [],
    };
  }
}

function* requiredFields(note: Note): Iterable<Problem> {
  const { entries } = note.frontMatter;
  const misspelt = [...entries.keys()]
    .filter((key) => !isFieldName(key))
    .map((key) => nearestWord(key, FIELD_NAMES));
  for (const name of FIELD_NAMES) {
    if (!FIELDS[name].required) continue;
    const entry = entries.get(name);
    if (!entry && !misspelt.includes(name)) {
      yield { range: openingLine(note), message: `\`${name}\` is missing: add it to the front matter.` };
    } else if (entry?.value.kind === 'empty') {
      yield { range: entry.keyRange, message: `\`${name}\` is empty: fill it in.` };
    }
  }
}

function invalidValue({ key, value }: FrontMatterEntry, { kind }: FieldDefinition): string | undefined {
  if (value.kind === 'empty') return undefined;
  if (kind === 'list') return value.kind === 'map' ? `\`${key}\` must be a list: [one, two].` : undefined;
  if (value.kind !== 'scalar') return `\`${key}\` must be one line of text.`;
  if (kind === 'time' && !parseTimestamp(value.text)) {
    return `\`${key}\` is no date: write it like 2026-11-20T15:00-08:00, or 2026-11-20 for a whole day.`;
  }
  if (kind === 'email' && !isAddress(value.text)) return `"${value.text}" is no email address.`;
  if (kind === 'mailbox' && !parseMailbox(value.text)) {
    return `\`${key}\` must be a name with an address, like Dana Reed <dana@example.com>.`;
  }
  return undefined;
}
