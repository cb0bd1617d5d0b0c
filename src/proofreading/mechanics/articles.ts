import type { Mistake } from '../mistake.js';
import { UNREAD } from '../passages.js';
import { slip } from './slip.js';
import { beginsWithVowel } from './sounds.js';

/** "a" and "an" by the sound of what follows: "an hour", "a European", "an MRI". */
export function* articles(text: string): Iterable<Mistake> {
  for (const { 0: written, index } of text.matchAll(
    /(?<![\p{L}\p{N}.&/'’-])an?(?= ["“‘'(]?[\p{L}\p{N}])/giu,
  )) {
    // "A" may be a letter or a grade: "vitamin A is". The article begins a sentence at most.
    if (written === 'A' && !/(?:^|[.!?:;"“(] ?)$/.test(text.slice(Math.max(0, index - 3), index))) continue;
    if (/^AN$/.test(written)) continue;
    // "At An Grianán": a name of another language.
    if (
      written === 'An' &&
      /[\p{L}\p{N},] $/u.test(text.slice(0, index)) &&
      /^ \p{Lu}/u.test(text.slice(index + 2))
    )
      continue;
    const next = /^ ["“‘'(]?([\p{L}\p{N}][\p{L}\p{N}\p{M}.&]*(?:['’\-/][\p{L}\p{N}]+)*)/u.exec(
      text.slice(index + written.length),
    )?.[1];
    if (!next || next.includes(UNREAD)) continue;
    const isVowel = beginsWithVowel(next);
    if (isVowel === undefined || isVowel === /n$/i.test(written)) continue;
    const right = isVowel ? `${written.charAt(0)}n` : written.charAt(0);
    yield slip({ start: index, end: index + written.length }, `"${right}" stands before "${next}".`, right);
  }
}
