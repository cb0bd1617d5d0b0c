import { Dialect as HarperDialect } from 'harper.js';
import type { Dialect } from './dialectNames.js';

/** The engine knows one at a time. With `auto`, words of the others are let pass behind it (`wordList.ts`). */
export const DIALECTS: Readonly<Record<Dialect, HarperDialect>> = {
  auto: HarperDialect.American,
  us: HarperDialect.American,
  uk: HarperDialect.British,
  au: HarperDialect.Australian,
  ca: HarperDialect.Canadian,
  in: HarperDialect.Indian,
};
