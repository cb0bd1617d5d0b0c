import { Dialect as HarperDialect } from 'harper.js';
import type { Dialect } from './dialectNames.js';

const { American, British, Australian, Canadian, Indian } = HarperDialect;

/** What the engine checks by, first, and those whose words are right besides. */
export const DIALECTS: Readonly<Record<Dialect, readonly [HarperDialect, ...HarperDialect[]]>> = {
  auto: [American, British, Australian, Canadian, Indian],
  us: [American],
  uk: [British],
  au: [Australian],
  ca: [Canadian],
  in: [Indian],
};
