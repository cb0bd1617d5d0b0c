import type { CalendarAddress } from './calendarAddress.js';
import { companyInAddress } from './domains.js';
import type { InvitedEvent } from './invitedEvent.js';

/** An event, and the name of the file that holds it. */
export interface FiledEvent extends InvitedEvent {
  readonly file: string;
}

/**
 * Parts the events of a day: those of one file, or of one company by their addresses, are one interview; two companies
 * are two. Events whose addresses say nothing join the others as long as these are one.
 *
 * @param isCandidate whose own address says nothing
 */
export function loopsOf(
  events: readonly FiledEvent[],
  isCandidate: (address: CalendarAddress) => boolean,
): FiledEvent[][] {
  let loops: Loop[] = [];
  for (const event of events) {
    const companies = companiesOf(event, isCandidate);
    const isSame = (loop: Loop) =>
      loop.events.some(({ file }) => file === event.file) ||
      companies.some((company) => loop.companies.includes(company));
    const same = loops.filter(isSame);
    const joined = {
      events: [...same.flatMap((loop) => loop.events), event],
      companies: [...same.flatMap((loop) => loop.companies), ...companies],
    };
    loops = [...loops.filter((loop) => !isSame(loop)), joined];
  }
  const known = loops.filter(({ companies }) => companies.length > 0);
  if (known.length < 2) return [[...events]];
  const others = loops.filter(({ companies }) => companies.length === 0).flatMap((loop) => loop.events);
  return [...known.map((loop) => loop.events), ...(others.length > 0 ? [others] : [])];
}

interface Loop {
  readonly events: FiledEvent[];
  readonly companies: string[];
}

function companiesOf(
  { organizer, attendees }: InvitedEvent,
  isCandidate: (address: CalendarAddress) => boolean,
): string[] {
  const addresses = [...(organizer ? [organizer] : []), ...attendees].filter(
    (address) => !isCandidate(address),
  );
  return addresses.flatMap(({ email }) => (email ? (companyInAddress(email) ?? []) : []));
}
