import type { TextRange } from '../note/text.js';
import { isContraction } from './contractions.js';
import type { Lexicon } from './lexicon.js';
import type { Passage } from './passages.js';
import { isShortSlip } from './slips.js';
import { splitOf } from './wordParts.js';
import type { SpelledWord } from './words.js';

/** Words of other languages that everyone writes in English letters, and the small words that stand among them. */
const FOREIGN = new Set(
  `merci danke gracias obrigado obrigada grazie arigato diolch shukran salamat salam ciao bonjour takk
   tack spasibo mahalo aloha muchas muchos mit besten grüße grüßen grüssen viele liebe herzliche
   herzlichen freundlichen freundliche freundlichem dank vielen bis med vennlig vänliga venlig hilsen
   hälsningar saludos saludo cordialmente cordiali saluti atentamente abrazo abrazos cordialement
   amicalement sincères bonne bonnes nuit soirée journée feliz buenos buenas días vriendelijke groet
   groeten wel asante namaste slainte maith agat molto muito mille bien bon bons buen buena en la le les
   los las el del de des du della di da und der das ein eine et au aux por para con que mi tu su sur il
   e y o na ng sa po et`.split(/\s+/),
);

/** More words than this are a sentence that somebody said: English like all others. */
const LONGEST_PHRASE = 7;
const LONGEST_TITLE = 14;

/** What is set apart as a phrase: in quotation marks or italics, as titles and words of other languages are. */
export function phrasesApart({ text, italics = [] }: Passage): TextRange[] {
  const quoted = [...text.matchAll(/"[^"]+"|“[^”]+”|(?<![\p{L}\p{N}])['‘][^'‘’]+['’](?![\p{L}\p{N}])/gu)].map(
    (match) => ({ start: match.index, end: match.index + match[0].length }),
  );
  return [...italics, ...quoted].filter(({ start, end }) => {
    const words = text.slice(start, end).trim().split(/\s+/);
    // "How I Built a Business That Lasts": a title is as long as it likes.
    const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
    return words.length <= (capitals * 2 > words.length ? LONGEST_TITLE : LONGEST_PHRASE);
  });
}

/**
 * Whether the word stands among words of another language: "go raibh maith agat". Two misspelt words next to one another
 * are rare. `unknown` are all the words that the engine does not know.
 */
export function standsAmongForeign(
  word: SpelledWord,
  words: readonly SpelledWord[],
  unknown: ReadonlySet<SpelledWord>,
  text: string,
  lexicon: Lexicon,
): boolean {
  const at = words.indexOf(word);
  return [-2, -1, 1, 2].some((step) => {
    const neighbour = words[at + step];
    if (!neighbour) return false;
    const between = text.slice(Math.min(word.end, neighbour.end), Math.max(word.start, neighbour.start));
    if (/[^\p{L}\p{M} '’-]/u.test(between)) return false;
    if (isOfAnotherLanguage(neighbour, lexicon)) return true;
    const isBeside = step === -1 || step === 1;
    return (
      isBeside &&
      unknown.has(neighbour) &&
      !isSlipForSure(neighbour, lexicon) &&
      !isSlipForSure(word, lexicon)
    );
  });
}

function isSlipForSure({ text }: SpelledWord, lexicon: Lexicon): boolean {
  return isShortSlip(text, lexicon) || isContraction(text);
}

function isOfAnotherLanguage({ text, startsSentence }: SpelledWord, lexicon: Lexicon): boolean {
  if (FOREIGN.has(startsSentence ? text.toLowerCase() : text)) return true;
  // No word of English is a single letter but these: "y", "e" are "and" elsewhere.
  if (/^\p{Ll}$/u.test(text)) return !/^[aioustdmnx]$/.test(text);
  // A name among the words says nothing, and "I'm" is English.
  if (
    /\p{N}|['’]/u.test(text) ||
    (/^\p{Lu}/u.test(text) && !startsSentence) ||
    lexicon.has(text) ||
    lexicon.isRare(text)
  )
    return false;
  if (/[^\p{ASCII}’]/u.test(text)) return true;
  // "withthe team andthe owner"
  if (splitOf(text.toLowerCase(), lexicon)) return false;
  return text.length <= 3 ? !isShortSlip(text, lexicon) : !isContraction(text) && !lexicon.isNearCommon(text);
}
