/** The engine that finds misspelt words and slips of mechanics: a port, so that the rest can be read and tested alone. */
export interface Engine {
  /** What the engine objects to, but for spelling, in the order of the text. */
  lint(text: string): Promise<Lint[]>;
  /** Words that are like one that the engine does not know, the likeliest first; `undefined` where it knows the word. */
  spell(word: string): Promise<readonly string[] | undefined>;
  /** From now on, these are words to `spell`, and among what it suggests. */
  addWords(words: readonly string[]): Promise<void>;
}

/** One objection; offsets are UTF-16 code units. */
export interface Lint {
  /** The engine's name of its rule. */
  readonly rule: string;
  /** The engine's name of the kind of rule. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What would stand in place of the text, the best first; an empty text deletes it. */
  readonly replacements: readonly string[];
}
