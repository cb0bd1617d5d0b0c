import type { InvitedInterview, InvitedPerson } from '../../invitation/invitation.js';
import { NOTHING_TYPED, type Reading, type Typed } from '../interviewSteps/answers.js';

/** What was typed and ticked so far. */
export interface Imported extends Typed {
  readonly interview: InvitedInterview;
  readonly ticked: readonly InvitedPerson[];
}

/** What an invitation answers by itself. */
export function fromInterview(interview: InvitedInterview, reading: Reading): Imported {
  const { company, role, end, people } = interview;
  const imported = { ...NOTHING_TYPED, company, role, ended: end.written, interview, ticked: [] };
  return withTicked(
    imported,
    people.filter(({ isLikely }) => isLikely),
    reading,
  );
}

/** Who is ticked makes the list; as long as nothing changes there, it stays as the person has corrected it. */
export function withTicked(
  imported: Imported,
  ticked: readonly InvitedPerson[],
  { writeList }: Reading,
): Imported {
  const isSame =
    ticked.length === imported.ticked.length && ticked.every((person) => imported.ticked.includes(person));
  return isSame ? imported : { ...imported, ticked, interviewers: writeList(ticked) };
}

/** Who may forward notes: the organizer, and whom the description calls the recruiter, unless they interviewed too. */
export function forwarders({ interview, ticked }: Imported): string[] {
  return interview.people
    .filter((person) => person.isRecruiter && person.email && !ticked.includes(person))
    .map(({ name, email = '' }) => (name === '' ? email : `${displayName(name)} <${email}>`));
}

/** RFC 5322 wants quotation marks around what is more than words. */
function displayName(name: string): string {
  return /^[\p{L}\p{M}\p{N}\s'’-]*$/u.test(name) ? name : `"${name.replace(/["\\]/g, '')}"`;
}

/** Why the end of an interview may be wrong, as the invitation gives it. */
export function doubtOf({ interview }: Imported): string {
  const { zone, zoneName } = interview.end;
  if (zone === 'floating') return 'The invitation names no time zone.';
  return zone === 'unknown' ? `The time zone of the invitation, "${zoneName}", is not known.` : '';
}
