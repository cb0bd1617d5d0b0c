import ICAL from 'ical.js';
import { instantAt, type WallTime, wallTimeAt, type Zone } from './zone.js';

/** Rules by which interviews recur, if ever; others could be made to search for ever. */
const PLAIN_RULE =
  /^FREQ=(?:DAILY|WEEKLY)(?:;(?:COUNT=\d{1,4}|INTERVAL=\d{1,3}|UNTIL=\w+|WKST=\w\w|BYDAY=\w\w(?:,\w\w){0,6}))*$/i;
const MAX_OCCURRENCES = 2000;

/**
 * The latest occurrence of a recurring event that is over; where none is, the first.
 *
 * @param clock by which it recurs: at three o'clock, in summer and in winter
 * @param leftOut the occurrences that are cancelled, or are events of their own
 * @returns `undefined` where the event does not recur, or by a rule that is too odd for an interview
 */
export function latestOccurrence(
  event: ICAL.Component,
  clock: Zone,
  leftOut: readonly Date[],
  isOver: (start: Date) => boolean,
): WallTime | undefined {
  const start = event.getFirstPropertyValue('dtstart');
  const rule = event.getFirstPropertyValue('rrule');
  if (!(start instanceof ICAL.Time) || !(rule instanceof ICAL.Recur) || !PLAIN_RULE.test(rule.toString()))
    return undefined;
  const excluded = new Set(leftOut.map((instant) => instant.getTime()));
  const iterator = byWallClock(rule, clock).iterator(floating(start));
  let first: WallTime | undefined;
  let latest: WallTime | undefined;
  for (let i = 0; i < MAX_OCCURRENCES; i++) {
    const time: ICAL.Time | null = iterator.next();
    if (!time) break;
    const { year, month, day, hour, minute, second } = time;
    const wall = { year, month, day, hour, minute, second };
    const instant = instantAt(wall, clock);
    if (excluded.has(instant.getTime())) continue;
    first ??= wall;
    if (!isOver(instant)) break;
    latest = wall;
  }
  return latest ?? first;
}

/** ical.js has zones of its own, which know nothing of ours: it counts on the wall, and the zone comes later. */
function floating(time: ICAL.Time): ICAL.Time {
  const wall = time.clone();
  wall.zone = ICAL.Timezone.localTimezone;
  return wall;
}

/** `UNTIL` is in UTC where the start has a zone (RFC 5545, 3.3.10). */
function byWallClock(rule: ICAL.Recur, clock: Zone): ICAL.Recur {
  const { until } = rule;
  if (!until || until.isDate || until.zone !== ICAL.Timezone.utcTimezone) return rule;
  const copy = rule.clone();
  copy.until = floating(new ICAL.Time(wallTimeAt(until.toJSDate(), clock), ICAL.Timezone.localTimezone));
  return copy;
}
