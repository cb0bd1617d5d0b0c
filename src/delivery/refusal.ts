import type { FieldName } from '../note/fields.js';

/** Why a message cannot be handed over: a sentence or two for the person, who alone may change what they wrote. */
export class Refusal extends Error {
  /** Where the reason lies; `undefined` where it is in no field. */
  readonly field: FieldName | undefined;

  constructor(message: string, field?: FieldName) {
    super(message);
    this.field = field;
  }
}
