import ICAL from 'ical.js';
import { formatTimestamp } from '../note/timestamp.js';
import { type CalendarAddress, readAddress } from './calendarAddress.js';
import { calendarZone } from './calendarZone.js';
import { plainText } from './plainText.js';
import { latestOccurrence } from './recurrence.js';
import { instantAt, MACHINE_ZONE, UTC, wallTimeAt, type Zone } from './zone.js';

/** An event of a calendar (`VEVENT`), as far as an interview needs it. */
export interface InvitedEvent {
  /** The same for all versions of an event. */
  readonly id: string;
  /** Versions in order: of two, the later one holds. */
  readonly version: number;
  readonly isCancelled: boolean;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** `YYYY-MM-DD`, where it takes place. */
  readonly day: string;
  readonly end: EventEnd;
  readonly organizer: CalendarAddress | undefined;
  readonly attendees: readonly CalendarAddress[];
}

/** When an event ends; see `InterviewTime`. */
export interface EventEnd {
  readonly written: string;
  readonly instant: Date;
  readonly day: string;
  readonly hasTime: boolean;
  /** How sure the moment is: a floating time has no zone, and the name of a zone may say nothing. */
  readonly zone: 'known' | 'floating' | 'unknown';
  /** The name of the zone, as the invitation has it. */
  readonly zoneName: string;
}

/** A time of the calendar with the zone that it is meant in. */
interface Moment extends Pick<EventEnd, 'zone' | 'zoneName'> {
  readonly time: ICAL.Time;
  readonly clock: Zone;
}

const DAY = 86_400_000;

/**
 * The events of a calendar. Of one that recurs, the latest that is over is meant, or the first where none is.
 *
 * @param now which of several occurrences is over
 */
export function readEvents(calendar: ICAL.Component, now: Date): InvitedEvent[] {
  const method = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase();
  return calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const [start] = component
      .getAllProperties('dtstart')
      .flatMap((property) => momentsOf(property, calendar));
    if (!start) return [];
    const end = endOf(component, start, calendar);
    const isException = component.hasProperty('recurrence-id');
    const moved = isException ? 0 : daysToOccurrence(component, calendar, start, end, now);
    const uid = textOf(component, 'uid');
    return {
      id: isException ? `${uid}\n${textOf(component, 'recurrence-id')}` : uid,
      version: versionOf(component, method),
      isCancelled: method === 'CANCEL' || textOf(component, 'status').toUpperCase() === 'CANCELLED',
      summary: textOf(component, 'summary').replace(/\s+/g, ' ').trim(),
      description: plainText(textOf(component, 'description')),
      location: textOf(component, 'location'),
      day: dayOf(shifted(start, moved)),
      end: toEnd(shifted(end, moved), end !== start && end.time.isDate),
      organizer: component.getAllProperties('organizer').map(readAddress)[0],
      attendees: component.getAllProperties('attendee').map(readAddress),
    };
  });
}

function textOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '');
}

/** `SEQUENCE` counts the changes; a cancellation comes behind what it cancels, whatever its number. */
function versionOf(component: ICAL.Component, method: string): number {
  const sequence = Number(component.getFirstPropertyValue('sequence') ?? 0);
  return (Number.isFinite(sequence) ? sequence : 0) + (method === 'CANCEL' ? 0.5 : 0);
}

/** The times of a property: `EXDATE` has several. */
function momentsOf(property: ICAL.Property, calendar: ICAL.Component): Moment[] {
  const name = String(property.getFirstParameter('tzid') ?? '');
  const zone = name === '' ? undefined : calendarZone(name, calendar);
  return property.getValues().flatMap((time: unknown) => {
    if (!(time instanceof ICAL.Time)) return [];
    if (time.zone === ICAL.Timezone.utcTimezone) return { time, clock: UTC, zone: 'known', zoneName: 'UTC' };
    if (zone) return { time, clock: zone, zone: 'known', zoneName: name };
    return { time, clock: MACHINE_ZONE, zone: name === '' ? 'floating' : 'unknown', zoneName: name };
  });
}

/** `DTEND`, or `DURATION` behind the start; without either, an event ends as it begins (RFC 5545, 3.6.1). */
function endOf(component: ICAL.Component, start: Moment, calendar: ICAL.Component): Moment {
  const [end] = component.getAllProperties('dtend').flatMap((property) => momentsOf(property, calendar));
  if (end) return instantOf(end) < instantOf(start) ? start : end;
  const duration = component.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration) || duration.toSeconds() <= 0) return start;
  const time = start.time.clone();
  time.addDuration(duration);
  return { ...start, time };
}

function instantOf({ time, clock }: Moment): Date {
  const { year, month, day, hour, minute, second } = time;
  return instantAt({ year, month, day, hour, minute, second }, clock);
}

function toEnd(moment: Moment, isExclusive: boolean): EventEnd {
  const { zone, zoneName, clock } = moment;
  if (moment.time.isDate) {
    // The end of a whole day is the day behind it.
    const day = dayOf(isExclusive ? shifted(moment, -1) : moment);
    const { year, month, day: date } = parts(day);
    const next = instantAt({ year, month, day: date + 1, hour: 0, minute: 0, second: 0 }, MACHINE_ZONE);
    return {
      written: day,
      day,
      instant: new Date(next.getTime() - 1),
      hasTime: false,
      zone: 'known',
      zoneName,
    };
  }
  const instant = instantOf(moment);
  // A time in Greenwich says nothing about where the interview was: it is told by the clock at hand.
  const written = formatTimestamp(instant, (clock === UTC ? MACHINE_ZONE : clock).offsetAt(instant));
  return { written, day: written.slice(0, 10), instant, hasTime: true, zone, zoneName };
}

function dayOf(moment: Moment): string {
  const { year, month, day } =
    moment.clock === UTC && !moment.time.isDate ? wallTimeAt(instantOf(moment), MACHINE_ZONE) : moment.time;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function parts(day: string): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

function shifted(moment: Moment, days: number): Moment {
  if (days === 0) return moment;
  const time = moment.time.clone();
  time.adjust(days, 0, 0, 0);
  return { ...moment, time };
}

/** How many days behind its first occurrence an event has the one that is meant. */
function daysToOccurrence(
  component: ICAL.Component,
  calendar: ICAL.Component,
  start: Moment,
  end: Moment,
  now: Date,
): number {
  const length = instantOf(end).getTime() - instantOf(start).getTime();
  const uid = textOf(component, 'uid');
  const exceptions = calendar.getAllSubcomponents('vevent').filter((other) => textOf(other, 'uid') === uid);
  const leftOut = [
    ...component.getAllProperties('exdate'),
    ...exceptions.flatMap((other) => other.getAllProperties('recurrence-id')),
  ].flatMap((property) => momentsOf(property, calendar));
  const occurrence = latestOccurrence(component, start.clock, leftOut.map(instantOf), (instant) => {
    return instant.getTime() + length <= now.getTime();
  });
  if (!occurrence) return 0;
  const days = ({ year, month, day }: { year: number; month: number; day: number }) =>
    Date.UTC(year, month - 1, day) / DAY;
  return days(occurrence) - days(start.time);
}
