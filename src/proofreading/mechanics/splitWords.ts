import type { Lexicon } from '../lexicon.js';
import type { Mistake } from '../mistake.js';
import { isLoose } from '../wordParts.js';
import { IN_FUL, SPLIT } from './closedCompounds.js';
import { slip } from './slip.js';
import { placesOf } from './splitPlaces.js';

/** Short words that stand beside anything, besides those of `isLoose`. */
const BESIDE_ANYTHING = new Set(
  `come came go went gone get got see saw may up go make made take took look turn pick hold stand stood pull fly try break
   dug hand work drop far do does did done here there first one two three out over off down away back in on under through
   day while goes its time per cent ever sat let put set run cut give gave keep kept left right stop show pass red old new end
   ear hour hers his him them sales teacher hand side market`.split(/\s+/),
);

/** What describes the next word or does something to it, so that the two stand apart unless everyone joins them. */
const MAY_STAND_APART = new Set(
  `key health free soft dead still heart notice pocket whole time person project contract laughing school store fit cat read snow bed tax audit pen want test under black
   sleep stage middle fire sun head ground trial hot cold light dark dry wet wide deep high fresh full white green blue grey brown`.split(
    /\s+/,
  ),
);

/** Beginnings and endings of words that are hardly words by themselves: "re assured", "avail able". */
const BEGINNINGS = new Set(['re', 'un', 'dis', 'mis', 'inter', 'pre', 'im', 'kilo', 'tele']);
const ENDINGS = new Set(
  'ting teen ion able ful ness ment tion sion ing ly ship hood ity ous ive ation re'.split(' '),
);

/** Two words that are one: "work shop", "under stand", "in to the plan". */
export function* splitWords(text: string, lexicon: Lexicon): Iterable<Mistake> {
  for (const { 0: written, index } of text.matchAll(/\b(?:never the less|where with all)\b/gi)) {
    const joined = written.replace(/ (?!as$)/g, '');
    yield slip(
      { start: index, end: index + written.length },
      `"${written}" is one word: "${joined}".`,
      joined,
    );
  }
  const words = [...text.matchAll(/(?<![\p{L}\p{N}'’-])\p{L}+(?![\p{L}\p{N}'’-])/gu)];
  for (const [index, first] of words.entries()) {
    const second = words[index + 1];
    const gap = first.index + first[0].length;
    if (second?.index !== gap + 1 || text[gap] !== ' ') continue;
    const end = second.index + second[0].length;
    // "the IT Self Service portal"
    const joined = /^\p{Lu}{2,}$/u.test(first[0])
      ? undefined
      : (joinedWord(first[0], second[0], lexicon) ??
        joinedThing(first[0], second[0], text.slice(Math.max(0, first.index - 30), first.index), lexicon));
    if (
      !joined ||
      !fits(
        first[0],
        second[0],
        text.slice(Math.max(0, first.index - 40), first.index),
        text.slice(end, end + 40),
      )
    )
      continue;
    const newText = /^\p{Lu}/u.test(first[0]) ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
    yield slip(
      { start: first.index, end },
      `"${text.slice(first.index, end)}" is one word: "${newText}".`,
      newText,
    );
  }
}

/** Words that stand apart from their neighbours, whatever the two make together: "the process or the place". */
const APART =
  /^(?:or|as|at|on|in|to|is|it|are|may|day|one|cent|time|every|per|mean|key|tea|no|back|right|down|lets|ends|some|any|over|for|there|change|come|coming|giving|getting)$/;

/** "The pass port", "a foot bridge", "your lower green house": where a thing must stand, and the two are one of every day. */
function joinedThing(first: string, second: string, before: string, lexicon: Lexicon): string | undefined {
  if (!/^\p{Ll}{2,} \p{Ll}{2,}$/u.test(`${first} ${second}`) || APART.test(first) || APART.test(second))
    return undefined;
  const joined = first + second;
  const isThing = /\b(?:the|an?|my|your|our|his|her|their|this|that|each|every) $/i.test(before);
  const isDescribed = /\b(?:the|an?|my|your|our|his|her|their|this|that|each|every) \p{Ll}+ $/iu.test(before);
  const isFit = isThing || (isDescribed && joined.length > 6 && !isLoose(first) && !isLoose(second));
  return isFit && joined.length > 4 && lexicon.isEveryday(joined) ? joined : undefined;
}

function fits(first: string, second: string, before: string, after: string): boolean {
  const places = placesOf(first.toLowerCase(), second.toLowerCase());
  if (!places) return true;
  return [places]
    .flat()
    .some(
      (place) =>
        place.behind?.test(before) !== false &&
        place.before?.test(after) !== false &&
        !place.notBehind?.test(before) &&
        !place.notBefore?.test(after),
    );
}

function joinedWord(first: string, second: string, lexicon: Lexicon): string | undefined {
  const [one, two] = [first.toLowerCase(), second.toLowerCase()];
  // "The route to Day 1"
  if (/^\p{Ll}/u.test(first) && /^\p{Lu}/u.test(second)) return undefined;
  const known = SPLIT.get(`${one} ${two}`);
  if (known) return known;
  if (IN_FUL.has(`${one} ${two}`)) return IN_FUL.get(`${one} ${two}`);
  const joined = one + two;
  if (two === 'less' && one.length > 2 && lexicon.isCommon(joined)) return joined;
  if (placesOf(one, two) && two !== 'full' && two !== 'less') return joined;
  // What has a capital inside may be a name: "Key Note".
  if (/\p{Lu}/u.test(second) || lexicon.isName(first) || !lexicon.isCommon(joined)) return undefined;
  // "to gether", "un derstand": a part that is no word by itself.
  const [isOne, isTwo] = [one, two].map(
    (part) => part.length > 1 && (lexicon.has(part) || lexicon.isRare(part)),
  );
  const isName = /^\p{Lu}/u.test(first);
  if (!isName && one.length + two.length > 4 && (BEGINNINGS.has(one) || ENDINGS.has(two))) return joined;
  if (!isOne || !isTwo)
    return !isName && one.length > 1 && two.length > 1 && lexicon.isEveryday(joined) ? joined : undefined;
  // "bed bugs", "a snow plough": what is rare may be two words as well.
  if (/ing$/.test(joined) && lexicon.has(two)) return undefined;
  // "rail way", "news room"
  const isFree = (part: string) => part.length < 3 || isLoose(part) || BESIDE_ANYTHING.has(part);
  const areHalves = !isFree(one) && !isFree(two) && lexicon.isCommon(one) && lexicon.isCommon(two);
  // "roof top", "pipe lines", but not "a free hand", "my heart beat faster"
  return areHalves && (lexicon.isEveryday(joined) || (joined.length > 6 && !MAY_STAND_APART.has(one)))
    ? joined
    : undefined;
}
