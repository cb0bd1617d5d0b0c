import type { Mistake } from '../mistake.js';
import type { Token } from '../tagger.js';
import { ATTRIBUTIVE, DOINGS, EXPRESSIONS, isOwned, isOwner, MEASURED, OWNED, TIMES } from './owners.js';
import { slip } from './slip.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const POSSESSIVES = words('my your our his her its their');
const ONE = words('a an another each every one this');
const MANY = words(
  'many several few these those various different two three four five six seven eight nine ten',
);
const SUBJECTS = words('i you we they he she it');
/** What begins a clause, so that a noun and a verb are to follow. */
const CLAUSES = words(
  'that because since when while if although though and but so where how as whether which what who before after until than like , ; :',
);

/** Apostrophes by the words around them: "the managers office", "two year's experience", "we saw alert's". */
export function* possessives(text: string, tagged: readonly Token[]): Iterable<Mistake> {
  const sentence = tagged.flatMap(apart);
  for (let at = 0; at < sentence.length; at++) {
    const { start = 0, end = 0 } = sentence[at] ?? {};
    const written = text.slice(start, end);
    // Names own things, and "18F's" is one; "SLA's" may be a plural.
    if ((/^\p{Lu}\p{Ll}/u.test(written) && start > 0) || /\p{N}/u.test(text.charAt(start - 1))) continue;
    const mistake = isMarked(sentence, at) ? tooMany(sentence, at, written) : missing(sentence, at);
    if (mistake) yield mistake;
  }
}

/** The tagger takes a word and its 's for one where a mark follows. */
function apart(token: Token): Token[] {
  const { text, start, end } = token;
  if (!/^\p{L}{2,}'s$/u.test(text)) return [token];
  const word = text.slice(0, -2);
  return [
    { ...token, text: word, lemma: word, pos: 'NOUN', end: end - 2 },
    { text: "'s", lemma: "'s", pos: 'PART', start: start + word.length, end },
  ];
}

/** Whether 's stands behind the word. */
function isMarked(sentence: readonly Token[], at: number): boolean {
  return sentence[at + 1]?.text === "'s" && sentence[at + 1]?.start === sentence[at]?.end;
}

function replaced(tokens: readonly Token[], newText: string, what: string): Mistake | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return undefined;
  return slip({ start: first.start, end: last.end }, what, newText);
}

/** An apostrophe in a plural, in a verb, or before the s of several. */
function tooMany(sentence: readonly Token[], at: number, written: string): Mistake | undefined {
  const [word, next] = [sentence[at], sentence[at + 2]];
  if (!word || !/^\p{L}+$/u.test(word.text) || SUBJECTS.has(word.text)) return undefined;
  // "Two hundred k's"
  if (word.text.length < 2) return undefined;
  const tokens = sentence.slice(at, at + 2);
  const bare = `${written}s`;
  // "two year's experience"
  if (TIMES.has(word.text) && isSeveral(sentence[at - 1]) && (next?.pos === 'NOUN' || next?.pos === 'ADJ'))
    return replaced(tokens, `${bare}'`, `Of several, the apostrophe stands behind the s: "${bare}'".`);
  if (isVerb(sentence, at)) return replaced(tokens, bare, `"${bare}" is a verb, and has no apostrophe.`);
  return isPlural(sentence, at)
    ? replaced(tokens, bare, `"${bare}" is a plural, and has no apostrophe.`)
    : undefined;
}

/** "it take's time", "a team that need's a month". */
function isVerb(sentence: readonly Token[], at: number): boolean {
  const [before, word, next] = [sentence[at - 1], sentence[at], sentence[at + 2]];
  if (!before || !word || word.text.length < 3 || TIMES.has(word.text) || /day$/.test(word.text))
    return false;
  // "My nephew hate's the rain", and not "the run's the hardest part"
  if (word.pos === 'VERB' && /^(?:NOUN|PROPN)$/.test(before.pos))
    return /^(?:his|her|their|my|your|our|its|it|me|us|them|him|you|this|these|those)$/.test(
      next?.text ?? '',
    );
  if (!/^(?:it|he|she|who|which|that)$/.test(before.text)) return false;
  // "That map's the one I meant"
  if (next?.text === 'the' && /^(?:one|only|first|best|real|main)$/.test(sentence[at + 3]?.text ?? ''))
    return false;
  const isVerbLike = word.pos === 'VERB';
  if (/^(?:he|she|who|it)$/.test(before.text))
    return isVerbLike || /^(?:DET|ADP|PRON)$/.test(next?.pos ?? '');
  // "which company's", "that team's work"
  return isVerbLike && /^(?:DET|PRON|ADP|ADV|SCONJ|PUNCT)$/.test(next?.pos ?? 'PUNCT');
}

/** "of the loom's and", "seven year's, and", "about alert's": nothing follows that it could own. */
function isPlural(sentence: readonly Token[], at: number): boolean {
  const word = sentence[at];
  if (
    !word ||
    (word.pos !== 'NOUN' && !isAcronym(word)) ||
    /^(?:people|children|men|women|else|one|body)$/.test(word.text)
  )
    return false;
  if (/(?:body|one|s|x|day)$/.test(word.text) && !/^(?:phone|zone|drone|stone|bone|tone)$/.test(word.text))
    return false;
  const next = sentence[at + 2];
  const start = phraseStart(sentence, at);
  const phrase = sentence.slice(start, at);
  // "matches my own counsel's"
  if (phrase.some(({ text }) => text === 'own')) return false;
  const isFree =
    !next ||
    /^(?:PUNCT|CCONJ|ADP|SCONJ)$/.test(next.pos) ||
    /^(?:are|were|have|do)$/.test(next.text) ||
    (isSeveral(phrase[0]) && next.text === 'that') ||
    isPronoun(next) ||
    /^wh/.test(next.text);
  // "The project's outside influence", 'your phone's "settings"'
  if (!isFree || /^(?:['"“‘(-]|outside|inside|past|near)$/.test(next?.text ?? '')) return false;
  // "two full hour's."
  if (isSeveral(phrase[0])) return true;
  const before = sentence[start - 1];
  // "For year's, I": nothing follows that they could have.
  if (before?.text === 'for' && phrase.length === 0 && TIMES.has(word.text)) return next?.pos === 'PUNCT';
  if (!before || TIMES.has(word.text)) return false;
  // "Chairs and table's."
  const other = sentence[start - 2];
  if (before.text === 'and' && phrase.length === 0 && other?.pos === 'NOUN' && other.text !== other.lemma)
    return (!next || next.pos === 'PUNCT') && !isOwner(word.text);
  const isObject =
    (before.pos === 'ADP' && !CLAUSES.has(before.text)) ||
    (before.pos === 'VERB' &&
      // "I modelled steel beam's in Leeds", "made mistake's at that"
      (!next ||
        /^(?:CCONJ|PUNCT)$/.test(next.pos) ||
        (next.pos === 'ADP' &&
          (phrase.length > 0 ||
            (!isOwner(word.text) && /^(?:for|between|about|with|of|to|from|into)$/.test(next.text))) &&
          phrase.every(({ pos }) => pos === 'NOUN'))) &&
      !phrase.some(({ text }) => ONE.has(text)));
  if (!isObject || sentence.slice(0, at).some(({ text }) => /^(?:than|like|as)$/.test(text))) return false;
  // "at my mother's", "of a friend's": what is theirs goes without saying.
  const isBare = !phrase.some(({ pos, text }) => pos === 'DET' || POSSESSIVES.has(text));
  // "With my skill's and", "to your question's": what is owned owns nothing.
  if (!isBare && phrase.length === 1 && POSSESSIVES.has(phrase[0]?.text ?? '') && isOwned(word.text))
    return true;
  // "the court's", "my gran's", "a hen's": of one, it is rather what is theirs.
  if (!isBare && phrase.length < 2 && !phrase.some(({ text }) => /^(?:the|these|those)$/.test(text)))
    return false;
  const isPlace =
    /^(?:at|to|from|of|near|round|by)$/.test(before.text) && (isOwner(word.text) || /ie$/.test(word.text));
  return isBare ? !isPlace : !isOwner(word.text) && !isPlace;
}

function isAcronym(token: Token): boolean {
  return (
    token.pos === 'PROPN' &&
    token.text.length <= 5 &&
    !/[aeiou]{2}|[aeiou].*[aeiou]/.test(token.text) &&
    !/[aeiouy]/.test(token.text.slice(-1))
  );
}

function isPronoun({ text }: Token): boolean {
  return SUBJECTS.has(text);
}

/** Where the noun phrase that ends in a word begins. */
function phraseStart(sentence: readonly Token[], at: number): number {
  let start = at;
  while (start > 0) {
    const { pos = '', text = '' } = sentence[start - 1] ?? {};
    const isPart =
      /^(?:ADJ|NOUN|NUM|PROPN)$/.test(pos) ||
      (pos === 'DET' && !/^(?:which|what)$/.test(text)) ||
      POSSESSIVES.has(text);
    if (!isPart) break;
    start--;
    if (pos === 'DET' || POSSESSIVES.has(text) || isSeveral(sentence[start])) break;
  }
  return start;
}

function isSeveral(token: Token | undefined): boolean {
  if (!token) return false;
  return MANY.has(token.text) || (token.pos === 'NUM' && !/^(?:one|1|half|\d{4})$/.test(token.text));
}

/** A possessive without its apostrophe. */
function missing(sentence: readonly Token[], at: number): Mistake | undefined {
  const [before, word, next, after] = [sentence[at - 1], sentence[at], sentence[at + 1], sentence[at + 2]];
  if (!word || !next || !/^\p{L}+$/u.test(word.text)) return undefined;
  const somebody =
    /^(?:(?:every|some|any|no)(?:body|one)|people|children|women|(?:fisher|sports|trades|work|police|crafts|sales|fire|lines)?men)(?=s$)/.exec(
      word.text,
    )?.[0];
  const isNounNext = next.pos === 'NOUN' || next.pos === 'ADJ';
  if (
    somebody &&
    (isNounNext || /^(?:every|some|any|no)/.test(word.text)) &&
    !(word.text === 'peoples' && before?.pos === 'DET')
  )
    return replaced([word], `${somebody}'s`, `"${word.text}" has no apostrophe: "${somebody}'s".`);
  // "At each others throats"
  if (word.text === 'others' && before?.text === 'each' && isNounNext)
    return replaced([word], "other's", '"others" has no apostrophe: "other\'s".');
  if (word.pos !== 'NOUN' || word.text === word.lemma || !word.text.endsWith('s')) return undefined;
  // "our clients main fear"
  if (
    /^(?:main|biggest|greatest|worst|favourite|favorite|chief)$/.test(next.text) &&
    after?.pos === 'NOUN' &&
    (POSSESSIVES.has(before?.text ?? '') || before?.text === 'the') &&
    isOwner(word.lemma)
  )
    return replaced([word], `${word.text}'`, `"${word.text}" has no apostrophe: "${word.text}'".`);
  const owner = `${word.lemma}'s`;
  const found = (right: string) => replaced([word], right, `"${word.text}" has no apostrophe: "${right}".`);
  // "six months notice", but "three years reading the code"
  const isDone = /ing$/.test(next.text) && after && /^(?:DET|ADJ|NOUN|PRON|PROPN|ADP)$/.test(after.pos);
  if (TIMES.has(word.lemma) && isSeveral(before) && MEASURED.has(next.text) && !isDone)
    return found(`${word.text}'`);
  // "In two years time"
  if (TIMES.has(word.lemma) && isSeveral(before) && next.text === 'time' && sentence[at - 2]?.text === 'in')
    return found(`${word.text}'`);
  // "last nights chat"
  if (TIMES.has(word.lemma) && /^(?:last|next|this|another|a|an|one|each|every)$/.test(before?.text ?? ''))
    return (isNounNext || next.pos === 'VERB') &&
      // "I'd love to spend the next years sweetening it"
      !(before?.text === 'next' && /ing$/.test(next.text)) &&
      !/^(?:old|person|people|later)$/.test(next.text)
      ? found(owner)
      : undefined;
  const isDescribed = next.pos === 'ADJ' && after?.pos === 'NOUN' && ONE.has(before?.text ?? '');
  if (next.pos !== 'NOUN' && !isOwned(next.text) && !isDescribed) return undefined;
  const start = phraseStart(sentence, at);
  const first = sentence[start];
  // "one persons history", "a drivers licence"
  if (
    before &&
    ONE.has(before.text) &&
    start === at - 1 &&
    // "Every drivers first name"
    (next.pos === 'NOUN' || isDescribed) &&
    isOwner(word.lemma) &&
    (!ATTRIBUTIVE.has(word.text) || EXPRESSIONS.has(next.text))
  )
    return found(owner);
  if (
    !first ||
    start === at ||
    !(POSSESSIVES.has(first.text) || /^(?:the|each|every|a|an)$/.test(first.text))
  )
    return undefined;
  if (
    !isOwner(word.lemma) ||
    !(isOwned(next.text) || isThingOf(sentence, start, at)) ||
    (ATTRIBUTIVE.has(word.text) && !OWNED.has(next.text))
  )
    return undefined;
  if (after && /^(?:NOUN|PROPN|DET|PRON|NUM)$/.test(after.pos) && !(isPronoun(after) && after.text !== 'it'))
    return undefined;
  // "how the nurses answer, "
  const opens =
    start === 0 ||
    CLAUSES.has(sentence[start - 1]?.text ?? '') ||
    /^(?:NOUN|AUX)$/.test(sentence[start - 1]?.pos ?? '');
  // "If anything about my answers needs filling in"
  if (
    DOINGS.has(next.text) &&
    after?.pos === 'VERB' &&
    !/^(?:has|had|is|was|does|goes|went)$/.test(after.text)
  )
    return undefined;
  if (DOINGS.has(next.text) && opens && after?.pos !== 'AUX') return undefined;
  // "Where the nurses work is warm"
  if (DOINGS.has(next.text) && /^(?:where|what|how|when|why)$/.test(sentence[start - 1]?.text ?? ''))
    return undefined;
  // "help our partners work through it"
  if (/^(?:help|let|make|watch|see)(?:s|ed|ing)?$/.test(sentence[start - 1]?.text ?? '')) return undefined;
  return found(owner);
}

/** "In the dentists van, ": where only a thing can end, so that the second noun is no verb. */
function isThingOf(sentence: readonly Token[], start: number, at: number): boolean {
  const [before, next, after] = [sentence[start - 1], sentence[at + 1], sentence[at + 2]];
  return (
    next?.pos === 'NOUN' &&
    (before?.pos === 'ADP' ||
      (isOfKin(sentence, start, at) && (before?.pos === 'VERB' || isSaidOf(sentence, at + 2)))) &&
    !/ing$|^(?:use|tonight|today|tomorrow|yesterday|home|luck|round|laugh)$/.test(next.text) &&
    !DOINGS.has(next.text) &&
    // "One of your patients dialyses at home"
    !(before?.text === 'of' && /s$/.test(next.text) && after?.pos !== 'AUX') &&
    (!CLAUSES.has(before?.text ?? '') || isSaidOf(sentence, at + 2)) &&
    (!after || /^(?:PUNCT|ADP|CCONJ|SCONJ|AUX)$/.test(after.pos))
  );
}

/** "My uncles shop in Cork was": of one thing. */
function isSaidOf(sentence: readonly Token[], at: number): boolean {
  const verb = sentence[at]?.pos === 'ADP' ? sentence.slice(at + 1, at + 4) : sentence.slice(at, at + 1);
  return (
    verb.some(({ text }) => /^(?:is|was|has)$/.test(text)) &&
    !verb.some(({ text }) => /^(?:and|,|that|who)$/.test(text))
  );
}

/** "Met my brothers wife": of family, one owns more likely than several do. */
function isOfKin(sentence: readonly Token[], start: number, at: number): boolean {
  return (
    start === at - 1 &&
    /^(?:my|your|his|her)$/.test(sentence[start]?.text ?? '') &&
    /^(?:brother|sister|mother|father|daughter|son|wife|husband|aunt|uncle|grandmother|grandfather|boss|manager|landlord|neighbou?r|predecessor)$/.test(
      sentence[at]?.lemma ?? '',
    )
  );
}
