import type { TextRange } from '../../note/text.js';
import type { NoteSummary } from '../../workspace/noteSummary.js';

/** One thing that can be put where the cursor is. */
export interface Offer {
  readonly kind: 'field' | 'value' | 'date' | 'rule' | 'greeting' | 'name' | 'phrase';
  readonly label: string;
  /** What it is, in a word or two. */
  readonly detail: string;
  /** Markdown of ours: nothing in it comes from a note. */
  readonly documentation?: string;
  readonly newText: string;
  /** `newText` is a snippet. */
  readonly isSnippet?: boolean;
  /** What the typed text is compared with, where that is not the label. */
  readonly filterText?: string;
  /** Something can be offered right behind it as well. */
  readonly goesOn?: boolean;
}

/** What is offered at a place of a note. */
export interface Offers {
  /** What an offer replaces; the cursor is in it or at its end. */
  readonly range: TextRange;
  /** In the order in which they are shown. */
  readonly offers: readonly Offer[];
  /** Every further letter asks anew. */
  readonly isPassing?: boolean;
}

/** What completion must know besides the note. */
export interface Surroundings {
  readonly now: Date;
  /** The name by which the interviewer is greeted. */
  readonly greetingName: string;
  /** All rules that a note may ignore. */
  readonly rules: readonly { readonly id: string; readonly description: string }[];
  /** The other notes of the workspace. */
  others(): Iterable<NoteSummary>;
  /** A value as YAML writes it on one line. */
  quote(value: string, inFlow: boolean): string;
}
