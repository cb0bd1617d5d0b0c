import type { DeadlineSettings } from '../note/deadline.js';
import type { Severity } from './guideline.js';
import type { Language } from './language.js';
import type { SentenceIndex } from './sentenceIndex.js';
import type { Siblings } from './siblings.js';

/** Everything outside of a note that its findings depend on. */
export interface CheckContext {
  readonly now: Date;
  readonly deadline: DeadlineSettings;
  readonly limits: {
    /** Words between greeting and sign-off. */
    readonly words: number;
    /** Paragraphs between greeting and sign-off. */
    readonly paragraphs: number;
  };
  /** The severities that differ from the catalogue's, by rule id. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** The other notes of the workspace. */
  readonly siblings: Siblings;
  /** The sentences of the candidate's resume; `undefined` where none is set. */
  readonly resume: SentenceIndex | undefined;
  readonly language: Language;
}

/** The defaults of the settings. */
export const DEFAULT_DEADLINE: DeadlineSettings = { hours: 24, dueSoonHours: 6 };
export const DEFAULT_LIMITS: CheckContext['limits'] = { words: 200, paragraphs: 4 };
