import { fieldText } from '../../note/fieldValues.js';
import { parseMailbox } from '../../note/mailbox.js';
import type { Note } from '../../note/note.js';
import { COMMON_WORDS } from './commonWords.js';
import { fold } from './fold.js';
import type { Offer, Offers, Surroundings } from './offer.js';
import { lineAt } from './place.js';

/** Something that is known of the interview and may be named in the message. */
interface Phrase {
  readonly text: string;
  readonly detail: string;
  readonly kind: 'name' | 'phrase';
  /** From where on it may be typed: from any word of it, or from its first only. */
  readonly from: 'any word' | 'start';
}

const TYPED_WORD = /(?<![\p{L}\p{N}\p{M}'’])[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*$/u;
const WORD_START = /(?<![\p{L}\p{N}\p{M}'’-])[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
/** Letters that must stand before anything is offered; more of them where many other words begin so. */
const LEAST_TYPED = 2;
const LEAST_TYPED_SMALL = 3;

/**
 * Names, topics and skills of the note, where a word of the message begins one. Ordinary words bring up nothing: what is
 * offered unasked begins as it was typed, names with a capital, phrases with a word that means something.
 *
 * @param isAsked the person asked for it: everything is offered that might be meant
 */
export function bodyOffers(
  note: Note,
  offset: number,
  around: Surroundings,
  isAsked: boolean,
): Offers | undefined {
  const { text } = note;
  const line = lineAt(text, offset);
  const typed = TYPED_WORD.exec(text.slice(line.start, offset))?.[0] ?? '';
  if (/^[\p{L}\p{N}\p{M}]/u.test(text.slice(offset, line.end))) return undefined;
  const range = { start: offset - typed.length, end: offset };
  if (typed === '') {
    if (!isAsked) return undefined;
    return { range, offers: phrasesOf(note, around).map((phrase) => toOffer(phrase, phrase.text)) };
  }
  if (typed.length < LEAST_TYPED) return undefined;
  const offers = new Map<string, Offer>();
  for (const phrase of phrasesOf(note, around)) {
    const rest = beginningWith(phrase, typed, isAsked);
    if (rest === undefined || offers.has(rest)) continue;
    // Behind a name that is complete, Enter shall begin a line and not lengthen the name.
    if (fold(rest) === fold(typed)) {
      if (isAsked) continue;
      return undefined;
    }
    offers.set(rest, { ...toOffer(phrase, rest), ...(isAsked ? {} : { filterText: typed }) });
  }
  return { range, offers: [...offers.values()], isPassing: !isAsked };
}

function phrasesOf(note: Note, { greetingName }: Surroundings): Phrase[] {
  const via = fieldText(note.frontMatter, 'via');
  const name = (text: string, detail: string): Phrase => ({ text, detail, kind: 'name', from: 'any word' });
  const list = (items: readonly { readonly text: string }[], detail: string) =>
    items.map(({ text }): Phrase => ({ text, detail, kind: 'phrase', from: 'any word' }));
  const phrases: Phrase[] = [
    name(greetingName, 'interviewer'),
    name(note.interviewer, 'interviewer'),
    { text: note.company, detail: 'company', kind: 'name', from: 'start' },
    ...list(note.topics, 'topic'),
    ...list(note.skills, 'skill'),
    ...list(note.interests, 'interest'),
    { text: note.role, detail: 'role', kind: 'name', from: 'start' },
    name(parseMailbox(via)?.name ?? via, 'forwards the note'),
  ];
  const seen = new Set<string>();
  return phrases.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}

/** The phrase from that word on which was begun to be typed. */
function beginningWith(phrase: Phrase, typed: string, isAsked: boolean): string | undefined {
  const wanted = fold(typed);
  for (const { 0: word, index } of phrase.text.matchAll(WORD_START)) {
    if (phrase.from === 'start' && index > 0) return undefined;
    if (!fold(word).startsWith(wanted)) continue;
    if (!isAsked && !isTelling(phrase, word, typed)) continue;
    return asTyped(phrase.text.slice(index), typed, phrase.kind);
  }
  return undefined;
}

/** Whether a word is begun that hardly stands there for another reason. */
function isTelling({ kind }: Phrase, word: string, typed: string): boolean {
  const isProper = startsWithCapital(word) && startsWithCapital(typed);
  if (kind === 'name') return isProper || (!startsWithCapital(word) && !startsWithCapital(typed));
  return isProper || (typed.length >= LEAST_TYPED_SMALL && !COMMON_WORDS.has(fold(word)));
}

function startsWithCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** A phrase that begins a sentence keeps the capital with which it was typed. */
function asTyped(text: string, typed: string, kind: Phrase['kind']): string {
  const [first = ''] = typed;
  return kind === 'phrase' && startsWithCapital(typed) && fold(first) === fold(text.charAt(0))
    ? first + text.slice(1)
    : text;
}

function toOffer({ kind, detail }: Phrase, text: string): Offer {
  return { kind, label: text, detail, newText: text };
}
