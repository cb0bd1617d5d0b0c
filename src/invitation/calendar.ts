import ICAL from 'ical.js';
import { type ContentLine, contentLines } from './calendarLines.js';

/** Why a file cannot be read. */
export class CalendarError extends Error {
  /** The line that is wrong, from 1. */
  readonly line: number;

  /** @param message a clause that goes on behind "line 7: " */
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** jCal (RFC 7265): name, properties, components inside. */
type JCal = [name: string, properties: unknown[], components: JCal[]];

interface Open {
  readonly component: JCal;
  readonly line: ContentLine;
}

const DELIMITER = /^(BEGIN|END):\s*([\w-]+)\s*$/i;
const TIME_PROPERTY = /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE)[:;]/i;
/** A date or date-time as jCal writes it. */
const TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)Z?)?$/;
const MAX_SHOWN = 40;
/** An invitation has some hundred lines; a whole calendar's export has more, and is none. */
const MAX_LINES = 200_000;

/**
 * The calendars (`VCALENDAR`) of a file. Values are read by ical.js, a line at a time, so that it can be said which
 * line is wrong.
 *
 * @throws CalendarError where the file is none, or is broken
 */
export function parseCalendars(file: Uint8Array): ICAL.Component[] {
  const lines = contentLines(file);
  const [first] = lines;
  if (!first || !/^BEGIN:\s*VCALENDAR\s*$/i.test(first.text))
    throw new CalendarError(first?.number ?? 1, 'an invitation begins with "BEGIN:VCALENDAR"');
  if (lines.length > MAX_LINES) throw new CalendarError(MAX_LINES, 'the file is too long for an invitation');

  const calendars: JCal[] = [];
  const open: Open[] = [];
  for (const line of lines) {
    const [, delimiter, name = ''] = DELIMITER.exec(line.text) ?? [];
    if (delimiter?.toUpperCase() === 'BEGIN') {
      const component: JCal = [name.toLowerCase(), [], []];
      (open.at(-1)?.component[2] ?? calendars).push(component);
      open.push({ component, line });
    } else if (delimiter) {
      const closed = open.pop();
      if (closed?.component[0] !== name.toLowerCase())
        throw new CalendarError(line.number, outOfPlace(line, closed));
    } else {
      const inside = open.at(-1);
      if (!inside) throw new CalendarError(line.number, `${shown(line)} stands outside of the calendar`);
      inside.component[1].push(readProperty(line));
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) {
    const { text, number } = unclosed.line;
    throw new CalendarError(number, `"${text}" has no end: the file is cut off`);
  }
  return calendars.map((calendar) => new ICAL.Component(calendar));
}

function readProperty(line: ContentLine): unknown {
  if (!/^[\w.-]+[:;]/.test(line.text))
    throw new CalendarError(line.number, `${shown(line)} has no name and value`);
  let property: unknown;
  try {
    property = ICAL.parse.property(line.text);
  } catch {
    throw new CalendarError(line.number, `${shown(line)} cannot be read`);
  }
  // ical.js takes any text for a date, and makes one of it.
  const isDate = (value: unknown) => TIME.test(String(value));
  if (TIME_PROPERTY.test(line.text) && Array.isArray(property) && !property.slice(3).every(isDate))
    throw new CalendarError(line.number, `${shown(line)} holds no date`);
  return property;
}

function outOfPlace(line: ContentLine, closed: Open | undefined): string {
  return closed
    ? `${shown(line)} stands where ${shown({ text: `END:${closed.component[0].toUpperCase()}` })} should`
    : `${shown(line)} ends what did not begin`;
}

function shown({ text }: Pick<ContentLine, 'text'>): string {
  const characters = [...text.trim()];
  return `"${characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN - 1).join('')}…` : characters.join('')}"`;
}
