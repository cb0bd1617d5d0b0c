import { Dialect as HarperDialect } from 'harper.js';
import type { Dialect } from './dialectNames.js';

const { American, British, Australian, Canadian, Indian } = HarperDialect;

/** What the engine checks by. Words that are right elsewhere are in a list of our own, which knows every spelling. */
export const DIALECTS: Readonly<Record<Dialect, HarperDialect>> = {
  auto: American,
  us: American,
  uk: British,
  au: Australian,
  ca: Canadian,
  in: Indian,
};
