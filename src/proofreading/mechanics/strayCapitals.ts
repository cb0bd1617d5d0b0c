import type { Lexicon } from '../lexicon.js';
import type { Mistake } from '../mistake.js';
import type { Tagger, Token } from '../tagger.js';
import { slip } from './slip.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** A word with a capital, and none behind it: names stand together. */
const CAPITALISED =
  /(?<=\S )(?:\p{Lu}\p{Ll}+|A)(?=(?:[,;]? |-)\p{Ll}|[,.;!?)]? I(?![\p{Lu}\p{Ll}])|[.!?]?$| (?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/gu;
/** Parts of speech that are no names: what stands for a name, joins, tells when and how. */
const NO_NAMES = words('ADV AUX PRON SCONJ CCONJ DET ADP PART NUM');
/** Of those words, the ones that are names as well: months, rivers, firms, grades. */
const ALSO_NAMES =
  words(`may times will a one up forth over down ma go north south east west northwest northeast southwest southeast him his he as us it
   pat grace mark bill sue rob drew frank chase grant pierce wade jack nick peg skip gene holly ivy rose hope faith joy dawn
   eve june april summer patience blessing chuck rusty sandy bob josh harry dale miles guy ray ford lance dean earl duke
   baron king prince rich art gay will bea precious gift favour prosper clement ernest pearl ruby amber jasmine cabin deaf job`);
/** Words that begin a sentence and no name. */
const OPENERS = words(
  'if when while as since because is are was were did do does can could will would should have has it you we they he she there thank thanks please some many one two three all each both and but so or that this these those what how why where who my your our for with of to from here perhaps maybe',
);
/** Words that begin the next sentence, where the mark between the two is missing. */
const STARTS = words('thank thanks please let should shall');
const OF_MANY = words('most many some all each both none few several');
/** Adjectives that are half of a name: "the Northern line", "the Red team". */
const OF_NAMES = words(
  `roman royal pacific northern southern eastern western central national international general chief senior junior prime
   open grand mutual associate august precious meridian red blue green black white grey gray gold golden silver orange
   purple pink english catholic orthodox christian roman gothic victorian georgian standard digital global universal
   united federal imperial continental metropolitan urban classic free civil common public lean agile native parallel
   frank earnest happy sunny rusty sandy stark swift sharp noble able dear holy sacred final deputy acting vice assistant
   executive lead premier super advanced essential`,
);
/** Nouns that name no place, firm or team. */
const PLAIN_NOUNS = words(
  `way ways time times day days week weeks month months year years hour hours morning afternoon evening question questions
   answer answers idea ideas thing things chance problem problems story example examples advice note notes detail details
   part reason reasons visit tour talk chat call walk view pleasure honour honor help interest skill skills people work
   record place places role position interview opportunity conversation meeting job discussion experience
   process team company kindness patience enthusiasm feedback insight insights background passion knowledge
   moment minute minutes nothing something anything everything somebody someone anybody anyone everyone everybody
   photograph photographs friend friends colleague colleagues decision decisions start beginning rest sense truth fact point kind
   sort lot bit amount cost money effort mistake mistakes trouble worry doubt dream memory lesson lessons habit matter
   change difference choice need aim goal goals result results outcome success failure step steps door window ceiling
   lunch dinner breakfast weather hands eyes voice word words sentence paragraph salary wages end rehearsal rehearsals
   drivers customers patients pupils students visitors neighbours employer employers guest guests shift shifts floor`,
);

/** Who belongs to one, and is no name behind "my". */
const RELATIVES =
  /^(?:mother|father|mum|mom|dad|brother|sister|grandmother|grandfather|wife|husband|uncle|aunt|daughter|cousin|parents|boss)$/;

/** A capital in the middle of a sentence on a word that is no name's: "I have Never seen", "I enjoyed Our talk". */
export function* strayCapitals(text: string, lexicon: Lexicon, tag: Tagger): Iterable<Mistake> {
  const found = [...text.matchAll(CAPITALISED)].filter(
    ({ 0: word, index }) =>
      lexicon.isCommon(word) &&
      // A theatre that is called “The …” makes no name of the article.
      (!lexicon.isName(word) || word === 'The') &&
      isInside(text.slice(0, index).trimEnd()) &&
      !isOfTitle(word, text.slice(0, index), text.slice(index + word.length)),
  );
  if (found.length === 0) return;
  // What it is shows where it is written as it should be.
  let lower = text;
  for (const { 0: word, index } of found)
    lower = lower.slice(0, index) + word.toLowerCase() + lower.slice(index + word.length);
  const tokens = tag(lower).flat();
  const places = new Map(tokens.map(({ start }, at) => [start, at]));
  for (const { 0: word, index } of found) {
    const at = places.get(index) ?? -1;
    // "I would go, Most of them stay": a sentence begins.
    if (
      OF_MANY.has(word.toLowerCase()) &&
      text.slice(index - 2, index) === ', ' &&
      tokens[at + 1]?.text === 'of'
    ) {
      const range = { start: index - 2, end: index + word.length };
      yield slip(range, `A sentence begins with "${word}": a full stop stands before it.`, `. ${word}`);
      continue;
    }
    if (!needsNoCapital(tokens, at)) continue;
    yield slip(
      { start: index, end: index + word.length },
      `"${word}" needs no capital here, unless a mark is missing before it.`,
      word.toLowerCase(),
    );
  }
}

/** "A Statement of Work", "the How to Apply page", "your People team", "call it Everyone on Support". */
function isOfTitle(word: string, before: string, after: string): boolean {
  return (
    (/(?<![.!?]['”’"]? )\p{Lu}\p{Ll}+ (?:of|and|for) $/u.test(before.replace(/^\S+/, '')) &&
      // "Most of Them"
      !/\b(?:Most|All|Some|Many|Each|Both|None|One|Part|Any|Few) of $/.test(before)) ||
    /^ (?:of|and|for|in|on)(?: the| a)? \p{Lu}\p{Ll}/u.test(after) ||
    /^ (?:to \p{Ll}+ )?(?:team|teams|page|form|department|group|tab|board|programme|program|section|guide|button|channel|app|ticket|tool|file|status|software|platform|system|site|website|portal|account)\b/u.test(
      after,
    ) ||
    (word.length > 3 &&
      /\b(?:call|calls|called|named|dubbed)(?: (?:it|them|him|her|this|that|you|me|us))? $/.test(before)) ||
    /\bcalling (?:you|him|her|me) $/.test(before)
  );
}

/** Whether a word without a capital stands before it, or one that has it where a sentence begins, and "I". */
function isInside(before: string): boolean {
  const word = before.slice(before.lastIndexOf(' ') + 1);
  if (/^["“(]?(?:[\p{Ll}\p{N}]|I(?:['’]\p{Ll}+)?,?$)/u.test(word)) return !/[.!?:…]["”’')]*$/.test(word);
  return (
    /^\p{Lu}\p{Ll}*$/u.test(word) &&
    OPENERS.has(word.toLowerCase()) &&
    /^$|[.!?] $/.test(before.slice(0, -word.length).slice(-2))
  );
}

function needsNoCapital(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !word) return false;
  if (word.text === 'a') return isArticle(before, next);
  if (ALSO_NAMES.has(word.text)) return false;
  if (NO_NAMES.has(word.pos) || STARTS.has(word.text)) return true;
  // "My Mother and I": one's own, not her name
  if (RELATIVES.test(word.text)) return /^(?:my|your|his|her|our|their)$/.test(before.text);
  // "The Friends raised the money": a society.
  if (/^(?:friends|people)$/.test(word.text) && before.text === 'the') return false;
  if (PLAIN_NOUNS.has(word.text)) return /^(?:DET|PRON|ADJ|ADP|NUM|VERB|AUX)$/.test(before.pos);
  // "Thanks for Letting me in"
  if (
    /ing$/.test(word.text) &&
    /^(?:for|of|by|about|without|from)$/.test(before.text) &&
    /^(?:me|us|you|him|her|them|it|the|my|your|our|this)$/.test(next?.text ?? '')
  )
    return true;
  // "I Enjoyed", "was Built", "to Tell a": behind "in", "to", "on", it may be a place or a product.
  if (word.pos === 'VERB') {
    const hasObject =
      before.text === 'to' &&
      /^(?:DET|PRON)$/.test(next?.pos ?? '') &&
      !/^(?:i|we|they|he|she)$/.test(next?.text ?? '');
    const subject = before.pos === 'ADV' ? (tokens[at - 2] ?? before) : before;
    return (
      hasObject ||
      /^(?:i|we|you|they|he|she|who|not|n't|'ve|'d|'ll)$/.test(subject.text) ||
      subject.pos === 'AUX'
    );
  }
  if (word.pos !== 'ADJ' || OF_NAMES.has(word.text)) return false;
  // "was Quick", "so Kind", "a Clean record"
  const isPredicate =
    before.pos === 'AUX' || /^(?:so|very|too|as|really|more|most|remain|feel)$/.test(before.text);
  return (
    isPredicate ||
    (/^(?:an?|my|some|any|no)$/.test(before.text) && next?.pos === 'NOUN' && isPlainAdjective(word.text))
  );
}

/** "A Slack status", "a Mural link" are products; "a Helpful talk" is none. */
function isPlainAdjective(text: string): boolean {
  return (
    /(?:ful|ous|able|ible|less|ive)$/.test(text) ||
    /^(?:clean|nice|good|great|kind|small|big|large|long|short|quick|fair|warm|strong|lovely|real|honest|hard|happy|friendly)$/.test(
      text,
    )
  );
}

/** "and A donkey": not a grade, a note or a letter. */
function isArticle(before: Token, next: Token | undefined): boolean {
  if (
    !next ||
    !/^(?:NOUN|ADJ)$/.test(next.pos) ||
    /^(?:minor|major|flat|sharp|levels?|grades?|items?|team|side|road)$/.test(next.text)
  )
    return false;
  return /^(?:ADP|CCONJ|VERB|AUX|ADV|SCONJ)$/.test(before.pos) || /^(?:me|you|us)$/.test(before.text);
}
