import type { FieldName } from '../../note/fields.js';
import type { Note } from '../../note/note.js';
import { formatTimestamp } from '../../note/timestamp.js';
import type { NoteSummary } from '../../workspace/noteSummary.js';
import { fold } from './fold.js';
import type { Offer, Offers, Surroundings } from './offer.js';
import type { Place } from './place.js';

type ValuePlace = Place & { readonly kind: 'value' };

/** What other notes have in a field. */
const KNOWN: { readonly [Name in FieldName]?: (note: NoteSummary) => readonly string[] } = {
  title: ({ title }) => [title],
  via: ({ via }) => [via],
  company: ({ company }) => [company],
  role: ({ role }) => [role],
  topics: ({ topics }) => topics,
  skills: ({ skills }) => skills,
  interests: ({ interests }) => interests,
};
const NO_WORD = /[^\p{L}\p{N}]/gu;
const DAY = 24 * 3_600_000;

/** Values for the field at the cursor: those that other notes have, dates, rules. */
export function valueOffers(note: Note, place: ValuePlace, offset: number, around: Surroundings): Offers {
  const { range } = place;
  const current = note.text.slice(range.start, range.end);
  const typed = note.text.slice(range.start, offset);
  const offers = offersFor(note, place.key, around).filter(({ newText }) => fits(newText, typed));
  const quoted = offers.map((offer) => inYaml(offer, place, typed, around));
  return { range, offers: quoted.filter(({ newText }) => newText !== current) };
}

function offersFor(note: Note, key: FieldName, around: Surroundings): Offer[] {
  if (key === 'ignore') return ruleOffers(note, around);
  if (key === 'interviewed') return once([...interviewTimes(note, around), ...dates(around.now, 1)]);
  if (key === 'sent') return dates(around.now, 0);
  const known = KNOWN[key];
  return known ? knownOffers(note, key, known, around) : [];
}

/** Each value once: those of the same company first, and none that the note has already. */
function knownOffers(
  note: Note,
  key: FieldName,
  valuesOf: (note: NoteSummary) => readonly string[],
  around: Surroundings,
): Offer[] {
  const company = fold(note.company);
  const [same, other]: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const known of around.others()) {
    const found = company !== '' && fold(known.company) === company ? same : other;
    for (const value of valuesOf(known)) found.add(value);
  }
  const present = new Set(itemsOf(note, key));
  return [...new Set([...same, ...other])]
    .filter((value) => value !== '' && !present.has(value))
    .map((value) => ({
      kind: 'value',
      label: value,
      detail: same.has(value) && key !== 'company' ? note.company : '',
      newText: value,
    }));
}

function itemsOf(note: Note, key: FieldName): string[] {
  const value = note.frontMatter.entries.get(key)?.value;
  return value?.kind === 'list' ? value.items.map(({ text }) => text) : [];
}

function ruleOffers(note: Note, { rules }: Surroundings): Offer[] {
  const present = new Set(itemsOf(note, 'ignore'));
  return rules
    .filter(({ id }) => !present.has(id))
    .map(({ id, description }) => ({
      kind: 'rule',
      label: id,
      detail: '',
      documentation: description,
      newText: id,
    }));
}

/** When the others of the same interview had their turn. */
function interviewTimes(note: Note, { others, now }: Surroundings): Offer[] {
  const company = fold(note.company);
  const times = new Map<string, string>();
  for (const other of others()) {
    if (!other.interviewed || company === '' || fold(other.company) !== company) continue;
    const { precision, day, instant } = other.interviewed;
    if (instant.getTime() > now.getTime() + DAY) continue;
    const time = precision === 'date' ? day : formatTimestamp(instant);
    if (!times.has(time)) times.set(time, other.interviewer);
  }
  return [...times].map(([time, interviewer]) => date(time, `as ${interviewer}`));
}

function once(offers: readonly Offer[]): Offer[] {
  return offers.filter(({ label }, i) => offers.findIndex((other) => other.label === label) === i);
}

/** Now, today, and the days before. */
function dates(now: Date, daysBefore: number): Offer[] {
  const minute = new Date(now);
  minute.setSeconds(0, 0);
  const dayBefore = (days: number) => {
    const day = new Date(now);
    day.setDate(day.getDate() - days);
    return formatTimestamp(day).slice(0, '2026-11-20'.length);
  };
  return [
    date(formatTimestamp(minute), 'now'),
    date(dayBefore(0), 'today'),
    ...(daysBefore > 0 ? [date(dayBefore(1), 'yesterday')] : []),
  ];
}

function date(value: string, detail: string): Offer {
  // Who types "now" finds it as well as who types the year.
  return { kind: 'date', label: value, detail, newText: value, filterText: `${value} ${detail}` };
}

/** Whether what was typed begins the value, or a word of it. Dates have words of their own. */
function fits(value: string, typed: string): boolean {
  const wanted = fold(typed.replace(/^["']/, ''));
  if (wanted === '' || /^\d{4}-/.test(value)) return true;
  return ` ${fold(value).replace(NO_WORD, ' ')}`.includes(` ${wanted.replace(NO_WORD, ' ')}`);
}

function inYaml(offer: Offer, { form }: ValuePlace, typed: string, { quote }: Surroundings): Offer {
  const written = quote(offer.newText, form === 'flow' || form === 'bare');
  const mark = /^["']/.exec(typed)?.[0] ?? '';
  return {
    ...offer,
    newText: form === 'bare' ? `[${written}]` : written,
    ...(mark === '' ? {} : { filterText: mark + (offer.filterText ?? offer.label) }),
  };
}
