import { describe, expect, it } from 'vitest';
import { GUIDELINE_IDS, RULE_IDS } from '../../../../src/guidelines/catalogue.js';
import { check } from '../../../../src/guidelines/check.js';
import type { CheckContext } from '../../../../src/guidelines/context.js';
import { parseNote } from '../../../../src/note/note.js';
import { PRINCIPLE_NAMES, principleOf } from '../../../../src/views/scorecard/principles.js';
import { type Row, type ScoredNote, score, scorecard } from '../../../../src/views/scorecard/scorecard.js';
import { standingOf } from '../../../../src/views/standing.js';
import { CLEAN_NOTE, context } from '../../support/checking.js';

function scored(text: string, overrides: Partial<CheckContext & ScoredNote> = {}): Row[] {
  const note = parseNote(text);
  if (!note) throw new Error('This is no note.');
  const { now, deadline, limits, rules, ...rest } = context(overrides);
  return scorecard({
    note,
    findings: overrides.findings ?? check(note, { now, deadline, limits, rules, ...rest }),
    standing: standingOf(note, now, deadline),
    limits,
    rules,
    ruleIds: overrides.ruleIds ?? GUIDELINE_IDS,
  });
}

function row(rows: readonly Row[], label: string): Row {
  const found = rows.flatMap((parent) => [parent, ...parent.children]).find((other) => other.label === label);
  if (!found) throw new Error(`There is no "${label}".`);
  return found;
}

it('has a principle for every rule there is', () => {
  expect([...new Set(RULE_IDS.map(principleOf))].sort()).toEqual([...PRINCIPLE_NAMES].sort());
});

describe('a good note', () => {
  it('meets the ten principles, and says why each counts', () => {
    const rows = scored(CLEAN_NOTE);
    expect(rows.map(({ label, mark }) => `${mark} ${label}`)).toEqual([
      'met Promptness',
      'met Personalization',
      'met Specificity',
      'met Enthusiasm',
      'met Reinforcement',
      'met Conciseness',
      'met Gratitude',
      'met Next Steps',
      'met Tone',
      'met Format',
    ]);
    expect(score(rows)).toBe('10 of 10 met');
    expect(row(rows, 'Promptness').description).toBe('23 h left');
    expect(row(rows, 'Promptness').spoken).toBe('Promptness: met, 23 h left');
    expect(row(rows, 'Gratitude').description).toBe('first, and plainly');
  });

  it('is measured against the limits', () => {
    const rows = scored(CLEAN_NOTE);
    expect(row(rows, 'Words').description).toMatch(/^\d\d of 200$/);
    expect(row(rows, 'Paragraphs').description).toBe('3 of 4');
    expect(row(rows, 'Reading Time').description).toMatch(/^\d\d s of 50 s$/);
    const tight = scored(CLEAN_NOTE, { limits: { words: 20, paragraphs: 2 } });
    expect(row(tight, 'Words').mark).toBe('warning');
    expect(row(tight, 'Paragraphs').spoken).toBe('Paragraphs: 3 of 2, over the limit');
  });
});

describe('a note with problems', () => {
  const text = CLEAN_NOTE.replace('Hi Raj', 'Hi Rahul').replace(
    'stayed with me',
    'was awesome, awesome!! It stayed [here] and [there] with me',
  );
  const rows = scored(text);

  it('has them below the principle that they break, the worst first to be seen', () => {
    const specificity = row(rows, 'Specificity');
    expect(specificity).toMatchObject({ mark: 'error', description: '2 problems' });
    expect(specificity.spoken).toBe('Specificity: not met, 2 problems');
    expect(specificity.children.map(({ id }) => id)).toEqual([
      'finding:specificity/placeholder:1',
      'finding:specificity/placeholder:2',
    ]);
    expect(specificity.children[0]?.spoken).toMatch(/^error: "\[here\]"/);
    expect(score(rows)).toBe('7 of 10 met');
  });

  it('meets a principle in spite of what is only worth a look', () => {
    const info = scored(CLEAN_NOTE.replace(/^subject: .*$/m, 'subject:'));
    expect(row(info, 'Format')).toMatchObject({ mark: 'info', spoken: 'Format: met, 1 problem' });
    expect(score(info)).toBe('10 of 10 met');
  });
});

it('says of a sent note what is checked, and nothing else', () => {
  const rows = scored(CLEAN_NOTE.replace('sent:', 'sent: 2026-11-20T17:00-08:00'));
  expect(rows.map(({ label }) => label)).toEqual(['Format']);
});

it('does not call met what is not checked', () => {
  const off = { 'gratitude/missing': 'off', 'gratitude/buried': 'off' } as const;
  expect(row(scored(CLEAN_NOTE, { rules: off }), 'Gratitude')).toMatchObject({
    mark: 'unchecked',
    description: 'not checked',
    spoken: 'Gratitude: not checked',
  });
  const ignored = CLEAN_NOTE.replace('sent:', 'sent:\nignore: [gratitude/missing, gratitude/buried]');
  const rows = scored(ignored);
  expect(row(rows, 'Gratitude').mark).toBe('unchecked');
  expect(score(rows)).toBe('9 of 9 met');
});

it('has room for the findings of others than the guidelines', () => {
  const spelling = { rule: 'proofreading/spelling', severity: 'warning', message: 'Teh.' } as const;
  const rows = scored(CLEAN_NOTE, { findings: [{ ...spelling, range: { start: 0, end: 3 } }] });
  expect(rows.map(({ label }) => label).indexOf('Proofreading')).toBe(9);
  expect(row(rows, 'Proofreading').mark).toBe('warning');
  expect(row(scored(CLEAN_NOTE, { ruleIds: RULE_IDS }), 'Proofreading').mark).toBe('met');
});
