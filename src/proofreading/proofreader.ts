import { Memory } from '../guidelines/memory.js';
import { rangesOverlap, type TextRange } from '../note/text.js';
import type { Engine, Lint } from './engine.js';
import { phrasesApart, standsAmongForeign } from './foreign.js';
import { checkGrammar } from './grammar/grammar.js';
import { Lexicon } from './lexicon.js';
import { checkMechanics } from './mechanics/mechanics.js';
import type { Mistake } from './mistake.js';
import { type Passage, UNREAD } from './passages.js';
import {
  isNameLike,
  isOfAnotherName,
  judgeFirstWord,
  judgeLowerCase,
  judgeNameLike,
  judgeUnknown,
} from './spelling.js';
import { unlikelyWords } from './statistics/unlikelyWords.js';
import type { WordScores } from './statistics/wordModel.js';
import type { Tagger, Token } from './tagger.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordList } from './wordList.js';
import { type SpelledWord, spelledWords, withoutPossessive } from './words.js';

/** Kinds of objections that are about taste. */
const TASTE = new Set(['Style', 'Readability', 'Enhancement', 'Redundancy', 'Regionalism', 'Formatting']);

/** Behind these, a name may stand that nobody wrote with its capital: "in london". */
const PLACING =
  /(?:\b(?:in|at|from|to|near|into|outside|across|around|through|via|visit(?:ed|ing)?|of|and|or|with|use|used|using|by|called|like|for|speak|spoke|speaking)|,) $/i;

/** As many words as some hundred notes have. */
const MOST_REMEMBERED = 20_000;
/** As many passages as these have. */
const PASSAGES_REMEMBERED = 2_000;

/** A word that nobody knows, and the words that it is like. */
interface Misspelt {
  readonly word: SpelledWord;
  readonly suggested: readonly string[];
}

/** Proofreads passages, one at a time: the engine for words and mechanics, our own rules for grammar. */
export class Proofreader {
  readonly #engine: Engine;
  readonly #tag: Tagger;
  readonly #wordList: WordList;
  readonly #wordScores: WordScores;
  #lexicon: Lexicon;
  /** Those that are near no other name or word: it takes a while to find out. */
  readonly #rightNames = new Set<string>();
  /** What is wrong in a sentence, counted from where it begins. */
  readonly #grammar = new Memory<readonly Mistake[]>(1_000);
  readonly #unlikely = new Memory<readonly Mistake[]>(1_000);
  /** What the engine objects to, which no vocabulary changes: a name that is typed in the front matter has all read again. */
  readonly #lints = new Memory<Promise<readonly Lint[]>>(PASSAGES_REMEMBERED);
  /** Words that the engine is told when it is asked for one. */
  readonly #untold = new Set<string>();
  /** Words of the vocabularies that the engine was told, so that it suggests them. */
  readonly #told = new Set<string>();
  /** What the engine said of words since it was told others. */
  readonly #spelled = new Map<string, readonly string[] | undefined>();

  constructor(engine: Engine, tagger: Tagger, wordList: WordList, wordScores: WordScores) {
    this.#engine = engine;
    this.#tag = tagger;
    this.#wordList = wordList;
    this.#wordScores = wordScores;
    this.#lexicon = new Lexicon(wordList, { names: [], terms: [] });
  }

  /** From now on, these are words. */
  setVocabulary(vocabulary: Vocabulary): void {
    this.#lexicon = new Lexicon(this.#wordList, vocabulary);
    this.#rightNames.clear();
    for (const word of [...vocabulary.names, ...vocabulary.terms].filter((each) => !each.includes(' ')))
      for (const form of [word, `${word}'s`]) if (!this.#told.has(form)) this.#untold.add(form);
  }

  /** What is wrong in a passage, in the order of its text. */
  async check(passage: Passage): Promise<Mistake[]> {
    const { text, kind } = passage;
    const words = spelledWords(text);
    const mistakes: Mistake[] = [];
    // Who is greeted is personalization/wrong-name's.
    if (kind !== 'greeting')
      mistakes.push(
        ...words.flatMap((word, at) => this.#judgeWord(word, text, [words[at - 1], words[at + 1]]) ?? []),
      );
    const lints = await this.#lints.get(text, (unread) => this.#engine.lint(unread));
    const misspelt = withoutHidden(await this.#misspelt(passage, words), lints);
    const unknown = new Set(
      misspelt.map(({ word }) => word).filter((word) => !this.#lexicon.isRare(word.text)),
    );
    const sentences = this.#tag(text);
    mistakes.push(
      ...misspelt.flatMap((found) => this.#judgeSpelling(found, text, words, unknown, sentences) ?? []),
      ...checkMechanics(passage, this.#lexicon, sentences, this.#tag),
    );
    const inSentences = (memory: Memory<readonly Mistake[]>, check: SentenceCheck) =>
      sentences.flatMap((sentence) => inSentence(memory, check, text, sentence));
    mistakes.push(
      ...inSentences(this.#grammar, checkGrammar),
      ...lints.flatMap((lint) => judgeLint(lint, kind) ?? []),
    );
    // What only numbers tell is for where no rule speaks, and names of who is greeted are not known to them.
    if (kind !== 'greeting') mistakes.push(...inSentences(this.#unlikely, this.#checkUnlikely));
    const apart = phrasesApart(passage);
    return withoutOverlaps(
      mistakes.filter(
        ({ range }) =>
          !text.slice(range.start, range.end).includes(UNREAD) &&
          !apart.some(({ start, end }) => start <= range.start && range.end <= end),
      ),
    );
  }

  readonly #checkUnlikely = (text: string, sentence: readonly Token[]) =>
    unlikelyWords(text, sentence, this.#wordScores);

  #judgeWord(
    word: SpelledWord,
    text: string,
    neighbours: readonly (SpelledWord | undefined)[],
  ): Mistake | undefined {
    if (!isNameLike(word))
      return isDish(word, text)
        ? undefined
        : judgeLowerCase(
            word,
            this.#lexicon,
            text.slice(Math.max(0, word.start - 30), word.start),
            text.slice(word.end, word.end + 30),
          );
    if (this.#rightNames.has(word.text)) return undefined;
    const mistake = judgeNameLike(word, this.#lexicon);
    if (mistake)
      return neighbours.some((other) => isOfAnotherName(word, other, text, this.#lexicon))
        ? undefined
        : mistake;
    if (this.#rightNames.size >= MOST_REMEMBERED) this.#rightNames.clear();
    this.#rightNames.add(word.text);
    return undefined;
  }

  /** The words that neither the word lists nor the engine know, but for names, which it would take long over. */
  async #misspelt({ kind }: Passage, words: readonly SpelledWord[]): Promise<Misspelt[]> {
    const misspelt: Misspelt[] = [];
    if (kind === 'greeting') return misspelt;
    for (const word of words) {
      if ((isNameLike(word) && !word.startsSentence) || this.#lexicon.has(word.text)) continue;
      const suggested = await this.#spell(withoutPossessive(word.text));
      if (suggested) misspelt.push({ word, suggested });
    }
    return misspelt;
  }

  async #spell(word: string): Promise<readonly string[] | undefined> {
    if (this.#untold.size > 0) {
      const words = [...this.#untold];
      this.#untold.clear();
      this.#spelled.clear();
      for (const word of words) this.#told.add(word);
      await this.#engine.addWords(words);
    }
    if (this.#spelled.has(word)) return this.#spelled.get(word);
    if (this.#spelled.size >= MOST_REMEMBERED) this.#spelled.clear();
    const suggested = await this.#engine.spell(word);
    this.#spelled.set(word, suggested);
    return suggested;
  }

  #judgeSpelling(
    { word, suggested }: Misspelt,
    text: string,
    words: readonly SpelledWord[],
    unknown: ReadonlySet<SpelledWord>,
    sentences: readonly (readonly Token[])[],
  ): Mistake | undefined {
    if (standsAmongForeign(word, words, unknown, text, this.#lexicon)) return undefined;
    if (isNameLike(word)) {
      const next = sentences.flat().find(({ start }) => start >= word.end);
      const written = next ? text.slice(next.start, next.end) : '';
      return judgeFirstWord(word, suggested, this.#lexicon, next, written);
    }
    // "mis-sorts", "agro-climatic", "left-hander": half a word.
    const isHalf = isHalfWord(word, text);
    if (isHalf && (word.text.length < 7 || !this.#lexicon.isMuddled(word.text))) return undefined;
    // "'Roos", "'twas": a word that was cut short.
    if (/['’‘]/.test(text[word.start - 1] ?? '')) return undefined;
    const owner = withoutPossessive(word.text);
    const mistake = judgeUnknown(
      { ...word, text: owner, end: word.start + owner.length },
      suggested,
      this.#lexicon,
    );
    // "A foley artist", "your jannie": a common noun, and no name that lacks its capital. "A portuguese firm" does.
    const isNoun =
      /\b(?:an?|my|your|his|her|our|their|as|I|no|some|any|every|each)(?: own| old)? $/i.test(
        text.slice(0, word.start),
      ) || !PLACING.test(text.slice(0, word.start));
    // "Pen-y-ghent"
    if (isHalf && mistake?.rule === 'proofreading/grammar') return undefined;
    return mistake?.rule === 'proofreading/grammar' && isNoun && !/(?:ese|ish|an|ic|ch)$/.test(word.text)
      ? undefined
      : mistake;
  }
}

function isHalfWord({ start, end }: SpelledWord, text: string): boolean {
  return /[-–_]/.test((text[start - 1] ?? '') + (text[end] ?? ''));
}

/** "Three french fries", "a danish pastry": what is called after a people is none of it. */
function isDish({ text: word, end }: SpelledWord, text: string): boolean {
  return (
    /^(?:french|danish|swiss|turkish|scotch|german|easter|brussels)$/.test(word) &&
    /^ (?:fr(?:y|ies)|press|toast|polish|windows?|doors?|plait|past(?:ry|ries)|rolls?|delight|shepherds?|eggs?|sprouts?|horn)\b/.test(
      text.slice(end),
    )
  );
}

type SentenceCheck = (text: string, sentence: readonly Token[]) => readonly Mistake[];

/** A key changes one sentence of a passage, and what is wrong in the others is known. */
function inSentence(
  memory: Memory<readonly Mistake[]>,
  check: SentenceCheck,
  text: string,
  sentence: readonly Token[],
): Mistake[] {
  const [start, end] = [sentence[0]?.start ?? 0, sentence.at(-1)?.end ?? 0];
  // What stands right before it tells whether its first word is one.
  const key = `${text.slice(Math.max(0, start - 1), end)}\n${sentence.map(({ pos }) => pos).join()}`;
  const found = memory.get(key, () => check(text, sentence).map((found) => moved(found, -start)));
  return found.map((mistake) => moved(mistake, start));
}

function judgeLint(lint: Lint, kind: Passage['kind']): Mistake | undefined {
  if (TASTE.has(lint.kind)) return undefined;
  // The items of a list begin as they like.
  if (kind !== 'prose' && lint.rule === 'SentenceCapitalization') return undefined;
  const range = { start: lint.start, end: lint.end };
  return {
    rule: 'proofreading/grammar',
    range,
    message: lint.message,
    fixes: lint.replacements.map((newText) => ({ range, newText })),
  };
}

/** Of two objections to the same words, the first stands, or the longer one; to the same words, that is no misspelling. */
function withoutHidden(misspelt: readonly Misspelt[], lints: readonly Lint[]): Misspelt[] {
  return misspelt.filter(
    ({ word }) =>
      !lints.some(
        ({ start, end }) =>
          start <= word.start && word.start < end && (start < word.start || word.end <= end),
      ),
  );
}

/** The mistake in a text that has so many more characters before it. */
function moved({ rule, message, range, fixes }: Mistake, by: number): Mistake {
  const move = ({ start, end }: TextRange) => ({ start: start + by, end: end + by });
  return {
    rule,
    message,
    range: move(range),
    fixes: fixes.map((fix) => ({ range: move(fix.range), newText: fix.newText })),
  };
}

/** In the order of the text; of two mistakes that touch the same words, the first stands. */
function withoutOverlaps(mistakes: readonly Mistake[]): Mistake[] {
  const kept: Mistake[] = [];
  for (const mistake of mistakes) if (!kept.some((other) => collide(other, mistake))) kept.push(mistake);
  return kept.sort((a, b) => a.range.start - b.range.start);
}

/** Two rules of grammar may see one mistake at neighbouring words: "would like discuss". */
function collide(a: Mistake, b: Mistake): boolean {
  if (rangesOverlap(a.range, b.range)) return true;
  const areGrammar = a.rule === b.rule && a.rule === 'proofreading/grammar';
  return areGrammar && a.range.start <= b.range.end + 1 && b.range.start <= a.range.end + 1;
}
