import { splitSentences } from '../../note/sentences.js';
import type { Lexicon } from '../lexicon.js';
import type { Mistake } from '../mistake.js';
import { slip } from './slip.js';

/** Behind these, a sentence goes on: "eg.", "an M.Sc. in". */
const SHORT_FORM =
  /(?:\b(?:eg|ie|cf|incl|approx|vs|viz|tech|dept|max|govt|mgmt|misc|temp|ext|ft|lbs?|oz|hrs?|mins?|secs?|sq|cu)|\.\p{L}{1,3}|\. ?\. ?)\. $/iu;

/** Sentences that begin without a capital, and "i". */
export function* sentenceStarts(text: string): Iterable<Mistake> {
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}'’.@/\\(-])(?<!\b(?:the|an|dotless|letter|dotted|small|lower-case) )i(?=['’](?:m|ve|ll|d)\b|[ ,.!?;]|$)(?!\.e\.)/gu,
  )) {
    const range = { start: match.index, end: match.index + 1 };
    yield slip(range, '"I" is always a capital.', 'I');
  }
  for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
    const first = /^["“'‘(]*(\p{Ll}[\p{Ll}'’]*)(?=[ ,;:!?]|\.(?!\p{L})|$)/u.exec(text.slice(start, end));
    const word = first?.[1];
    if (!first || !word || word === 'i' || SHORT_FORM.test(text.slice(0, start))) continue;
    const at = start + first[0].length - word.length;
    yield slip(
      { start: at, end: at + word.length },
      'A sentence begins with a capital.',
      word.charAt(0).toUpperCase() + word.slice(1),
    );
  }
}

/** "THank you", "WHen": the key that was held too long. "IDs" are what they are. */
export function* twoCapitals(text: string, lexicon: Lexicon): Iterable<Mistake> {
  for (const { 0: word, index } of text.matchAll(
    /(?<![\p{L}\p{N}'’.@-])\p{Lu}{2}(?:\p{Ll}{2,}|[a-rt-z])(?![\p{L}\p{N}@-])/gu,
  )) {
    if (!lexicon.isCommon(word) || lexicon.isName(word)) continue;
    const right = word.charAt(0) + word.slice(1).toLowerCase();
    const range = { start: index, end: index + word.length };
    yield slip(range, `One capital is enough: "${right}".`, right);
  }
}

/** "Since march", "from august", "the may visit": months that are words as well, by their place. */
export function* months(text: string): Iterable<Mistake> {
  for (const { 0: month, index } of text.matchAll(
    /(?:(?<=\b(?:[Ss]ince|[Uu]ntil|till|early|late|mid|last|next|every|each|by|[Ff]rom|of|[Bb]efore|[Aa]fter|[Ii]n) )(?:may|march|august)(?=[.,;:!?)]| (?:and (?:\p{Lu}|I\b)|or \p{Lu}|\d)|$)|(?<=\b(?:the|your|our|a) )(?:may|march|august)(?= (?:camp|visit|intake|audit|course|start|meeting|exams?|deadline|holiday|conference|trip|open|session|issue|figures|rota|orders?|bookings?|term|half-term|sitting|newsletter)\b))/gu,
  )) {
    const right = month.charAt(0).toUpperCase() + month.slice(1);
    yield slip({ start: index, end: index + month.length }, `"${right}" has a capital: a month.`, right);
  }
}

/** "mr Banerjee", "professor Quaye". */
export function* titles(text: string): Iterable<Mistake> {
  for (const { 0: title, index } of text.matchAll(
    /(?<![\p{L}\p{N}.@-])(?:(?:mr|mrs|ms|dr|prof)(?=\.? \p{Lu}\p{Ll})|(?:professor|sir|dame)(?= \p{Lu}\p{Ll}))/gu,
  )) {
    const right = title.charAt(0).toUpperCase() + title.slice(1);
    yield slip({ start: index, end: index + title.length }, `"${right}" has a capital before a name.`, right);
  }
}

/** "Mr cobb", "Dr feld": a name follows a title. */
export function* titledNames(text: string): Iterable<Mistake> {
  for (const { 0: name, index } of text.matchAll(
    /(?<=(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr)\.? )(?!(?:and|or|who|van|von|de|der|den|di|da|del|du|la|le|el|al|bin|binti|ibn|ap|ferch|nic|ni|mac|has|had|is|was|in|to|said|at|the|will|for|on)\b)\p{Ll}{3,}(?![\p{L}-])/gu,
  )) {
    const right = name.charAt(0).toUpperCase() + name.slice(1);
    yield slip({ start: index, end: index + name.length }, `"${right}" has a capital: a name.`, right);
  }
}

export function* firstCapital(text: string): Iterable<Mistake> {
  const first = /^\p{Ll}[\p{Ll}'’]*/u.exec(text)?.[0];
  if (!first) return;
  const range = { start: 0, end: first.length };
  yield slip(
    range,
    'A line of its own begins with a capital.',
    first.charAt(0).toUpperCase() + first.slice(1),
  );
}

/** "Dear raj,": the name of the person needs its capital. */
export function* uncapitalisedNames(text: string, lexicon: Lexicon): Iterable<Mistake> {
  for (const match of text.matchAll(/(?<= )\p{Ll}[\p{Ll}'’-]+/gu)) {
    const name = lexicon.nameFor(match[0]);
    if (!name || lexicon.isEnglish(match[0])) continue;
    const range = { start: match.index, end: match.index + match[0].length };
    yield slip(range, `"${match[0]}" begins with a capital: "${name}".`, name);
  }
}
