import ICAL from 'ical.js';

/** Rules by which interviews recur, if ever; others could be made to search for ever. */
const PLAIN_RULE =
  /^FREQ=(?:DAILY|WEEKLY)(?:;(?:COUNT=\d{1,4}|INTERVAL=\d{1,3}|UNTIL=\w+|WKST=\w\w|BYDAY=\w\w(?:,\w\w){0,6}))*$/i;
const MAX_OCCURRENCES = 2000;

/**
 * The latest occurrence of a recurring event that is over; where none is, the first.
 *
 * @param exceptions the occurrences that are events of their own, as `RECURRENCE-ID` writes them
 * @returns `undefined` where the event does not recur, or by a rule that is too odd for an interview
 */
export function latestOccurrence(
  event: ICAL.Component,
  exceptions: readonly string[],
  isOver: (start: ICAL.Time) => boolean,
): ICAL.Time | undefined {
  const start = event.getFirstPropertyValue('dtstart');
  const rule = event.getFirstPropertyValue('rrule');
  if (!(start instanceof ICAL.Time) || !(rule instanceof ICAL.Recur) || !PLAIN_RULE.test(rule.toString()))
    return undefined;
  const left = [
    ...exceptions,
    ...event.getAllProperties('exdate').flatMap((dates) => dates.getValues().map(String)),
  ];
  const iterator = rule.iterator(start);
  let first: ICAL.Time | undefined;
  let latest: ICAL.Time | undefined;
  for (let i = 0; i < MAX_OCCURRENCES; i++) {
    const time: ICAL.Time | null = iterator.next();
    if (!time || (latest && !isOver(time))) break;
    if (left.includes(time.toString())) continue;
    first ??= time.clone();
    if (!isOver(time)) break;
    latest = time.clone();
  }
  return latest ?? first;
}
