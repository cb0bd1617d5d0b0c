import type { TextEdit, TextRange } from '../note/text.js';

/** The rules under which mistakes are reported. */
export type ProofreadingRule = 'proofreading/spelling' | 'proofreading/grammar';

/** Something wrong in a passage; offsets are those of the passage's text. Data, as it comes out of a worker. */
export interface Mistake {
  readonly rule: ProofreadingRule;
  readonly range: TextRange;
  /** A whole sentence that says what is wrong. */
  readonly message: string;
  /** Edits that would mend it, the best first. */
  readonly fixes: readonly TextEdit[];
}
