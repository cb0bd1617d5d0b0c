import ICAL from 'ical.js';
import { findIana } from 'windows-iana';
import { ianaZone, UTC, type Zone } from './zone.js';

/** The part of a zone's name that the IANA database knows, behind what some programs put before it. */
const IANA_ENDING = /(?:^|\/)([A-Z][A-Za-z_]+\/[A-Z][A-Za-z_+-]+(?:\/[A-Z][A-Za-z_]+)?)$/;
/** Rules that are known to end; others could be made to run for ever. */
const YEARLY_RULE =
  /^FREQ=YEARLY(?:;(?:BYMONTH=\d{1,2}|BYDAY=-?[1-5]?(?:SU|MO|TU|WE|TH|FR|SA)|UNTIL=\w+|INTERVAL=1|WKST=\w\w))*$/i;

/**
 * The zone that a calendar means by a name: one of the IANA database, one of Windows (by the table of Unicode's CLDR),
 * or one that the calendar itself describes.
 *
 * @returns `undefined` where it is none of them: nothing is guessed
 */
export function calendarZone(name: string, calendar: ICAL.Component): Zone | undefined {
  const plain = name.trim();
  if (/^(?:Z|UTC|GMT)$/i.test(plain)) return UTC;
  const ending = IANA_ENDING.exec(plain)?.[1];
  return (
    windowsZone(plain) ??
    (ending === undefined ? ianaZone(plain) : ianaZone(ending)) ??
    describedZone(name, calendar)
  );
}

function windowsZone(name: string): Zone | undefined {
  const [iana] = findIana(name);
  return iana && ianaZone(iana);
}

function describedZone(name: string, calendar: ICAL.Component): Zone | undefined {
  const component = calendar
    .getAllSubcomponents('vtimezone')
    .find((zone) => zone.getFirstPropertyValue('tzid') === name);
  const parts = component?.getAllSubcomponents() ?? [];
  if (!component || parts.length === 0 || !parts.every(isReadable)) return undefined;
  const described = new ICAL.Timezone(component);
  return {
    offsetAt(instant) {
      const there = ICAL.Time.fromJSDate(instant, true).convertToZone(described);
      return there.utcOffset() / 60;
    },
  };
}

/** `STANDARD` or `DAYLIGHT` with all that it needs. */
function isReadable(part: ICAL.Component): boolean {
  const rules = part.getAllProperties('rrule').map((rule) => String(rule.getFirstValue()));
  return (
    ['dtstart', 'tzoffsetfrom', 'tzoffsetto'].every((name) => part.hasProperty(name)) &&
    rules.every((rule) => YEARLY_RULE.test(rule))
  );
}
