import type { Token } from '../tagger.js';
import {
  baseOfPast,
  ing,
  irregularParticiple,
  irregularPast,
  isIrregular,
  isUnchanged,
  participle,
  past,
} from './inflect.js';
import { ONLY_VERBS } from './onlyVerbs.js';
import { WORD_SETS } from './wordSets.js';

/** A verb in a form that cannot stand behind what is before it, and the form that can. */
export interface WrongForm {
  readonly verb: Token;
  readonly right: string;
  /** What is right as often: "would have brought" for would brought. */
  readonly also?: string;
}

const MODALS = new Set("can could would will should may might must shall 'll wo ca".split(' '));
const DO = new Set('do does did'.split(' '));
const HAVE = new Set("have has had having 've".split(' '));
const BE = new Set("am is are was were be been being 'm 're i'm".split(' '));
/** Before these, "to" is no preposition. */
const BEFORE_INFINITIVE =
  /^(?:want|wants|wanted|wanting|hope|hopes|hoped|hoping|need|needs|needed|wish|wished|plan|plans|planned|planning|eager|keen|able|unable|glad|happy|ready|willing|thrilled|delighted|proud|desperate|hard|easy|difficult|possible|important|necessary|free|likely|lucky|honoured|honored|pleased|sorry|afraid|quick|slow|opportunity|chance|ability|time|right|desire|decision|invitation|willingness|permission|have|has|had|how|what|where|when|whether|like|likes|love|try|tried|trying|decided|expect|expected|agreed|managed|offered|ought|going|know|knows|learned|learnt|began|started|seem|seems|seemed|wait|refuse|refused|able|order|enough|free)$/;
/** Behind these, "me to", "you to" may be a preposition ("introduced me to running"). */
const TOWARDS =
  /^(?:introduc|lead|led|limit|brought|bring|expos|attribut|restrict|turn|open|forward|used|commit|dedicat|devot|oppos|accustom|clos|similar|key|prefer|due|owe|owing|thank|from|compar|next|back|contribut|response|respond|object|resort|switch|mov|return|point|credit|approach|link|tie|tied|relat|get|got|came|come)/;
/** Verbs that are things as well, which nobody has without an article. */
const GONE = new Set('pass visit walk call try start travel move climb arrive sail return train'.split(' '));
/** Verbs that are things which are counted as well. */
const COUNTED = new Set(
  'sign test print mention load mark review inspect label wrap attach paint visit assess award lock reach mail thank block mend install name post rank schedule warn wash interview call raise trap delay repair fill deliver park hire'.split(
    ' ',
  ),
);
/** Behind these, "to" is a preposition. */
const ADJECTIVES_TOWARDS =
  /^(?:similar|close|due|open|accustomed|used|opposed|key|next|prior|subject|related|relevant|equal|new|common|kind|specific|superior|inferior|loyal|true|central|attached|devoted|committed|dedicated|addicted|native|immune|resistant|sensitive|parallel|adjacent|contrary|preferable|second|local|blind|deaf|allergic|comparable|identical|essential|critical|integral|crucial|vital|unique|faithful|opposite|set|down|up|first|last|suited|thanks|late|early|long|near|nearest|far)$/;
/** What may happen to a thing that somebody has: the verb of a clause around "we have". */
const HAPPENS = /^(?:fell|flew|began|grew|rose|broke|came|became|gave|took|ran|was|were)$/;
/** Forms that are base forms, adjectives or nouns as well. */
const OTHERWISE = new Set(
  'given provided granted based compared united left lay bore fell found saw felt ground wound bound rose wove lied spat fed used thanks works means needs'.split(
    ' ',
  ),
);
/** Behind these, what a verb does is a noun clause of its own: "what we do matters", "all I did was ask". */
const CLEFT = new Set(
  'what whatever all everything anything nothing thing things work way how as than that which who best most'.split(
    ' ',
  ),
);

/** Behind these, what follows a helper is another clause's: "as best I can using that". */
const WHATEVER = new Set('when where what whatever all everything anything best as than much'.split(' '));
/** Behind be, what is said to be done: "all I did was ask". */
const ALL_ONE_DID = new Set(
  'what whatever all everything nothing thing things work way how best most rule advice trick'.split(' '),
);

/** Verbs that do not go with what is before them: "to learned", "has went", "did not knew", "was build". */
export function verbChains(sentence: readonly Token[]): WrongForm[] {
  return sentence.flatMap((verb, at): WrongForm[] => {
    if (!/^\p{L}+$/u.test(verb.text)) return [];
    let before = at - 1;
    while (before >= 0 && isBetween(sentence[before])) before--;
    const helper = sentence[before];
    if (!helper) return [];
    if (!canBeVerb(sentence, helper, before, verb)) return [];
    const right = formBehind(sentence, helper, before, verb, at);
    if (!right || right === verb.text) return [];
    const isPerfect = MODALS.has(helper.text) && right === verb.lemma && verb.text === participle(verb.lemma);
    return [isPerfect ? { verb, right, also: `have ${verb.text}` } : { verb, right }];
  });
}

function canBeVerb(sentence: readonly Token[], { text }: Token, at: number, verb: Token): boolean {
  // "I would needs it", "we have did": only a verb can stand here, whatever it looks like.
  if (HAVE.has(text) && baseOfPast(verb.text)) return true;
  if (BE.has(text) && COUNTED.has(verb.text)) return true;
  if (HAVE.has(text) && GONE.has(verb.text)) return true;
  // "To saw it", "did I felt": no tool and no cloth.
  if (/^(?:saw|felt)$/.test(verb.text) && verb.pos === 'VERB')
    return text === 'to' || MODALS.has(text) || DO.has(text) || DO.has(sentence[at - 1]?.text ?? '');
  // "Ought to had", "I'd loving"
  if (text === 'to' && /^(?:had|has|did|was|were|been|is|are)$/.test(verb.text))
    return (
      sentence[at - 1]?.pos === 'ADJ' ||
      /^(?:ought|seem|seems|seemed|appear|appears|hope|hoped|want|wanted|need|needed|able)$/.test(
        sentence[at - 1]?.text ?? '',
      )
    );
  if (text === "'d") return isSubject(sentence[at - 1]) && verb.pos !== 'NOUN';
  // "What I would did"
  if (MODALS.has(text) && /^(?:did|does|had|has|was|were|been|done)$/.test(verb.text))
    return verb.pos === 'AUX' && isSubject(sentence[at - 1]);
  if (
    MODALS.has(text) &&
    isThird(verb) &&
    /^(?:i|you|we|they|he|she|it|who)$/.test(sentence[at - 1]?.text ?? '')
  )
    return verb.pos === 'NOUN' || verb.pos === 'VERB';
  return verb.pos === 'VERB' && !OTHERWISE.has(verb.text);
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'ADV' || /^(?:not|n't)$/.test(token.text));
}

function formBehind(
  sentence: readonly Token[],
  helper: Token,
  before: number,
  verb: Token,
  at: number,
): string | undefined {
  const { text } = helper;
  if (text === 'to') return behindTo(sentence, before, verb, at);
  if (MODALS.has(text)) return behindModal(sentence, before, verb, at);
  if (text === "'d") return behindWouldOrHad(verb, sentence[at + 1]);
  if (DO.has(text)) return behindDo(sentence, before, verb, at);
  if (HAVE.has(text)) return behindHave(sentence, before, verb, at);
  if (BE.has(text)) return behindBe(sentence, before, verb, at);
  if (/^(?:i|we|he|she|they|you|it)$/.test(text))
    return (
      behindQuestion(sentence, before, verb) ??
      (text === 'it' ? undefined : behindSubject(sentence, before, verb, at))
    );
  return before === at - 1 ? behindPreposition(sentence, before, verb) : undefined;
}

function isPast({ text, lemma }: Token): boolean {
  return (
    text !== lemma &&
    // "Came" and "ran" are no participles.
    (!isUnchanged(lemma) || text === irregularPast(lemma)) &&
    (text === past(lemma) || text === participle(lemma) || text.endsWith('ed'))
  );
}

function isThird({ text, lemma }: Token): boolean {
  return text !== lemma && /[^s]s$/.test(text);
}

function isIng({ text, lemma }: Token): boolean {
  return text !== lemma && text.endsWith('ing');
}

/** What stands behind a verb, and seldom behind a noun or an adjective. */
function hasComplement(sentence: readonly Token[], at: number): boolean {
  const next = sentence[at + 1];
  return !next || /^(?:DET|PRON|ADP|ADV|SCONJ|PART)$/.test(next.pos) || /^[.!?,;]$/.test(next.text);
}

/** "to learned about", "to gave it", "to talks through", "want to going". */
function behindTo(sentence: readonly Token[], to: number, verb: Token, at: number): string | undefined {
  const governor = sentence[to - 1];
  const words = sentence.slice(Math.max(0, to - 6), to);
  // "Most founders I talked to afterwards said"
  if (isPast(verb) && at > to + 1 && governor?.pos === 'VERB' && hasContactClause(sentence, to))
    return undefined;
  // "From stressed to relieved", "is used to being"
  if (governor?.text === 'forward') return isPast(verb) ? ing(verb.lemma) : undefined;
  // "To wrote the words on it"
  if (!governor) return irregularPast(verb.lemma) === verb.text ? verb.lemma : undefined;
  if (words.some(({ text }) => text === 'from')) return undefined;
  const isInfinitive =
    BEFORE_INFINITIVE.test(governor.text) ||
    (governor.pos === 'ADJ' && !isIng(verb) && !ADJECTIVES_TOWARDS.test(governor.text)) ||
    (/^(?:me|us|him|them|you)$/.test(governor.text) && !words.some(({ text }) => TOWARDS.test(text)));
  // "Dedicate your time to taking"
  const isTowards = sentence
    .slice(Math.max(0, to - 10), to)
    .some(({ text }) => /^(?:dedicat|devot|commit|from$)/.test(text));
  if (isIng(verb)) return isInfinitive && !isTowards && hasComplement(sentence, at) ? verb.lemma : undefined;
  // "The ticket is set to closed."
  if (
    isPast(verb) &&
    !isInfinitive &&
    sentence[at + 1]?.pos === 'PUNCT' &&
    /^(?:set|default|go|went|goes|changed|moved)/.test(governor.text)
  )
    return undefined;
  // "The cap you are holding to struck me"
  if (isPast(verb) && governor.text.endsWith('ing') && !isInfinitive) return undefined;
  if (isPast(verb)) {
    // "The handover you let me listen to took"
    const isOnlyPast =
      (irregularPast(verb.lemma) === verb.text || verb.text === 'had') &&
      (governor.pos !== 'VERB' || isInfinitive);
    return isOnlyPast || hasComplement(sentence, at) ? verb.lemma : undefined;
  }
  // "Going to gigs", "lose more time to punctures"
  const isVerb = ['baseVerb', 'commonVerb'].some((set) => WORD_SETS[set]?.has(verb.lemma));
  return isThird(verb) &&
    hasComplement(sentence, at) &&
    (isVerb || /^(?:DET|PRON)$/.test(sentence[at + 1]?.pos ?? '')) &&
    // "resources to projects that are"
    !/^(?:that|who|which|where|i|you|we|they|he|she)$/.test(sentence[at + 1]?.text ?? '') &&
    (isInfinitive || /^(?:DET|PRON)$/.test(sentence[at + 1]?.pos ?? ''))
    ? verb.lemma
    : undefined;
}

/** "Did you knew", "have they went", "could you told". */
function behindQuestion(sentence: readonly Token[], subject: number, verb: Token): string | undefined {
  const helper = sentence[subject - 1]?.text ?? '';
  const before = sentence[subject - 2];
  const asks =
    !before ||
    /^(?:PUNCT|CCONJ)$/.test(before.pos) ||
    /^(?:what|when|where|how|why|who|which)$/.test(before.text);
  if (!asks) return undefined;
  if (DO.has(helper)) return isPast(verb) || isThird(verb) ? verb.lemma : undefined;
  if (MODALS.has(helper)) return isPast(verb) || isThird(verb) || isIng(verb) ? verb.lemma : undefined;
  return HAVE.has(helper) && irregularPast(verb.lemma) === verb.text ? participle(verb.lemma) : undefined;
}

/** "could told", "will going", "can makes". */
function behindModal(sentence: readonly Token[], modal: number, verb: Token, at: number): string | undefined {
  const before = sentence[modal - 1];
  // "Will began": a name.
  if (!before && sentence[modal]?.text === 'will' && isPast(verb)) return undefined;
  // "The will written on goatskin", "in May"
  if (before && (/^(?:DET|ADP|ADJ)$/.test(before.pos) || WORD_SETS['possessive']?.has(before.text)))
    return undefined;
  // "As best I can using", "what we can matters"
  if (sentence.slice(Math.max(0, modal - 4), modal).some(({ text }) => WHATEVER.has(text)) && !isPast(verb))
    return undefined;
  // "Will gifts be given"
  if (isThird(verb)) return before && before.pos !== 'PUNCT' ? verb.lemma : undefined;
  const hasSubject = before !== undefined && before.pos !== 'PUNCT';
  const isClear =
    irregularPast(verb.lemma) === verb.text ||
    // "Will existing habits change": what does it.
    (isIng(verb) && hasSubject && sentence[at + 1]?.pos === 'NOUN') ||
    (isSubject(before) && /^(?:VERB|NOUN|ADJ)$/.test(sentence[at + 1]?.pos ?? '')) ||
    (isIng(verb) && isSubject(before)) ||
    // "I would brought one"
    (isIrregular(verb.lemma) && verb.text === past(verb.lemma) && isSubject(before));
  return (isPast(verb) || isIng(verb)) && (isClear || hasComplement(sentence, at)) ? verb.lemma : undefined;
}

function isSubject(token: Token | undefined): boolean {
  return /^(?:i|you|we|they|he|she|it|who)$/.test(token?.text ?? '');
}

/** "I'd loving to", "we'd takes", "I'd took": would, or had. */
function behindWouldOrHad(verb: Token, next: Token | undefined): string | undefined {
  const isThirdPerson = verb.pos === 'VERB' && isThird(verb);
  if (isIng(verb) || (verb.text.endsWith('ing') && next?.text === 'to'))
    return verb.text.endsWith('ing') ? baseOfIng(verb) : undefined;
  if (isThirdPerson || verb.text === 'has') return verb.text === 'has' ? 'have' : verb.lemma;
  return irregularPast(verb.lemma) === verb.text ? participle(verb.lemma) : undefined;
}

/** A tagger takes "loving" for an adjective. */
function baseOfIng({ text, lemma }: Token): string | undefined {
  if (lemma !== text) return lemma;
  return /^(?:loving|liking)$/.test(text) ? text.replace(/ing$/, 'e') : undefined;
}

/** "did not knew", "does she knows", "do wanted". */
function behindDo(sentence: readonly Token[], helper: number, verb: Token, at: number): string | undefined {
  if (!isPast(verb) && !isThird(verb)) return undefined;
  // "Those who didn't washed the press"
  if (/^(?:who|that|which)$/.test(sentence[helper - 1]?.text ?? '') && isPast(verb)) return undefined;
  const isDenied = sentence.slice(helper + 1, at).some(({ text }) => /^n[o']t$/.test(text));
  // "What we do matters", "the work they did helped"
  if (!isDenied && sentence.slice(0, helper).some(({ text, pos }) => CLEFT.has(text) || pos === 'NOUN'))
    return undefined;
  return isDenied ||
    // "I did benefits before"
    (isPast(verb) &&
      hasComplement(sentence, at) &&
      /^(?:PRON|PROPN|ADV)$/.test(sentence[helper - 1]?.pos ?? ''))
    ? verb.lemma
    : undefined;
}

/** "has went", "have ever saw". */
function behindHave(sentence: readonly Token[], helper: number, verb: Token, at: number): string | undefined {
  // "I've school until noon", "QA has veto": what looks like a verb may be what one has.
  const isOnlyVerb = isIrregular(verb.lemma) || ONLY_VERBS.has(verb.text);
  // "I have never work", "we should have measure the grease": no noun stands there.
  const next = sentence[at + 1];
  // "I have leave to go"
  if (verb.text === 'leave' && next?.text === 'to') return undefined;
  const isPlace =
    (/^(?:never|always|also|already|ever|often|rarely|twice|hardly|recently|since|just|long)$/.test(
      sentence[at - 1]?.text ?? '',
    ) &&
      /^(?:ADP|DET|ADV|NUM|PRON)$/.test(next?.pos ?? '')) ||
    // "I've teach fractions", "we've train six people"
    (sentence[helper]?.text === "'ve" &&
      !WORD_SETS['nounToo']?.has(verb.text) &&
      /^(?:DET|NUM|PRON|NOUN)$/.test(next?.pos ?? '')) ||
    (helper === at - 1 && MODALS.has(sentence[helper - 1]?.text ?? '') && next?.pos === 'DET');
  // "They have pass through my hands"
  const isGone =
    GONE.has(verb.text) &&
    /^(?:have|has|'ve|had)$/.test(sentence[helper]?.text ?? '') &&
    /^(?:NOUN|PROPN|PRON)$/.test(sentence[helper - 1]?.pos ?? '') &&
    /^(?:through|into|over|across|from|to|by|past|in|at|since|around|round|the|a|your|my)$/.test(
      next?.text ?? '',
    );
  if (
    (isPlace || isGone) &&
    !(next?.pos === 'NOUN' && !isOnlyVerb) &&
    verb.text === verb.lemma &&
    !/(?:ed|ing)$/.test(verb.text) &&
    !isUnchanged(verb.lemma)
  )
    return participle(verb.lemma);
  // "You needn't have bring the drawer", "your pupils have plant nine trees"
  const hasObject =
    /^(?:NOUN|PRON|PROPN|AUX|PART)$/.test(sentence[helper - 1]?.pos ?? '') &&
    /^(?:DET|NUM|PRON)$/.test(next?.pos ?? '') &&
    helper === at - 1;
  if (isBase(verb) && hasObject && !baseOfPast(verb.text)) return participle(verb.lemma);
  if (isBase(verb) && isOnlyVerb)
    return /^(?:PRON|NOUN|PROPN|AUX)$/.test(sentence[helper - 1]?.pos ?? '') && hasComplement(sentence, at)
      ? participle(verb.lemma)
      : undefined;
  const base = baseOfPast(verb.text);
  if (!base || /^(?:'ve|have|has)$/.test(sentence[helper - 1]?.text ?? '')) return undefined;
  // "The plan we had fell through", "all she has came from her"
  const subject = sentence[helper - 1];
  // "The chairs the team had came from a school"
  let last = helper - 2;
  while (subject?.pos === 'NOUN' && /^(?:DET|ADJ)$/.test(sentence[last]?.pos ?? '')) last--;
  const noun = sentence[last];
  const isMain = HAPPENS.test(verb.text) && helper === at - 1 && sentence[helper]?.text !== "'ve";
  // "One of the reactions people had was": what they had.
  if (
    isMain &&
    !/^(?:who|which)$/.test(subject?.text ?? '') &&
    /^(?:PRON|NOUN|PROPN)$/.test(subject?.pos ?? '') &&
    noun &&
    (noun.pos === 'NOUN' || (CLEFT.has(noun.text) && noun.pos !== 'SCONJ')) &&
    !isLeadIn(sentence, last) &&
    !(last === helper - 2 && isCompound(noun, subject))
  )
    return undefined;
  return participle(base);
}

/** "Over the years I had gave": a noun that a preposition at the beginning governs is not what one had. */
function isLeadIn(sentence: readonly Token[], noun: number): boolean {
  let start = noun;
  while (start > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(sentence[start - 1]?.pos ?? '')) start--;
  const before = sentence[start - 2];
  return sentence[start - 1]?.pos === 'ADP' && (!before || /^(?:PUNCT|CCONJ)$/.test(before.pos));
}

/** "The failure rate had rose": two nouns in the singular are one thing. */
function isCompound(first: Token, second: Token | undefined): boolean {
  return second?.pos === 'NOUN' && second.text === second.lemma && first.text === first.lemma;
}

/** "was gave", "are went". */
function behindBe(sentence: readonly Token[], helper: number, verb: Token, at: number): string | undefined {
  // "The best there is came", "what it was became", "all I did was ask"
  const hasSubject =
    !/^be/.test(sentence[helper]?.text ?? '') &&
    !/^(?:that|which|who)$/.test(sentence[helper - 1]?.text ?? '');
  // "I had no idea that a denture is took back"
  const isThing =
    irregularPast(verb.lemma) === verb.text &&
    sentence[helper - 1]?.pos === 'NOUN' &&
    /^(?:a|an|the|my|your|our|their)$/.test(sentence[helper - 2]?.text ?? '');
  const isBuilt = isBase(verb) && isIrregular(verb.lemma) && sentence[at + 1]?.text === 'by';
  if (isCounted(sentence, helper, at)) return participle(verb.lemma);
  if (
    hasSubject &&
    !isBuilt &&
    clauseBefore(sentence, helper).some(
      ({ text }) =>
        ((isBase(verb) ? ALL_ONE_DID : CLEFT).has(text) && !(isThing && text === 'that')) || text === 'there',
    )
  )
    return undefined;
  if (irregularPast(verb.lemma) === verb.text) return participle(verb.lemma);
  // "People who've been away see"
  const isAway = sentence
    .slice(helper + 1, at)
    .some(({ text }) => /^(?:away|back|out|there|here|in|up|off|down)$/.test(text));
  if (isAway) return undefined;
  const next = sentence[at + 1];
  // "Was sign by the trustee"
  const isDone =
    next?.text === 'by' &&
    /^(?:sign|measure|mark|change|check|record|move|build|design|plan|drive|cook|clean|fix|help|test|review|print|load|fill|cut|run)$/.test(
      verb.text,
    );
  // "Had been report its own", "someone was demand a refund": an object tells.
  const isDoing =
    (/^(?:been|being|'m|i'm|am)$/.test(sentence[helper]?.text ?? '') || isSubject(sentence[helper - 1])) &&
    (next?.pos === 'DET' || WORD_SETS['possessive']?.has(next?.text ?? '') === true);
  if (
    !isBase(verb) ||
    !(isDone || isDoing || isIrregular(verb.lemma) || ONLY_VERBS.has(verb.text)) ||
    !hasComplement(sentence, at)
  )
    return undefined;
  // "Was make redundant by", "am look at": what is done has no object.
  const hasObject =
    next &&
    (next.pos === 'DET' ||
      WORD_SETS['possessive']?.has(next.text) ||
      /^(?:forward|at|me|us|him|them)$/.test(next.text));
  return hasObject && sentence[helper]?.text !== 'be' ? ing(verb.lemma) : participle(verb.lemma);
}

/** "Was sign by the elders", "should be test with five": a thing that is counted has an article, so this was done. */
function isCounted(sentence: readonly Token[], helper: number, at: number): boolean {
  const [be, verb, next] = [sentence[helper], sentence[at], sentence[at + 1]];
  if (!be || !verb || !COUNTED.has(verb.text) || verb.text !== verb.lemma) return false;
  // "It was test day", "I am test lead"
  if (
    next &&
    !/^(?:ADP|PUNCT|SCONJ)$/.test(next.pos) &&
    !/^(?:by|twice|once|again|yesterday|today)$/.test(next.text)
  )
    return false;
  if (next?.text === '-' || next?.text === 'of' || next?.text === "'") return false;
  const before = sentence[helper - 1];
  return be.text === 'be' || be.text === 'been'
    ? before?.pos === 'AUX' || /^(?:to|have|has|had|'ve|not|n't)$/.test(before?.text ?? '')
    : /^(?:is|are|was|were)$/.test(be.text) && /^(?:NOUN|PROPN)$/.test(before?.pos ?? '');
}

/** The words of a clause before one of its words: "one that sang for a year | before it was". */
function clauseBefore(sentence: readonly Token[], end: number): readonly Token[] {
  let start = end;
  while (
    start > 0 &&
    !/^(?:before|after|until|because|since|when|while|if|but|;)$/.test(sentence[start - 1]?.text ?? '')
  )
    start--;
  return sentence.slice(start, end);
}

/** A verb in its base form that is hardly ever anything else. */
function isBase({ text, lemma }: Token): boolean {
  const isOther = ['nounToo', 'adjectiveToo', 'baseToo'].some((set) => WORD_SETS[set]?.has(text));
  return text === lemma && !isOther && !isUnchanged(lemma) && !/(?:ed|ing|en|s)$/.test(text);
}

/** "you given me", "they never seen". */
function behindSubject(
  sentence: readonly Token[],
  subject: number,
  verb: Token,
  at: number,
): string | undefined {
  if (irregularParticiple(verb.lemma) !== verb.text || sentence[at + 1]?.text === 'by') return undefined;
  const before = sentence[subject - 1];
  // "Have you seen", "is he known", "meeting you shown"
  if (!before) return past(verb.lemma);
  if (before.pos === 'AUX' || /^(?:have|has|had|'ve|n't|not|and|or|than|get|got)$/.test(before.text))
    return undefined;
  const isObject = sentence[subject]?.text === 'you' && /^(?:VERB|ADP)$/.test(before.pos);
  const asks = sentence
    .slice(Math.max(0, subject - 4), subject)
    .some(({ pos, text }) => pos === 'AUX' && HAVE.has(text));
  return isObject || asks ? undefined : past(verb.lemma);
}

/** "The nurses I worked with know": a preposition whose noun stands before it. */
function hasContactClause(sentence: readonly Token[], end: number): boolean {
  return sentence
    .slice(0, end)
    .some(
      ({ text, pos }, i) =>
        /^(?:that|who|which|whom|what|whoever|whatever|all|those|whose|where|how)$/.test(text) ||
        (/^(?:i|you|we|they|he|she|it)$/.test(text) &&
          /^(?:NOUN|PROPN|NUM)$/.test(sentence[i - 1]?.pos ?? '')) ||
        (pos === 'DET' && /^(?:NOUN|PROPN)$/.test(sentence[i - 1]?.pos ?? '')),
    );
}

/** "the possibility of joined your team", "thank you for explained how". */
function behindPreposition(sentence: readonly Token[], at: number, verb: Token): string | undefined {
  // "Quick at find the hour", "never thought about leave": only a verb
  if (
    /^(?:of|about|at|without|by|with|on)$/.test(sentence[at]?.text ?? '') &&
    ONLY_VERBS.has(verb.text) &&
    isBase(verb) &&
    !/^(?:pay|bake|build|stand|get|do|design|buy|hire|wear|work|die|conduct|permit|produce|surprise)$/.test(
      verb.text,
    ) &&
    !/^(?:-|or|and|[.,;:!?])$/.test(sentence[at + 1]?.text ?? '.') &&
    !/^(?:sort|kind|just|to)$/.test(sentence[at - 1]?.text ?? '') &&
    !hasContactClause(sentence, at)
  )
    return ing(verb.lemma);
  if (!/^(?:of|for|without|about|by|in|at)$/.test(sentence[at]?.text ?? '') || !isPast(verb))
    return undefined;
  // "The school of thought that"
  if (verb.text === 'thought' && sentence[at]?.text === 'of') return undefined;
  // "The walk-in told me"
  if (sentence[at - 1]?.text === '-') return undefined;
  // "The firm that I kept books for asked me"
  if (clauseBefore(sentence, at).some(({ text }) => /^(?:that|which|who|whom|what|where)$/.test(text)))
    return undefined;
  // "The man I worked for robbed his own"
  if (sentence[at - 1]?.pos === 'VERB' || MODALS.has(sentence[at - 1]?.text ?? '')) return undefined;
  const next = sentence[at + 2];
  const isObject =
    next &&
    (/^(?:DET|SCONJ)$/.test(next.pos) ||
      WORD_SETS['possessive']?.has(next.text) ||
      /^(?:me|us|it|them|how|what)$/.test(next.text));
  return isObject ? ing(verb.lemma) : undefined;
}
