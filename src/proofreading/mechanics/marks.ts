import type { Mistake } from '../mistake.js';
import { slip } from './slip.js';

/** What a word ends with. */
const WORD_END = `[\\p{L}\\p{N})”"'’%]`;
/** Short forms end with a stop that another mark may follow. */
const SHORT_FORM =
  /(?:\b(?:etc|inc|ltd|co|corp|jr|sr|esq|approx|no|nos|vs|st|dr|mr|mrs|ms|prof|dept|est|ed|eds|al|fig|vol|hons)|\.\p{L}{1,2}|\b\p{L})$/iu;

/** Spaces and marks that are missing, or too many. */
export function* marks(text: string): Iterable<Mistake> {
  yield* spaceBefore(text);
  yield* spaceMissing(text);
  yield* spaceInside(text);
  yield* twoMarks(text);
  yield* behindClauses(text);
}

/** "If it is dry; we sow", "and, it took an hour": a mark that parts what belongs together. */
function* behindClauses(text: string): Iterable<Mistake> {
  for (const { 0: written, index } of text.matchAll(
    /(?<=^|[.!?] )(?:If|Although|Though|Unless|Because) (?:[\p{L}'’]+ ){1,7}[\p{L}'’]+;(?= \p{Ll})/gu,
  )) {
    const at = index + written.length - 1;
    yield slip({ start: at, end: at + 1 }, 'A comma parts a clause from the one that it belongs to.', ',');
  }
  for (const { 0: written, index } of text.matchAll(
    /(?<=, )(?:and|but),(?= (?:I|we|it|you|they|he|she) \p{Ll}[^,;—–(]*[.!?](?:\s|$))/gu,
  )) {
    const at = index + written.length - 1;
    yield slip({ start: at, end: at + 1 }, 'No comma stands here.', '');
  }
}

function* spaceBefore(text: string): Iterable<Mistake> {
  for (const { 0: written, 1: mark = '', index } of text.matchAll(
    new RegExp(`(?<=${WORD_END}) +([,;:.!?])(?![.\\p{L}\\p{N}])(?=\\s|$|["”’)])(?! ?[,;:.])`, 'gu'),
  ))
    yield slip({ start: index, end: index + written.length }, `No space stands before "${mark}".`, mark);
}

const SPACE_MISSING: readonly RegExp[] = [
  // "the same :what", "the move .It": the blank is on the wrong side. ":wq" and ".NET" are what they are.
  /(?<=\p{Ll}{2}) (:)(?=\p{Ll}{2,} \p{Ll})(?!(?:wq|q|smile|tada))/gu,
  /(?<=\p{Ll}{2}) ([.!?])(?=(?:I|It|We|The|This|That|You|They|My|Our|Your|In|At|For|A|He|She|But|And)(?:\s|['’]))/gu,
  // "the plan,and", "in 2012,when". "10,000" is a number.
  /(?<=[\p{L}\p{N})”"’%]) ?([,;])(?!DR\b)(?=\p{L})/gu,
  // "the point:it". "Micro:bits" are what they are.
  /(?<=\p{Ll}{3})(:)(?=(?:the|it|I|you|we|they|this|that|there|an?|my|your|our|how|what|why) )/gu,
  // "the pipeline.It", "in 2012.It": a sentence begins. "Node.js" and "example.com" are names.
  /(?<=\p{Ll}{2}|\p{N}{2}|['’]s|\p{Ll}[)”"])([.!?])(?=(?:\p{Lu}\p{Ll}*|I)(?:\s|['’]))/gu,
  /(?<=\p{Ll}{2})([.!?])(?=(?:the|and|we|you|this|that|but|they|our|your|there) )/gu,
];

function* spaceMissing(text: string): Iterable<Mistake> {
  for (const pattern of SPACE_MISSING)
    for (const { 0: written, 1: mark = '', index } of text.matchAll(pattern))
      yield slip(
        { start: index, end: index + written.length },
        `A space is missing after "${mark}".`,
        `${mark} `,
      );
  // "the team(and": a plural in parentheses, "note(s)", is a word.
  for (const { index } of text.matchAll(/(?<=\p{Ll}{3})\((?=\p{L}{2,}[ ,])/gu))
    yield slip({ start: index, end: index + 1 }, 'A space is missing before "(".', ' (');
}

/** "( like this )" */
function* spaceInside(text: string): Iterable<Mistake> {
  for (const { 0: written, index } of text.matchAll(/\( +(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?]) +\)/gu))
    yield slip(
      { start: index, end: index + written.length },
      `No space stands ${written.startsWith('(') ? 'after "("' : 'before ")"'}.`,
      written.trim(),
    );
}

/** ",,", ". ." or ",.": of two marks, the one that ends the sentence stands, or else the first. */
function* twoMarks(text: string): Iterable<Mistake> {
  for (const { 0: written, index } of text.matchAll(
    new RegExp(
      `(?<=${WORD_END}) ?(?:[,;:] ?[,;:.!?]|[.!?] ?[,;:.])(?: ?[,;:.])*(?=\\s|$|[\\p{L}”"’)])`,
      'gu',
    ),
  )) {
    const all = written.replaceAll(' ', '');
    // An ellipsis, also with a mark behind it.
    if (/^\.{3,}|\.{3}$/.test(all)) continue;
    // "etc.,", "a.m.;": the stop belongs to the word. What is quoted may end with a mark of its own.
    if (/^\.[,;:]$/.test(all) && SHORT_FORM.test(text.slice(Math.max(0, index - 12), index))) continue;
    if (/^[!?][,;:]/.test(all) || /^["”’]/.test(text.slice(index - 1, index) + all.slice(2))) continue;
    const mark = /[.!?]/.exec(all)?.[0] ?? all.charAt(0);
    const isEnd = /^\s*$|^\s+\p{Lu}/u.test(text.slice(index + written.length));
    yield slip(
      { start: index, end: index + written.length },
      'One mark is enough here.',
      isEnd ? mark : all.charAt(0),
    );
  }
}
