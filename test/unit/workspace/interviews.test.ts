import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/note/note.js';
import { groupInterviews } from '../../../src/workspace/interviews.js';
import { isSameSummary, type NoteSummary, summarize } from '../../../src/workspace/noteSummary.js';

function summary(fields: Readonly<Record<string, string>>): NoteSummary {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  const note = parseNote(['---', ...lines, '---', 'Hi Raj,', ''].join('\n'));
  if (!note) throw new Error('no note');
  return summarize(note);
}

const RAJ = {
  interviewer: 'Raj Patel',
  title: 'Engineering Manager',
  email: 'raj@example.com',
  via: 'Dana Reed <dana@example.com>',
  company: 'Amazon',
  role: 'SDE',
  interviewed: '2026-11-20T15:00-08:00',
  sent: '',
  topics: '[event sourcing, backfills]',
  skills: 'SQL',
  interests: '',
};

test('a summary holds what the front matter says', () => {
  expect(summary(RAJ)).toMatchObject({
    interviewer: 'Raj Patel',
    title: 'Engineering Manager',
    email: 'raj@example.com',
    via: 'Dana Reed <dana@example.com>',
    company: 'Amazon',
    role: 'SDE',
    isSent: false,
    topics: ['event sourcing', 'backfills'],
    skills: ['SQL'],
    interests: [],
  });
  expect(summary({ interviewer: '' })).toMatchObject({
    interviewer: '',
    company: '',
    interviewed: undefined,
  });
});

test('summaries are the same until something that is shown differs', () => {
  expect(isSameSummary(summary(RAJ), summary({ ...RAJ, subject: 'Thanks' }))).toBe(true);
  for (const key of Object.keys(RAJ)) {
    const value = key === 'interviewed' ? '2026-11-20T16:00-08:00' : '2026-11-21';
    expect(isSameSummary(summary(RAJ), summary({ ...RAJ, [key]: value })), key).toBe(false);
  }
});

describe('an interview', () => {
  const groups = (...notes: Readonly<Record<string, string>>[]) =>
    groupInterviews(notes.map(summary)).map((interview) =>
      interview.notes.map(({ interviewer }) => interviewer),
    );

  test('is the notes of one company, role and day, however they are written', () => {
    const priya = {
      ...RAJ,
      interviewer: 'Priya Shah',
      company: 'AMAZON',
      role: ' sde',
      interviewed: '2026-11-20',
    };
    expect(groups(RAJ, priya)).toEqual([['Raj Patel', 'Priya Shah']]);
  });

  test('differs by company, by role and by day', () => {
    for (const other of [{ company: 'Halden' }, { role: 'SDM' }, { interviewed: '2026-11-21' }]) {
      expect(groups(RAJ, { ...RAJ, ...other })).toHaveLength(2);
    }
  });

  test('has a key that stays while notes come and go', () => {
    const [before] = groupInterviews([summary(RAJ)]);
    const [after] = groupInterviews([summary({ ...RAJ, interviewer: 'Priya' }), summary(RAJ)]);
    expect(before?.key).toBe(after?.key);
    expect(before).toMatchObject({ company: 'Amazon', role: 'SDE', day: '2026-11-20' });
  });
});
