import { casual, type ParsedResult } from 'chrono-node/en';
import { parseTimestamp } from '../note/timestamp.js';
import { type InterviewTime, timeIn, wholeDay } from './interviewTime.js';
import { ianaZone, instantAt, MACHINE_ZONE, wallTimeAt, type Zone } from './zone.js';

/** What was understood, or a whole sentence for the person that says why nothing was. */
export type TimeReading =
  | { readonly kind: 'time'; readonly time: InterviewTime }
  | { readonly kind: 'problem'; readonly message: string };

type Components = ParsedResult['start'];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const LONGEST = 100;
const UNREADABLE =
  'This is no moment that can be read: try 15:30, yesterday 3pm, Fri 15:30 PST or 2026-11-20 15:00.';
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** What may stand around a time and says nothing about it. */
const FILLER =
  /^(?:[\s,.;:–—-]|\b(?:it|ended|finished|was|until|till|around|about|roughly|ca|circa|approx|at|on|the|just|earlier|o'clock)\b)*$/i;
/** Zones that people name without saying whether it is summer there. */
const AMERICAN: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  MT: 'America/Denver',
  CT: 'America/Chicago',
  ET: 'America/New_York',
};
/** When a part of the day begins and ends, in hours; whoever names it means its end, as with a day. */
const PARTS_OF_DAY: Readonly<Record<string, readonly [begins: number, ends: number]>> = {
  morning: [5, 12],
  afternoon: [12, 18],
  evening: [17, 21],
  tonight: [19, 22],
};

/**
 * Reads when an interview ended, as people type it: `yesterday 3pm`, `Fri 15:30 PST`, `2h ago`, `this morning`,
 * `20 Nov 15:00`, `2026-11-20T15:00-08:00`; of a span, its end. Times without a zone are in the machine's. A weekday or
 * a date without a year is the latest that is not ahead.
 */
export function readInterviewTime(text: string, now: Date): TimeReading {
  const exact = parseTimestamp(text);
  if (exact) {
    const { precision, instant, day } = exact;
    if (precision === 'date') return understood(wholeDay(day));
    // An offset that was given stays as it is: the interview was where it says.
    const written = text.trim().replace(/ +/, 'T').replaceAll(' ', '');
    if (precision === 'instant') return understood({ written, instant, day, hasTime: true });
    return understood(timeIn(instant, MACHINE_ZONE));
  }
  if (text.length > LONGEST) return problem(UNREADABLE);
  const dates = ambiguousDate(text);
  if (dates) return problem(dates);
  const said = normalized(text);
  const [result, ...more] = casual.parse(said, { instant: now });
  if (!result || more.length > 0 || !isWholeText(said, result)) return problem(UNREADABLE);
  return readResult(said, result, now);
}

function readResult(said: string, result: ParsedResult, now: Date): TimeReading {
  const components = result.end ?? result.start;
  const tags = result.tags();
  if (tags.has('result/relativeDateAndTime') || tags.has('casualReference/now'))
    return understood(timeIn(wholeMinute(components.date()), MACHINE_ZONE));
  if (tags.has('result/relativeDate') && !/\b(?:days?|weeks?)\s+ago\b/i.test(said))
    return problem('Which day was it? Try last Friday, or 20 November.');

  const part = Object.keys(PARTS_OF_DAY).find((name) => tags.has(`casualReference/${name}`));
  const hasClock = components.isCertain('hour') && !tags.has('result/relativeDate');
  if (hasClock && isEitherHalf(said, components)) return problem(eitherHalf(components.get('hour') ?? 0));
  const zone = zoneOf(said, components);
  const [hour, minute] = hasClock ? [components.get('hour') ?? 0, components.get('minute') ?? 0] : [0, 0];
  const at = ({ year, month, day }: Day) =>
    instantAt(
      {
        year,
        month,
        day,
        hour: part && !hasClock ? (PARTS_OF_DAY[part]?.[0] ?? 0) : hour,
        minute,
        second: 0,
      },
      zone,
    );
  const day = dayOf(said, components, now, zone, at);
  if (!day) return problem(UNREADABLE);
  if (part && !hasClock) return understood(endOfPart(part, day, now, zone));
  return understood(hasClock ? timeIn(at(day), zone) : wholeDay(dayText(day)));
}

/** The day that is meant: as it was said, else today; what recurs is the latest that is not ahead. */
function dayOf(
  said: string,
  components: Components,
  now: Date,
  zone: Zone,
  at: (day: Day) => Date,
): Day | undefined {
  const today = wallTimeAt(now, zone);
  const [year, month, day] = (['year', 'month', 'day'] as const).map((name) => components.get(name) ?? 0);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (components.isCertain('day')) {
    const isAhead = !components.isCertain('year') && at({ year, month, day }) > now;
    return existing({ year: isAhead ? year - 1 : year, month, day });
  }
  if (components.isCertain('weekday')) {
    if (/\b(?:next|last)\b/i.test(said)) return { year, month, day };
    const back = (weekdayOf(today) - (components.get('weekday') ?? 0) + 7) % 7;
    const latest = daysBefore(today, back);
    return at(latest).getTime() > now.getTime() ? daysBefore(latest, 7) : latest;
  }
  // "May" alone is no day.
  return components.isCertain('month') || components.isCertain('year') ? undefined : today;
}

/** "3:30" is in the night for a clock of 24 hours, and in the afternoon for people; "9:15" hardly means the evening. */
function isEitherHalf(said: string, components: Components): boolean {
  const hour = components.get('hour') ?? 0;
  if (
    components.isCertain('meridiem') ||
    hour === 0 ||
    hour > 12 ||
    /\b(?:noon|midday|midnight)\b/i.test(said)
  )
    return false;
  const hasMinutes = new RegExp(String.raw`(?<!\d)0?${hour}:\d{2}`).test(said);
  const isPadded = new RegExp(String.raw`(?<!\d)0${hour}:\d{2}`).test(said);
  return !hasMinutes || (hour < 8 && !isPadded);
}

function eitherHalf(hour: number): string {
  return `Is ${hour} in the morning or in the afternoon? Write ${hour}am, ${hour}pm or ${hour === 12 ? '12:00' : `${hour + 12}:00`}.`;
}

/** "11/12" is in November for some and in December for others. */
function ambiguousDate(text: string): string | undefined {
  const [, first, second] =
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/.exec(text) ??
    /(?<![\d-])(\d{1,2})-(\d{1,2})-\d{4}(?!\d)/.exec(text) ??
    [];
  const [a, b] = [Number(first), Number(second)];
  const [monthA, monthB] = [MONTHS[a - 1], MONTHS[b - 1]];
  if (!monthA || !monthB || a === b) return undefined;
  return `Is that ${b} ${monthA} or ${a} ${monthB}? Write the month as a word.`;
}

/** Ways to write that the reader behind it does not know: "15h30", "15.30", "20.11.2026". */
function normalized(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(
      /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})?(?!\d)/g,
      (written, day: string, month: string, year = '') => {
        const name = MONTHS[Number(month) - 1];
        return name ? `${day} ${name} ${year}`.trim() : written;
      },
    )
    .replace(/(?<![\d.:])(\d{1,2})[.h](\d{2})(?![\d.])/gi, '$1:$2')
    .replace(/\blast night\b/gi, 'yesterday evening')
    .replace(/\b(?:a\.m\.?|p\.m\.)(?=\s|$)/gi, (half) => half.replaceAll('.', ''));
}

function isWholeText(said: string, { index, text }: ParsedResult): boolean {
  return FILLER.test(said.slice(0, index)) && FILLER.test(said.slice(index + text.length));
}

function zoneOf(said: string, components: Components): Zone {
  const american = /\b([PMCE]T)\b/.exec(said)?.[1];
  const zone = american === undefined ? undefined : ianaZone(AMERICAN[american] ?? '');
  if (zone) return zone;
  const offset = components.isCertain('timezoneOffset') ? components.get('timezoneOffset') : null;
  return offset === null ? MACHINE_ZONE : { offsetAt: () => offset };
}

/** The end of the morning; while the morning lasts, now. */
function endOfPart(part: string, day: Day, now: Date, zone: Zone): InterviewTime {
  const [begins, ends] = PARTS_OF_DAY[part] ?? [0, 24];
  const at = (hour: number) => instantAt({ ...day, hour, minute: 0, second: 0 }, zone);
  const lasts = at(begins) <= now && now < at(ends);
  return timeIn(lasts ? wholeMinute(now) : at(ends), zone);
}

function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function daysBefore({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day) - days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 29 February is no day of every year. */
function existing(day: Day): Day | undefined {
  return parseTimestamp(dayText(day)) && day;
}

function dayText({ year, month, day }: Day): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function wholeMinute(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / MINUTE) * MINUTE);
}

/** Years in which interviews take place: "20262026h ago" is a slip of the finger. */
const YEAR = /^(?:19|2\d)\d\d-/;

function understood(time: InterviewTime | undefined): TimeReading {
  return time && YEAR.test(time.day) ? { kind: 'time', time } : problem(UNREADABLE);
}

function problem(message: string): TimeReading {
  return { kind: 'problem', message };
}
