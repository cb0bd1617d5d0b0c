import { beginningsOf } from './alternation.js';

/** So many letters tell nearly every phrase from what else a text says. */
const MOST_LETTERS = 6;

/** A phrase as it is written in a text. */
export interface FoundPhrase {
  readonly text: string;
  readonly index: number;
}

/** What stands around a phrase, as patterns that look and take nothing. */
interface Surroundings {
  readonly before?: string;
  readonly behind: string;
}

/** Where the letters end with which some phrases begin. */
class Branch {
  readonly before: Branch | undefined;
  /** Of the phrases of which no more letters are sure, the places in the list. */
  readonly ending: number[] = [];
  /** For all that may stand here; `null` where there are none, `undefined` until somebody asks. */
  pattern: RegExp | null | undefined = undefined;

  constructor(before?: Branch) {
    this.before = before;
  }
}

/**
 * Finds phrases that are given as patterns, each beginning with a letter or a digit. One pattern for all would be tried at
 * every character. Here the letters with which phrases begin make a tree, and nearly every word of a text is seen to leave
 * it before any pattern is tried.
 */
export class PhraseFinder {
  readonly #phrases: readonly string[];
  readonly #around: Surroundings;
  readonly #root = new Branch();
  readonly #branches: Branch[] = [this.#root];
  /** For each branch and each letter the number of the branch behind it; 0 where there is none. */
  readonly #ways: Uint16Array;

  /**
   * @param phrases of those that match in one place, the first is found
   * @throws {RangeError} where a phrase may begin with anything
   */
  constructor(phrases: readonly string[], around: Surroundings) {
    this.#phrases = phrases;
    this.#around = around;
    const ways = new Array<number>(LETTERS).fill(0);
    phrases.forEach((phrase, number) => {
      for (const beginning of beginningsOf(phrase, MOST_LETTERS)) {
        if (letterAt(beginning, 0) <= BLANK)
          throw new RangeError(`A phrase must begin with a letter or a digit: ${phrase}`);
        this.#grow(ways, beginning).ending.push(number);
      }
    });
    this.#ways = Uint16Array.from(ways);
  }

  /** All phrases of a text, one behind the other. */
  find(text: string): FoundPhrase[] {
    const found: FoundPhrase[] = [];
    let isInWord = false;
    for (let i = 0; i < text.length; i++) {
      const wasInWord = isInWord;
      isInWord = letterAt(text, i) > BLANK;
      if (wasInWord || !isInWord) continue;
      const phrase = this.findAt(text, i);
      if (!phrase) continue;
      found.push(phrase);
      i += phrase.text.length - 1;
      isInWord = letterAt(text, i) > BLANK;
    }
    return found;
  }

  /** The phrase that begins at a place. */
  findAt(text: string, index: number): FoundPhrase | undefined {
    const pattern = this.#patternOf(this.#branches[this.#follow(text, index)] ?? this.#root);
    if (!pattern) return undefined;
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    return match ? { text: match[0], index } : undefined;
  }

  /** How far the tree goes along with a text. */
  #follow(text: string, index: number): number {
    let branch = 0;
    for (let i = index; i < text.length; i++) {
      const letter = letterAt(text, i);
      const next = this.#ways[branch * LETTERS + letter] ?? 0;
      if (next === 0) break;
      branch = next;
      if (letter === BLANK) while (letterAt(text, i + 1) === BLANK) i++;
    }
    return branch;
  }

  #grow(ways: number[], beginning: string): Branch {
    let number = 0;
    for (let i = 0; i < beginning.length; i++) {
      const way = number * LETTERS + letterAt(beginning, i);
      if (ways[way] === 0) {
        ways[way] = this.#branches.push(new Branch(this.#branches[number])) - 1;
        for (let letter = 0; letter < LETTERS; letter++) ways.push(0);
      }
      number = ways[way] ?? 0;
    }
    return this.#branches[number] ?? this.#root;
  }

  #patternOf(branch: Branch): RegExp | null {
    if (branch.pattern === undefined) branch.pattern = this.#compile(branch);
    return branch.pattern;
  }

  #compile(branch: Branch): RegExp | null {
    const numbers = new Set<number>();
    for (let on: Branch | undefined = branch; on; on = on.before)
      for (const one of on.ending) numbers.add(one);
    if (numbers.size === 0) return null;
    const { before = '', behind } = this.#around;
    const phrases = [...numbers].sort((a, b) => a - b).map((number) => this.#phrases[number]);
    return new RegExp(`${before}(?:${phrases.join('|')})${behind}`, 'iy');
  }
}

/** As many as there are numbers of letters. */
const LETTERS = 38;
const BLANK = 1;

/** The number of a letter or digit of ASCII, whatever its case; a blank for all white space, and 0 for anything else. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 97 && code <= 122) return code - 95;
  if (code >= 65 && code <= 90) return code - 63;
  if (code >= 48 && code <= 57) return code - 20;
  return code === 32 || (code >= 9 && code <= 13) ? BLANK : 0;
}
