/** The person who was interviewed, and writes; `''` where nothing is known. */
export interface Candidate {
  readonly name: string;
  readonly email: string;
  /** The lines below the closing, where they are more than the name. */
  readonly signature: string;
}
