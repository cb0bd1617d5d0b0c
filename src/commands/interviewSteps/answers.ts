import type { NoteTemplate } from '../../templates/template.js';

/** What reads the answers; loaded when the first question is asked. */
export type Reading = typeof import('../../chunks/capture.js');

/** What was typed so far, kept as typed, for when the person comes back to it. */
export interface Typed {
  readonly company: string;
  readonly role: string;
  readonly ended: string;
  readonly interviewers: string;
  /** Who forwards the notes to those without an address; `undefined` as long as nobody was asked. */
  readonly via: string | undefined;
  readonly template: NoteTemplate | undefined;
}

export const NOTHING_TYPED: Typed = {
  company: '',
  role: '',
  ended: 'now',
  interviewers: '',
  via: undefined,
  template: undefined,
};

export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
