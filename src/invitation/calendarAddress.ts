import type ICAL from 'ical.js';
import { isAddress } from '../note/mailbox.js';
import { isSystemAddress } from './domains.js';
import { givenNameFirst, nameInAddress } from './personText.js';

/** Whom an invitation names: `ATTENDEE` or `ORGANIZER`. */
export interface CalendarAddress {
  /** `''` where only an address is given, and it does not tell. */
  readonly name: string;
  /** Where a person reads their mail; `''` where it is not known. */
  readonly email: string;
  readonly kind: 'person' | 'room' | 'group';
  readonly attendance: 'declined' | 'optional' | 'informed' | 'expected';
}

const REMARK = /\s*[([{][^()[\]{}]*[)\]}]\s*$|\s*\|.*$/u;

export function readAddress(property: ICAL.Property): CalendarAddress {
  const parameter = (name: string) => String(property.getFirstParameter(name) ?? '');
  const written = [String(property.getFirstValue() ?? ''), parameter('email')].map(bareAddress);
  const address = written.find(isAddress) ?? '';
  const isSystem = isSystemAddress(address);
  const email = isSystem ? '' : address;
  const name = readName(parameter('cn'));
  return {
    // "Calendly" is the program itself; "Dana Reed" is who used it.
    name: isSystem && !name.includes(' ') ? '' : name || (nameInAddress(email) ?? ''),
    email,
    kind: kindOf(parameter('cutype').toUpperCase(), address),
    attendance: attendanceOf(parameter('partstat').toUpperCase(), parameter('role').toUpperCase()),
  };
}

function bareAddress(value: string): string {
  const path = value
    .trim()
    .replace(/^mailto:\s*/i, '')
    .replace(/\?.*$/, '');
  try {
    return decodeURIComponent(path).trim();
  } catch {
    return path;
  }
}

/** A display name without what programs put around it; `''` where it is but an address. */
function readName(cn: string): string {
  const written = cn
    .replace(/\\([,;\\])/g, '$1')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const name = unquoted(unquoted(written).replace(REMARK, '').trim());
  if (/@|:\/\//.test(name) || !/\p{L}/u.test(name)) return '';
  return givenNameFirst(name);
}

function kindOf(type: string, address: string): CalendarAddress['kind'] {
  if (type === 'ROOM' || type === 'RESOURCE' || /@resource\.calendar\.google\.com$/i.test(address))
    return 'room';
  return type === 'GROUP' ? 'group' : 'person';
}

function attendanceOf(status: string, role: string): CalendarAddress['attendance'] {
  if (status === 'DECLINED') return 'declined';
  if (role === 'NON-PARTICIPANT') return 'informed';
  return role === 'OPT-PARTICIPANT' ? 'optional' : 'expected';
}

function unquoted(name: string): string {
  return name.replace(/^(['"])(.*)\1$/, '$2').trim();
}
