import type { Note } from '../note/note.js';
import type { TextEdit, TextRange } from '../note/text.js';
import type { CheckContext } from './context.js';
import type { Reading } from './reading.js';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What there is to say of a rule, wherever it is listed, set or explained. */
export interface RuleInfo {
  /** `group/name`; never changes once shipped. */
  readonly id: string;
  readonly severity: Severity;
  /** When it fires, in one sentence; shown in settings, on its page and in the list of guidelines. */
  readonly description: string;
  /** For its page: why it matters, and an excerpt of a note that breaks it and of one that holds it. */
  readonly page: { readonly why: string; readonly bad: string; readonly good: string };
}

/** One rule of the catalogue: one file, whose path is the id (`specificity/placeholder.ts`). */
export interface Guideline extends RuleInfo {
  /** What breaks the rule. A pure function: the same note and context give the same problems. */
  check(subject: Subject): Iterable<Problem>;
}

/** What a guideline looks at. */
export interface Subject {
  readonly note: Note;
  /** What is outside of the note: the clock, the settings, the other notes. */
  readonly context: CheckContext;
  /** What the sentences of the note do: thank, take up a topic, say interest, … */
  readonly reading: Reading;
  /** The ids of all rules there are: what `ignore` may name. */
  readonly ruleIds: readonly string[];
}

/** One break of a guideline. */
export interface Problem {
  readonly range: TextRange;
  /** A whole sentence that says what is wrong and what to do. */
  readonly message: string;
  /** Edits that would mend it, the best first. */
  readonly fixes?: readonly Fix[];
  /** Where else to look: the sentence of another note. */
  readonly related?: readonly RelatedPlace[];
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The new text of the edit is a snippet (`${1:gap}`), where the person goes on typing. */
  readonly isSnippet?: boolean;
}

export interface RelatedPlace {
  /** Which note, as the context names its notes (a URI in the editor, a path on the command line). */
  readonly file: string;
  readonly range: TextRange;
  readonly message: string;
}

/** A problem under the name and severity by which the person sees it. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}
