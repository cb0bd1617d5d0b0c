import { nameKey, parsePersonName } from '../note/personName.js';
import { CalendarError, parseCalendars } from './calendar.js';
import type { CalendarAddress } from './calendarAddress.js';
import { type DescribedPerson, describedPeople, summarizedPerson } from './describedPeople.js';
import { isFreeMail } from './domains.js';
import { type EventEnd, type InvitedEvent, readEvents } from './invitedEvent.js';
import { type FiledEvent, loopsOf } from './loops.js';
import type { Interviewer } from './pastedList.js';
import { guessFromSummary } from './summaryGuess.js';

export interface InvitationFile {
  /** For the messages about it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface InvitationContext {
  readonly now: Date;
  /** Who was interviewed; `''` where a setting is empty. */
  readonly candidate: { readonly name: string; readonly email: string };
  /** The companies of earlier notes. */
  readonly companies: readonly string[];
}

/** The events of a day at one company. */
export interface InvitedInterview {
  readonly day: string;
  /** What the calendar calls it; of several events the first. */
  readonly summary: string;
  /** Of several events the latest. */
  readonly end: EventEnd;
  readonly people: readonly InvitedPerson[];
  /** `''` where nothing can be guessed. */
  readonly company: string;
  readonly role: string;
}

/** Someone who may have been an interviewer. */
export interface InvitedPerson extends Omit<Interviewer, 'name'> {
  /** `''` where only the address is known. */
  readonly name: string;
  /** As far as the invitation tells, an interviewer. */
  readonly isLikely: boolean;
  /** Why this person may be none; `''` where nothing speaks against it. */
  readonly remark: string;
  readonly isRecruiter: boolean;
}

export interface ReadInvitations {
  /** The latest first. */
  readonly interviews: readonly InvitedInterview[];
  /** What could not be read, in whole sentences. */
  readonly problems: readonly string[];
}

const ROOM =
  /\b(?:(?:conference|meeting|board|huddle|interview|training) ?room|room \w*\d|boardroom)\b|^(?:zoom|webex|google meet|microsoft teams)\b/iu;
const ORGANIZER = 'organizer, probably the recruiter';
const PROBABLY_YOU = 'probably you';
/** Of more, nobody could tell who was there. */
const MAX_PEOPLE = 200;
const REMARKS: Readonly<Record<CalendarAddress['attendance'], string>> = {
  declined: 'declined',
  informed: 'for information only',
  optional: 'optional',
  expected: '',
};

/** Reads the interviews out of calendar files; what several files say of one interview is put together. Never throws. */
export function readInvitations(
  files: readonly InvitationFile[],
  context: InvitationContext,
): ReadInvitations {
  const problems: string[] = [];
  const events: FiledEvent[] = [];
  for (const file of files) {
    const read = readFile(file, context.now);
    if (typeof read === 'string') problems.push(read);
    else events.push(...read.map((event) => ({ ...event, file: file.name })));
  }
  const current = latestVersions(events);
  const held = current.filter(({ isCancelled }) => !isCancelled);
  if (held.length === 0) problems.push(...current.map(({ summary }) => cancelled(summary)));
  return { interviews: interviewsOf(held, context), problems };
}

/** The events of a file, or why there are none. */
function readFile({ name, bytes }: InvitationFile, now: Date): InvitedEvent[] | string {
  try {
    const calendars = parseCalendars(bytes);
    const events = calendars.flatMap((calendar) => readEvents(calendar, now));
    if (events.length === 0) return `${name} holds no event with a time.`;
    const isReply = calendars.every((calendar) =>
      /^(?:REPLY|REFRESH|COUNTER|DECLINECOUNTER)$/i.test(
        String(calendar.getFirstPropertyValue('method') ?? ''),
      ),
    );
    return isReply ? `${name} answers an invitation, and is none: import the invitation itself.` : events;
  } catch (error) {
    if (error instanceof CalendarError) return `${name}, line ${error.line}: ${error.message}.`;
    return `${name} cannot be read: it is no invitation that makes sense.`;
  }
}

/** An invitation is sent again where something changes: the last version holds. */
function latestVersions(events: readonly FiledEvent[]): FiledEvent[] {
  const latest = new Map<string, FiledEvent>();
  for (const [i, event] of events.entries()) {
    // Without an id, an event is like no other.
    const key = event.id === '' ? `#${i}` : event.id;
    const known = latest.get(key);
    if (!known || event.version >= known.version) latest.set(key, event);
  }
  return [...latest.values()];
}

function cancelled(summary: string): string {
  return summary === '' ? 'The interview was cancelled.' : `"${summary}" was cancelled.`;
}

function interviewsOf(events: readonly FiledEvent[], context: InvitationContext): InvitedInterview[] {
  const byDay = new Map<string, FiledEvent[]>();
  for (const event of events) byDay.set(event.day, [...(byDay.get(event.day) ?? []), event]);
  return [...byDay.values()]
    .flatMap((sameDay) => loopsOf(sameDay, (person) => isCandidate(person, context.candidate)))
    .map((loop) => interviewOf(loop, context))
    .sort((a, b) => b.end.instant.getTime() - a.end.instant.getTime());
}

function interviewOf(events: readonly InvitedEvent[], context: InvitationContext): InvitedInterview {
  const [first, ...others] = events.toSorted((a, b) => a.end.instant.getTime() - b.end.instant.getTime());
  if (!first) throw new Error('An interview has one event at least.');
  const { candidate, companies } = context;
  const people = peopleOf(events, candidate);
  const guess = guessFromSummary({
    summary: first.summary,
    people: [candidate.name, ...people.map(({ name }) => name)].filter((name) => name !== ''),
    addresses: people.flatMap(({ email, remark }) => (email && remark !== PROBABLY_YOU ? [email] : [])),
    companies,
  });
  const summarized = summarizedPerson(first.summary);
  if (summarized !== undefined && nameKey(summarized) !== nameKey(guess.company))
    addDescribed(
      people,
      { name: summarized, title: undefined, email: undefined, isRecruiter: false },
      candidate,
    );
  return { day: first.day, summary: first.summary, end: others.at(-1)?.end ?? first.end, people, ...guess };
}

/** Everyone whom the events name, but for the candidate. */
function peopleOf(
  events: readonly InvitedEvent[],
  candidate: InvitationContext['candidate'],
): InvitedPerson[] {
  const people: InvitedPerson[] = [];
  for (const event of events) {
    for (const attendee of event.attendees)
      if (!isRoom(attendee, event.location)) add(people, asPerson(attendee, REMARKS[attendee.attendance]));
    const { organizer } = event;
    if (organizer && !isRoom(organizer, event.location))
      add(people, { ...asPerson(organizer, ORGANIZER), isLikely: false, isRecruiter: true });
  }
  // Programs that invite have neither name nor address.
  const somebody = people.filter(({ name, email }) => name !== '' || email !== undefined);
  const known = somebody.filter((person) => !isCandidate(person, candidate));
  const others = known.length === somebody.length ? withoutLikelySelf(known) : known;
  for (const person of events.flatMap(({ description }) => describedPeople(description)))
    addDescribed(others, person, candidate);
  return others;
}

function add(people: InvitedPerson[], person: InvitedPerson): void {
  const at = people.findIndex((known) => isSamePerson(known, person));
  const known = people[at];
  if (known) people[at] = merged(known, person);
  else people.push(person);
}

function asPerson({ name, email, attendance }: CalendarAddress, remark: string): InvitedPerson {
  const isLikely = attendance === 'expected' || attendance === 'optional';
  return { name, email: email || undefined, title: undefined, isLikely, remark, isRecruiter: false };
}

/** Rooms and lists of people cannot be thanked. */
function isRoom({ kind, name }: CalendarAddress, location: string): boolean {
  return kind !== 'person' || ROOM.test(name) || (name !== '' && nameKey(name) === nameKey(location));
}

/** A description adds titles and names to those who are invited, and suggests whom else there may be. */
function addDescribed(
  people: InvitedPerson[],
  described: DescribedPerson,
  candidate: InvitationContext['candidate'],
): void {
  if (isCandidate(described, candidate)) return;
  const { name, email, title, isRecruiter } = described;
  const at = people.findIndex((person) => isSamePerson(person, described) || isAddressOf(person, name));
  const known = people[at];
  if (known) {
    people[at] = {
      ...known,
      name: known.name || name,
      title: known.title ?? title,
      email: known.email ?? email,
    };
  } else if (people.length < MAX_PEOPLE) {
    const remark = isRecruiter ? 'recruiter, by the description' : 'named in the description';
    people.push({ name, email, title, isLikely: false, remark, isRecruiter });
  }
}

/** "rpatel@example.com" can be Raj Patel's. */
function isAddressOf({ name, email }: InvitedPerson, person: string): boolean {
  if (name !== '' || email === undefined) return false;
  const local = nameKey(email.slice(0, email.indexOf('@')));
  const keys = parsePersonName(person).tokens.map(({ key }) => key);
  const [given = '', family = ''] = [keys[0], keys.at(-1)];
  if (keys.length < 2) return false;
  return [
    given + family,
    given.charAt(0) + family,
    given + family.charAt(0),
    family + given.charAt(0),
  ].includes(local);
}

function isSamePerson(
  a: { readonly name: string; readonly email: string | undefined },
  b: { readonly name: string; readonly email: string | undefined },
): boolean {
  if (a.email && b.email) return a.email.toLowerCase() === b.email.toLowerCase();
  return a.name !== '' && keyOf(a.name) === keyOf(b.name);
}

function keyOf(name: string): string {
  return parsePersonName(name)
    .tokens.map(({ key }) => key)
    .join(' ');
}

/** What is known of a person from two places: the organizer stays one, and who was expected once was there. */
function merged(known: InvitedPerson, other: InvitedPerson): InvitedPerson {
  const isRecruiter = known.isRecruiter || other.isRecruiter;
  const expected = known.remark === '' ? known : other.remark === '' ? other : known;
  const recruiter = known.isRecruiter ? known : other;
  return {
    name: known.name || other.name,
    email: known.email ?? other.email,
    title: known.title ?? other.title,
    isLikely: !isRecruiter && (known.isLikely || other.isLikely),
    remark: isRecruiter ? recruiter.remark : expected.remark,
    isRecruiter,
  };
}

function isCandidate(
  { name, email }: Pick<InvitedPerson, 'name' | 'email'>,
  candidate: InvitationContext['candidate'],
): boolean {
  if (candidate.email !== '' && email?.toLowerCase() === candidate.email.toLowerCase()) return true;
  return candidate.name !== '' && name !== '' && keyOf(name) === keyOf(candidate.name);
}

/**
 * Where nobody is known to be the candidate: who is invited alone is, and so is the only one with a private address
 * among those of a company.
 */
function withoutLikelySelf(people: readonly InvitedPerson[]): InvitedPerson[] {
  const guests = people.filter(({ isRecruiter }) => !isRecruiter);
  const isPrivate = ({ email }: InvitedPerson) => email !== undefined && isFreeMail(email);
  const hasCompany = people.some(({ email }) => email !== undefined && !isFreeMail(email));
  const [self, ...more] = guests.length === 1 ? guests : hasCompany ? people.filter(isPrivate) : [];
  if (!self || more.length > 0) return [...people];
  return people.map((person) =>
    person === self ? { ...person, isLikely: false, isRecruiter: false, remark: PROBABLY_YOU } : person,
  );
}
