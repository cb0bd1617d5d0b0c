import type { Token } from '../../tagger.js';

/** A subject, a verb that does not agree with it, and the form that would. */
export interface Disagreement {
  readonly subject: Token;
  readonly verb: Token;
  readonly right: string;
}
