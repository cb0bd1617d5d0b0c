import type { Token } from '../tagger.js';
import {
  ing,
  irregularParticiple,
  irregularPast,
  isUnchanged,
  participle,
  past,
  plural,
  withS,
} from './inflect.js';
import { WORD_SETS } from './wordSets.js';

/**
 * A pattern over the tagged words of a sentence, its parts separated by blanks. A part is
 *
 *     word, a|b         one of these words, in lower case
 *     NOUN, ADJ|ADV     a part of speech
 *     @base             a form, such as the base form of a verb (`FORMS`)
 *     #comparative      a set of words (`wordSets.ts`)
 *     ^ and $           the start and the end of a clause: `^` also behind a comma, or "and", "that", "because", …
 *     ^^                the start of the sentence
 *     ~                 any word, and no mark
 *
 * with `!` before it where it must not match (nothing there does not match either), `<` where the word before is meant,
 * and `?` or `*` behind it where it may be missing or repeated. What is wrong stands in brackets: `more ADJ [then] PRON`.
 */
export interface Pattern {
  readonly match: string;
  /**
   * What would be right in place of what is wrong. `$0` is what was written, `$1` and so on its words; `@ing`, `@s`,
   * `@base`, `@past`, `@participle`, `@plural`, `@singular`, `@possessive` is the last of its words in that form.
   */
  readonly fix: string;
  /** Words that must not stand in the sentence before it. */
  readonly unless?: readonly string[];
  /** Words of which one must stand elsewhere in the sentence. */
  readonly near?: ReadonlySet<string>;
  /** Words of which none may. */
  readonly notNear?: ReadonlySet<string>;
  /** Why, where the fix alone does not tell. */
  readonly why?: string;
}

export interface Match {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

type Part = (tokens: readonly Token[], at: number) => boolean;
interface Step {
  readonly test: Part;
  readonly width: 0 | 1;
  readonly optional: boolean;
  readonly repeated: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** One of these must be in the sentence, where the step is of words alone. */
  readonly words: ReadonlySet<string> | undefined;
}

const CLAUSE_STARTERS = new Set(
  ', ; : ( that because since when while if although though and but so where how as whether which'.split(' '),
);

const FORMS: Readonly<Record<string, (token: Token) => boolean>> = {
  /** An adjective or adverb that compares. */
  er: ({ pos, text }) =>
    (pos === 'ADJ' || pos === 'ADV') && /[^e]er$/.test(text) && !WORD_SETS.notComparative.has(text),
  /** An adjective that compares most. */
  est: ({ pos, text }) =>
    (pos === 'ADJ' || pos === 'ADV') &&
    /[^i]est$|iest$/.test(text) &&
    !/^(?:honest|modest|earnest|best|manifest)$/.test(text),
  base: ({ pos, text, lemma }) =>
    pos === 'VERB' && text === lemma && !isUnchanged(lemma) && !/(?:ing|[^e]ed)$/.test(text),
  /** Tagged as a verb or not: for places where only a verb can stand. */
  verbS: ({ pos, text, lemma }) =>
    pos === 'VERB' && text !== lemma && text.endsWith('s') && !text.endsWith('ss'),
  ing: ({ pos, text, lemma }) => pos === 'VERB' && text.endsWith('ing') && text !== lemma,
  /** A form in -ed, or an irregular past or participle. Of "gauge" the tagger's lemma is gage. */
  ed: ({ pos, text, lemma }) =>
    pos === 'VERB' &&
    text !== lemma &&
    (/(?:d|t|n)$/.test(text) || text === past(lemma) || text === participle(lemma)),
  irregularPast: ({ text, lemma }) => irregularPast(lemma) === text,
  irregularParticiple: ({ text, lemma }) => irregularParticiple(lemma) === text,
  plural: ({ pos, text, lemma }) =>
    (pos === 'NOUN' &&
      text !== lemma &&
      /s$/.test(text) &&
      !/(?:ss|us|is)$/.test(text) &&
      !WORD_SETS.notPlural.has(text)) ||
    WORD_SETS.irregularPlural.has(text),
  singular: ({ pos, text, lemma }) =>
    pos === 'NOUN' &&
    text === lemma &&
    !/(?:ing|s)$/.test(text) &&
    !WORD_SETS.irregularPlural.has(text) &&
    /^\p{L}+$/u.test(text),
};

/** A pattern that is ready. */
export interface Finder {
  /** Words of which the pattern has to find one in a sentence; none where it goes by parts of speech alone. */
  readonly words: ReadonlySet<string> | undefined;
  find(tokens: readonly Token[]): Match[];
}

/** Makes a pattern ready: what it finds in a sentence. */
export function compile(source: string): Finder {
  const steps = source.trim().split(/\s+/).map(readStep);
  const needed = steps.map(({ words }) => words).filter((words) => words !== undefined);
  const anchor = anchorOf(steps);
  const find = (tokens: readonly Token[]) => {
    const matches: Match[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (anchor && !anchor.words.has(tokens[at + anchor.ahead]?.text ?? '')) continue;
      const found = matchFrom(steps, tokens, 0, at, NOTHING);
      if (found && found.last > found.first) matches.push(found);
    }
    return matches;
  };
  return { words: needed.sort((a, b) => a.size - b.size)[0], find };
}

const NOTHING: Target = {};

/** The fewest words of which one stands at a place that is known before any other step is tried. */
function anchorOf(steps: readonly Step[]): { words: ReadonlySet<string>; ahead: number } | undefined {
  let best: { words: ReadonlySet<string>; ahead: number } | undefined;
  let ahead = 0;
  for (const { words, optional, width } of steps) {
    if (optional) break;
    if (words && (!best || words.size < best.words.size)) best = { words, ahead };
    ahead += width;
  }
  return best;
}

function readStep(source: string): Step {
  const opens = source.startsWith('[');
  const closes = source.endsWith(']');
  let part = source.slice(opens ? 1 : 0, closes ? -1 : undefined);
  const repeated = part.length > 1 && part.endsWith('*');
  const optional = repeated || (part.length > 1 && part.endsWith('?'));
  if (optional) part = part.slice(0, -1);
  const before = part.length > 1 && part.startsWith('<');
  if (before) part = part.slice(1);
  const negated = part.length > 1 && part.startsWith('!');
  if (negated) part = part.slice(1);
  const found = readPart(part);
  const test: Part = before ? (tokens, at) => found(tokens, at - 1) : found;
  return {
    test: negated ? (tokens, at) => !test(tokens, at) : test,
    width: before || negated || part === '^' || part === '^^' || part === '$' ? 0 : 1,
    optional,
    repeated,
    opens,
    closes,
    words: negated || before || optional ? undefined : wordsOf(part),
  };
}

function wordsOf(part: string): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const alternative of part.split('|')) {
    const set = alternative.startsWith('#') ? WORD_SETS[alternative.slice(1)] : undefined;
    if (set) for (const word of set) words.add(word);
    else if (/^[~^$@#]|^[A-Z]+$/.test(alternative)) return undefined;
    else words.add(alternative);
  }
  return words;
}

function readPart(part: string): Part {
  if (part === '~') return (tokens, at) => tokens[at] !== undefined && tokens[at].pos !== 'PUNCT';
  if (part === '^^') return (tokens, at) => isSentenceStart(tokens, at);
  if (part === '^')
    return (tokens, at) => isSentenceStart(tokens, at) || CLAUSE_STARTERS.has(tokens[at - 1]?.text ?? '');
  const alternatives = part.split('|');
  const mayEnd = alternatives.includes('$');
  const words = new Set<string>();
  const tags = new Set<string>();
  const forms: ((token: Token) => boolean)[] = [];
  for (const alternative of alternatives.filter((alternative) => alternative !== '$')) {
    if (alternative.startsWith('@')) {
      const form = FORMS[alternative.slice(1)];
      if (!form) throw new Error(`There is no form ${alternative}.`);
      forms.push(form);
    } else if (alternative.startsWith('#')) {
      const set = WORD_SETS[alternative.slice(1)];
      if (!set) throw new Error(`There is no word set ${alternative}.`);
      forms.push(({ text }) => set.has(text));
    } else (/^[A-Z]+$/.test(alternative) ? tags : words).add(alternative);
  }
  return (tokens, at) => {
    const token = tokens[at];
    if (mayEnd && (!token || /^[.!?;,:)]/.test(token.text))) return true;
    if (!token) return false;
    return words.has(token.text) || tags.has(token.pos) || forms.some((form) => form(token));
  };
}

function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  for (let before = 0; before < at; before++) if (tokens[before]?.pos !== 'PUNCT') return false;
  return true;
}

interface Target {
  readonly first?: number;
  readonly last?: number;
}

function matchFrom(
  steps: readonly Step[],
  tokens: readonly Token[],
  index: number,
  at: number,
  target: Target,
): Match | undefined {
  const step = steps[index];
  if (!step)
    return target.first === undefined || target.last === undefined
      ? undefined
      : { first: target.first, last: target.last };
  const opened = step.opens && target.first === undefined ? { ...target, first: at } : target;
  if (step.test(tokens, at)) {
    const next = at + step.width;
    const closed = step.closes ? { ...opened, last: next } : opened;
    const found =
      (step.repeated && step.width === 1 && at < tokens.length
        ? matchFrom(steps, tokens, index, next, closed)
        : undefined) ?? matchFrom(steps, tokens, index + 1, next, closed);
    if (found) return found;
  }
  if (!step.optional) return undefined;
  return matchFrom(steps, tokens, index + 1, at, step.closes ? { ...opened, last: at } : opened);
}

/** What a fix makes of the words that are wrong. */
export function fixed(fix: string, words: readonly Token[], written: string): string {
  const last = words.at(-1);
  const lemma = last?.lemma ?? '';
  const result = fix
    .replace(/\$(\d)/g, (_, digit: string) =>
      digit === '0' ? written : (words[Number(digit) - 1]?.text ?? ''),
    )
    .replace(/@(\w+)/g, (whole, form: string) => {
      if (form === 'base' || form === 'singular') return lemma;
      if (form === 'ing') return ing(lemma);
      if (form === 's') return withS(lemma);
      if (form === 'past') return past(lemma);
      if (form === 'participle') return participle(lemma);
      if (form === 'possessive') return `${lemma}'s`;
      return form === 'plural' ? plural(lemma) : whole;
    });
  const article = result.replace(/\ba (?=[aeio]|hour|honest|honour|u(?!ni|se|su|ti|ro))/, 'an ');
  return withCapital(article, written);
}

function withCapital(result: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? result.charAt(0).toUpperCase() + result.slice(1) : result;
}
