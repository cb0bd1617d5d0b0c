import type { Token } from '../tagger.js';
import { behindBe, COUNTED } from './chains/behindBe.js';
import { behindHave, GONE } from './chains/behindHave.js';
import { behindPreposition } from './chains/behindPreposition.js';
import { behindTo } from './chains/behindTo.js';
import {
  BE,
  CLEFT,
  DO,
  HAVE,
  hasComplement,
  isIng,
  isPast,
  isSubject,
  isThird,
  MODALS,
} from './chains/forms.js';
import { baseOfPast, irregularParticiple, irregularPast, isIrregular, participle, past } from './inflect.js';
import { WORD_SETS } from './wordSets.js';

/** A verb in a form that cannot stand behind what is before it, and the form that can. */
export interface WrongForm {
  readonly verb: Token;
  readonly right: string;
  /** What is right as often: "would have brought" for would brought. */
  readonly also?: string;
}

/** Forms that are base forms, adjectives or nouns as well. */
const OTHERWISE = new Set(
  'given provided granted based compared united left lay bore fell found saw felt ground wound bound rose wove lied spat fed used thanks works means needs'.split(
    ' ',
  ),
);

/** Behind these, what follows a helper is another clause's: "as best I can using that". */
const WHATEVER = new Set('when where what whatever all everything anything best as than much'.split(' '));

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
  // "How could studying it help", "will knowing this make": what it is that could.
  if (
    isIng(verb) &&
    (!before || /^(?:PUNCT|CCONJ)$/.test(before.pos) || /^(?:how|why|what|when|where)$/.test(before.text))
  )
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
