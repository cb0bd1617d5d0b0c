import type { TextRange } from '../../note/text.js';
import type { Mistake } from '../mistake.js';

/** A slip of mechanics, and what would be right in its place. */
export function slip(range: TextRange, message: string, ...newTexts: readonly string[]): Mistake {
  return {
    rule: 'proofreading/grammar',
    range,
    message,
    fixes: newTexts.map((newText) => ({ range, newText })),
  };
}
