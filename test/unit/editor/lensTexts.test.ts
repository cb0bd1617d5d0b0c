import { expect, it } from 'vitest';
import { lensTexts } from '../../../src/editor/lensTexts.js';
import type { Finding } from '../../../src/guidelines/guideline.js';
import { parseTimestamp } from '../../../src/note/timestamp.js';
import { standingOf } from '../../../src/views/standing.js';

const interviewed = parseTimestamp('2026-11-20T15:00Z');
const SETTINGS = { hours: 24, dueSoonHours: 6 };
const FINDING: Finding = {
  rule: 'tone/casual',
  severity: 'warning',
  message: 'Slang.',
  range: { start: 0, end: 1 },
};

function titles(now: string, findings: readonly Finding[] = [], isSent = false): string[] {
  const standing = standingOf({ interviewed, isSent }, new Date(`2026-11-${now}Z`), SETTINGS);
  return lensTexts(standing, findings).map(({ title }) => title);
}

it('says where a note stands, how many problems it has, and what can be done', () => {
  const actions = ['Copy Message', 'Open in Mail', 'Mark as Sent'];
  expect(titles('20T16:00')).toEqual(['23 h left', 'No problems', ...actions]);
  expect(titles('21T12:00', [FINDING])).toEqual(['3 h left', '1 problem', ...actions]);
  expect(titles('21T18:00', [FINDING, FINDING])).toEqual(['Overdue by 3 h', '2 problems', ...actions]);
});

it('says of a sent note no more than is worth knowing', () => {
  expect(titles('21T18:00', [], true)).toEqual(['Sent', 'Mark as Pending']);
  expect(titles('21T18:00', [FINDING], true)).toEqual(['Sent', '1 problem', 'Mark as Pending']);
});
