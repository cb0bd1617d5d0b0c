/** The bytes of the files that a proofreader is made of, each in a buffer of its own. */
export interface ProofreaderFiles {
  /** The engine: `harper_wasm_slim_bg.wasm`. */
  readonly wasm: Uint8Array;
  /** What was counted of small and sound-alike words. */
  readonly wordModel: Uint8Array;
}

/** Their names: the one lies beside the bundles, the other in `media`. */
export const WASM_FILE = 'harper.wasm';
export const WORD_MODEL_FILE = 'word-model.bin';
