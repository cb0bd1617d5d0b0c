import type { Dialect } from './dialectNames.js';
import type { ProofreaderFiles } from './files.js';
import { startHarper } from './harper.js';
import { Proofreader } from './proofreader.js';
import { WordModel } from './statistics/wordModel.js';
import { createTagger } from './tagger.js';
import { wordListOf } from './wordList.js';

/** Loads everything that proofreading needs: a second or so, and some hundred megabytes. */
export async function startProofreader(
  { wasm, wordModel }: ProofreaderFiles,
  dialect: Dialect,
): Promise<Proofreader> {
  // It is compiled beside what follows.
  const compiled = WebAssembly.compile(wasm);
  const [list, tagger] = [wordListOf(dialect), createTagger()];
  const words = WordModel.load(wordModel);
  return new Proofreader(await startHarper(await compiled, dialect, list), tagger, list, words);
}
