import ICAL from 'ical.js';
import { hash } from '../guidelines/hash.js';

/** A deadline as a calendar shows it. */
export interface CalendarDeadline {
  /** The same for the same note at every export: a calendar that has the event then moves it, and adds no second one. */
  readonly key: string;
  readonly summary: string;
  readonly description: string;
  readonly deadline: Date;
}

/** RFC 5545 allows 75 octets a line; the space that continues a line is not counted by the library. */
const LINE = 74;
const MINUTE = 60_000;
/** An event ends at the deadline: one without a length is shown by few calendars. */
const LENGTH = 15 * MINUTE;
/** How long before the deadline a calendar speaks up. */
const ALARMS = [4 * 60 * MINUTE, 60 * MINUTE];

/**
 * An iCalendar file with an event and two alarms for each deadline. Times are in UTC, so that no calendar has to know
 * the zone.
 *
 * @param now when the file is written
 */
export function writeDeadlineCalendar(deadlines: readonly CalendarDeadline[], now: Date): string {
  ICAL.foldLength = LINE;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Afterword//Deadlines of thank-you notes//EN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  const seen = new Map<string, number>();
  for (const deadline of deadlines) {
    // Two files may be notes to one person about one interview.
    const count = (seen.get(deadline.key) ?? 0) + 1;
    seen.set(deadline.key, count);
    calendar.addSubcomponent(
      event({ ...deadline, key: count === 1 ? deadline.key : `${deadline.key}\n${count}` }, now),
    );
  }
  return `${calendar.toString()}\r\n`;
}

function event({ key, summary, description, deadline }: CalendarDeadline, now: Date): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const start = new Date(deadline.getTime() - LENGTH);
  component.addPropertyWithValue('uid', `${idOf(key)}@afterword`);
  component.addPropertyWithValue('dtstamp', utc(now));
  component.addPropertyWithValue('dtstart', utc(start));
  component.addPropertyWithValue('dtend', utc(deadline));
  component.addPropertyWithValue('summary', summary);
  if (description !== '') component.addPropertyWithValue('description', description);
  // A note to write keeps nobody from a meeting.
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  for (const before of ALARMS) component.addSubcomponent(alarm(summary, before - LENGTH));
  return component;
}

/** @param before milliseconds before the event's start: the other end is not understood everywhere */
function alarm(summary: string, before: number): ICAL.Component {
  const component = new ICAL.Component('valarm');
  component.addPropertyWithValue('action', 'DISPLAY');
  component.addPropertyWithValue('description', summary);
  component.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-before / 1000));
  return component;
}

/** To the second below: at the deadline itself, a note is still in time. */
function utc(moment: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(moment, true);
}

/** 64 bits as hexadecimal digits. */
function idOf(key: string): string {
  return [hash(`1${key}`), hash(`2${key}`)].map((half) => half.toString(16).padStart(8, '0')).join('');
}
