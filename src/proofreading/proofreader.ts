import { rangesOverlap } from '../note/text.js';
import { type Engine, type Lint, SPELLING } from './engine.js';
import { phrasesApart, standsAmongForeign } from './foreign.js';
import { checkGrammar } from './grammar/grammar.js';
import { Lexicon } from './lexicon.js';
import { checkMechanics } from './mechanics/mechanics.js';
import type { Mistake } from './mistake.js';
import { type Passage, UNREAD } from './passages.js';
import { isNameLike, judgeFirstWord, judgeLowerCase, judgeNameLike, judgeUnknown } from './spelling.js';
import type { Tagger } from './tagger.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordList } from './wordList.js';
import { type SpelledWord, spelledWords } from './words.js';

/** Kinds of objections that are about taste. */
const TASTE = new Set(['Style', 'Readability', 'Enhancement', 'Redundancy', 'Regionalism', 'Formatting']);

/** Proofreads passages, one at a time: the engine for words and mechanics, our own rules for grammar. */
export class Proofreader {
  readonly #engine: Engine;
  readonly #tag: Tagger;
  readonly #wordList: WordList;
  #lexicon: Lexicon;
  /** Words of the vocabulary that the engine was not told yet. */
  #untold: readonly string[] = [];
  /** What the engine was told to be words: those of the vocabulary, and all that look like names. */
  #told = new Set<string>();

  constructor(engine: Engine, tagger: Tagger, wordList: WordList) {
    this.#engine = engine;
    this.#tag = tagger;
    this.#wordList = wordList;
    this.#lexicon = new Lexicon(wordList, { names: [], terms: [] });
  }

  /** From now on, these are words. */
  setVocabulary(vocabulary: Vocabulary): void {
    this.#lexicon = new Lexicon(this.#wordList, vocabulary);
    this.#untold = [...vocabulary.names, ...vocabulary.terms]
      .flatMap((word) => (word.includes(' ') ? [] : [word, `${word}'s`]))
      .concat(UNREAD)
      .filter((word) => !this.#told.has(word));
  }

  /** What is wrong in a passage, in the order of its text. */
  async check(passage: Passage): Promise<Mistake[]> {
    const { text, kind } = passage;
    const words = spelledWords(text);
    const mistakes: Mistake[] = [];
    for (const word of words) {
      // Who is greeted is personalization/wrong-name's.
      if (kind === 'greeting') continue;
      const mistake = isNameLike(word)
        ? judgeNameLike(word, this.#lexicon)
        : judgeLowerCase(word, this.#lexicon, text.slice(Math.max(0, word.start - 30), word.start));
      if (mistake) mistakes.push(mistake);
    }
    // The engine takes a second, once, over its first word that is like no other: names are told to it beforehand.
    await this.#tell(
      words.filter((word) => isNameLike(word) && !word.startsSentence).map((word) => word.text),
    );
    const lints = await this.#engine.lint(text);
    const unknown = new Set(
      lints.flatMap((lint) =>
        lint.rule === SPELLING
          ? words.filter(
              ({ start, end, text: word }) =>
                start < lint.end &&
                lint.start < end &&
                !this.#lexicon.has(word) &&
                !this.#lexicon.isRare(word),
            )
          : [],
      ),
    );
    const judged = (isSpelling: boolean) =>
      lints
        .filter(({ rule }) => (rule === SPELLING) === isSpelling)
        .flatMap((lint) => this.#judge(lint, passage, words, unknown) ?? []);
    const sentences = this.#tag(text);
    mistakes.push(...judged(true), ...checkMechanics(passage, this.#lexicon, sentences, this.#tag));
    for (const sentence of sentences) mistakes.push(...checkGrammar(text, sentence));
    mistakes.push(...judged(false));
    const apart = phrasesApart(passage);
    return withoutOverlaps(
      mistakes.filter(
        ({ range }) =>
          !text.slice(range.start, range.end).includes(UNREAD) &&
          !apart.some(({ start, end }) => start <= range.start && range.end <= end),
      ),
    );
  }

  #judge(
    lint: Lint,
    { kind, text }: Passage,
    words: readonly SpelledWord[],
    unknown: ReadonlySet<SpelledWord>,
  ): Mistake | undefined {
    if (lint.rule === SPELLING) {
      const word = words.find(({ start, end }) => start < lint.end && lint.start < end);
      if (!word || kind === 'greeting') return undefined;
      if (standsAmongForeign(word, words, unknown, text, this.#lexicon)) return undefined;
      if (isNameLike(word))
        return word.startsSentence ? judgeFirstWord(lint, word, this.#lexicon) : undefined;
      // "mis-sorts", "agro-climatic", "left-hander": half a word.
      const isHalf = /[-–_]/.test((text[word.start - 1] ?? '') + (text[word.end] ?? ''));
      if (isHalf && (word.text.length < 7 || !this.#lexicon.isMuddled(word.text))) return undefined;
      // "'Roos", "'twas": a word that was cut short.
      if (/['’‘]/.test(text[word.start - 1] ?? '')) return undefined;
      const mistake = judgeUnknown(lint, word, this.#lexicon);
      // "A foley artist", "your jannie": a common noun, and no name that lacks its capital. "A portuguese firm" does.
      const isNoun =
        /\b(?:an?|my|your|his|her|our|their|as|I|no|some|any|every|each)(?: own| old)? $/i.test(
          text.slice(0, word.start),
        ) ||
        (/\bthe $/i.test(text.slice(0, word.start)) &&
          /^ (?:on|in|at|of|who|that|is|was)\b/.test(text.slice(word.end)));
      return mistake?.rule === 'proofreading/grammar' && isNoun && !/(?:ese|ish|an|ic|ch)$/.test(word.text)
        ? undefined
        : mistake;
    }
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

  async #tell(nameLike: readonly string[]): Promise<void> {
    const wanted = [...this.#untold, ...nameLike.filter((word) => !this.#told.has(word))];
    if (wanted.length === 0) return;
    this.#untold = [];
    for (const word of wanted) this.#told.add(word);
    await this.#engine.addWords(wanted);
  }
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
