import { readFileSync } from 'node:fs';
import { check } from '../../../src/guidelines/check.js';
import { type CheckContext, DEFAULT_DEADLINE, DEFAULT_LIMITS } from '../../../src/guidelines/context.js';
import type { Finding } from '../../../src/guidelines/guideline.js';
import { readLanguage } from '../../../src/guidelines/language.js';
import { NO_SIBLINGS } from '../../../src/guidelines/siblings.js';
import { parseNote } from '../../../src/note/note.js';

export const language = readLanguage(
  readFileSync('media/sentence-model.bin'),
  readFileSync('media/interest-families.txt'),
);

/** An hour after the interview of the notes in the tests. */
export const NOW = new Date('2026-11-20T16:00-08:00');

export function context(overrides: Partial<CheckContext> = {}): CheckContext {
  return {
    now: NOW,
    deadline: DEFAULT_DEADLINE,
    limits: DEFAULT_LIMITS,
    rules: {},
    siblings: NO_SIBLINGS,
    resume: undefined,
    language,
    ...overrides,
  };
}

/** The findings of a file; none where it is no note. */
export function findings(text: string, overrides: Partial<CheckContext> = {}): Finding[] {
  const note = parseNote(text);
  return note ? check(note, context(overrides)) : [];
}

export const CLEAN_NOTE = `---
interviewer: Raj Patel
title: Engineering Manager
email: raj.patel@example.com
company: Amazon
role: Software Development Engineer II
interviewed: 2026-11-20T15:00-08:00
topics:
  - moving the order pipeline to event sourcing
skills: [event sourcing]
interests: [trail running]
subject: Thank you for Friday's conversation
sent:
---
Hi Raj,

Thank you for walking me through the move of the order pipeline to event sourcing. Your account of the backfill that ran twice stayed with me all evening.

I spent two years on event sourcing at Corvid, where I learned to make every consumer idempotent before the first replay. I would love to do that work with your team.

I look forward to speaking again, and I hope that the trail race goes well on Sunday.

Best regards,
Alex Kim
`;
