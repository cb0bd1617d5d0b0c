import type { Dialect } from './dialectNames.js';
import { startHarper } from './harper.js';
import { Proofreader } from './proofreader.js';
import { createTagger } from './tagger.js';
import { wordListOf } from './wordList.js';

/** The file, beside the bundles, that `startProofreader` needs the bytes of. */
export const WASM_FILE = 'harper.wasm';

/**
 * Loads everything that proofreading needs: a second or so, and some hundred megabytes.
 *
 * @param wasm the bytes of `harper_wasm_slim_bg.wasm`
 */
export async function startProofreader(wasm: Uint8Array, dialect: Dialect): Promise<Proofreader> {
  // It is compiled beside what follows.
  const compiled = WebAssembly.compile(wasm);
  const [list, tagger] = [wordListOf(dialect), createTagger()];
  return new Proofreader(await startHarper(await compiled, dialect, list), tagger, list);
}
