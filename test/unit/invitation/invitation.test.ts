import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import {
  type InvitedInterview,
  type ReadInvitations,
  readInvitations,
} from '../../../src/invitation/invitation.js';
import { formatTimestamp, parseTimestamp } from '../../../src/note/timestamp.js';
import { tries } from '../support/properties.js';

const NOW = new Date('2026-11-21T06:00Z');
const ANYBODY = { name: '', email: '' };

interface Options {
  readonly candidate?: { readonly name: string; readonly email: string };
  readonly companies?: readonly string[];
  readonly now?: Date;
}

function readBytes(files: readonly Uint8Array[], options: Options = {}): ReadInvitations {
  return readInvitations(
    files.map((bytes, i) => ({ name: `${i + 1}.ics`, bytes })),
    { now: NOW, candidate: ANYBODY, companies: [], ...options },
  );
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string, options?: Options) => readBytes([bytesOf(text)], options);
const fixture = (name: string) => readFileSync(`test/invitations/${name}.ics`);

/** A calendar with events, each given by the lines that matter. */
function calendar(...events: readonly (readonly string[])[]): string {
  const all = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...all, 'END:VCALENDAR', ''].join('\r\n');
}
const TIME = ['DTSTART:20261120T150000Z', 'DTEND:20261120T160000Z'];
const attendee = (parameters: string, value: string) => `ATTENDEE${parameters}:${value}`;

function only({ interviews, problems }: ReadInvitations): InvitedInterview {
  expect(problems).toEqual([]);
  const [interview, ...more] = interviews;
  if (!interview || more.length > 0) throw new Error(`There are ${interviews.length} interviews.`);
  return interview;
}

/** `✓ Raj Patel <raj@example.com>, Engineering Manager (optional)`. */
function people(interview: InvitedInterview): string[] {
  return interview.people.map(
    ({ name, email, title, isLikely, remark }) =>
      `${isLikely ? '✓' : '–'} ${name}${email ? ` <${email}>` : ''}${title ? `, ${title}` : ''}${remark ? ` (${remark})` : ''}`,
  );
}

/** Who is invited by one line. */
const invited = (line: string) =>
  people(only(read(calendar([...TIME, line, 'ATTENDEE:mailto:z.z@acme.com']))))[0];

describe('in the shape of', () => {
  test('Google Calendar: addresses for names, a room, HTML, RSVP split over lines', () => {
    const interview = only(readBytes([fixture('google-calendar')]));
    expect(people(interview)).toEqual([
      '– Dana Reed <dana.reed@tidewater-freight.com> (organizer, probably the recruiter)',
      '✓ Raj Patel <raj.patel@tidewater-freight.com>, Engineering Manager',
      '✓ Nguyễn Thị Ánh <anh@tidewater-freight.com>, Principal Engineer',
      '– Tom Lee <tlee@tidewater-freight.com> (declined)',
      '– Alex Kim <alex.kim@gmail.com> (probably you)',
    ]);
    expect(interview).toMatchObject({
      company: 'Tidewater Freight',
      role: 'Software Development Engineer II',
      end: { instant: new Date('2026-11-20T22:00Z'), zone: 'known' },
    });
    expect(new TextDecoder().decode(fixture('google-calendar'))).toContain('RSVP=\r\n TRUE');
  });

  test('Outlook: a zone of Windows, MAILTO in capitals, quoted names, a room', () => {
    const candidate = { name: 'Alex Kim', email: '' };
    const interview = only(readBytes([fixture('outlook')], { candidate }));
    expect(people(interview)).toEqual([
      "✓ Una O'Neil <una.oneil@haldenmaps.com>",
      '✓ Jörg Müller <joerg.mueller@haldenmaps.com>',
      '✓ Priya Shah <priya.shah@haldenmaps.com> (optional)',
      '– Dana Reed <Dana.Reed@haldenmaps.com> (organizer, probably the recruiter)',
    ]);
    expect(interview).toMatchObject({ company: 'Halden Maps', role: 'Data Engineer', day: '2026-11-20' });
    expect(interview.end.written).toBe('2026-11-20T15:30-08:00');
  });

  test('Apple Calendar: addresses as a parameter, nobody’s mail, the candidate as organizer', () => {
    const candidate = { name: '', email: 'Alex.Kim@icloud.com' };
    const interview = only(readBytes([fixture('apple-calendar')], { candidate }));
    expect(people(interview)).toEqual(['✓ Søren Kjær <soren@nordlys.dk>', '✓ María José de la Cruz']);
    expect(interview).toMatchObject({ company: 'Nordlys', role: 'Product Designer' });
    expect(interview.end.written).toBe('2026-11-20T16:30+01:00');
  });

  test('Greenhouse: several interviews in one file, interviewers in the description alone', () => {
    const interview = only(readBytes([fixture('greenhouse')]));
    expect(people(interview)).toEqual([
      '– Alex Kim <alex.kim@example.com> (probably you)',
      '– Dana Reed (organizer, probably the recruiter)',
      '– Raj Patel, Engineering Manager (named in the description)',
      '– Priya Shah, Senior Engineer (named in the description)',
      '– Tom Lee (named in the description)',
    ]);
    expect(interview).toMatchObject({ company: 'Corvid Insurance', role: 'Claims Analyst' });
    expect(interview.end.instant).toEqual(new Date('2026-11-20T19:00Z'));
  });

  test('GoodTime: a duration, and a schedule in the description', () => {
    const interview = only(readBytes([fixture('goodtime')]));
    expect(people(interview).slice(1)).toEqual([
      '– Lumen Foods Recruiting <interviews@lumenfoods.com> (organizer, probably the recruiter)',
      '– Comfort Asante-Hughes, HR Director (named in the description)',
      '– Gareth Llewellyn, Head of Operations (named in the description)',
      '– Saoirse Kavanagh-Patel, VP People (named in the description)',
      '– Hamish Strathairn <hamish@lumenfoods.com> (recruiter, by the description)',
    ]);
    expect(interview).toMatchObject({ company: 'Lumen Foods', role: 'HR Business Partner' });
    expect(interview.end.written).toBe('2026-11-20T13:45-05:00');
  });

  test('Calendly: nobody invited, a program as organizer', () => {
    const interview = only(readBytes([fixture('calendly')]));
    expect(people(interview)).toEqual(['– Moira Gillespie (named in the description)']);
    expect(interview).toMatchObject({ company: '', role: '' });
  });
});

describe('who is invited', () => {
  test.each([
    [';CN=Raj Patel', 'mailto:raj@acme.com', '✓ Raj Patel <raj@acme.com>'],
    [';CN=Raj Patel', 'MAILTO:raj@acme.com', '✓ Raj Patel <raj@acme.com>'],
    [';CN="Patel, Raj"', 'mailto:raj@acme.com', '✓ Raj Patel <raj@acme.com>'],
    [';CN=Patel\\, Raj', 'mailto:raj@acme.com', '✓ Raj Patel <raj@acme.com>'],
    [';CN="\'Raj Patel\'"', 'mailto:raj@acme.com', '✓ Raj Patel <raj@acme.com>'],
    [';CN=Raj Patel (Acme)', 'mailto:raj@acme.com', '✓ Raj Patel <raj@acme.com>'],
    [";CN=Robert ^'Bob^' O’Neil", 'mailto:bob@acme.com', '✓ Robert "Bob" O’Neil <bob@acme.com>'],
    [';CN=raj.patel@acme.com', 'mailto:raj.patel@acme.com', '✓ Raj Patel <raj.patel@acme.com>'],
    [';CN=rpatel@acme.com', 'mailto:rpatel@acme.com', '✓  <rpatel@acme.com>'],
    ['', 'mailto:raj.patel@acme.com', '✓ Raj Patel <raj.patel@acme.com>'],
    [';CN=山田太郎', 'mailto:taro@acme.com', '✓ 山田太郎 <taro@acme.com>'],
    [';CN=Raj Patel', 'invalid:nomail', '✓ Raj Patel'],
    [';CN=Raj Patel;EMAIL=raj@acme.com', '/aMTIz/principal/', '✓ Raj Patel <raj@acme.com>'],
    [
      ';CN=Raj Patel;ROLE=NON-PARTICIPANT',
      'mailto:raj@acme.com',
      '– Raj Patel <raj@acme.com> (for information only)',
    ],
    [';CN=Raj Patel;PARTSTAT=DECLINED', 'mailto:raj@acme.com', '– Raj Patel <raj@acme.com> (declined)'],
  ])('%s:%s', (parameters, value, expected) => {
    expect(invited(attendee(parameters, value))).toBe(expected);
  });

  test.each([
    [';CUTYPE=ROOM;CN=Harbor', 'mailto:harbor@acme.com'],
    [';CUTYPE=RESOURCE;CN=Projector', 'mailto:projector@acme.com'],
    [';CUTYPE=GROUP;CN=Hiring', 'mailto:hiring@acme.com'],
    [';CN=Harbor', 'mailto:c_188@resource.calendar.google.com'],
    [';CN=Conference Room 4', 'mailto:room4@acme.com'],
    [';CN=Zoom', 'mailto:zoom@acme.com'],
    [';CN=noreply@acme.com', 'mailto:noreply@acme.com'],
  ])('is no room, resource, list or program: %s:%s', (parameters, value) => {
    expect(invited(attendee(parameters, value))).toBe('– Z Z <z.z@acme.com> (probably you)');
  });

  test('is once, whatever the number of events, and ticked where expected once', () => {
    const again = attendee(';CN=Raj Patel;ROLE=OPT-PARTICIPANT', 'mailto:RAJ@acme.com');
    const text = calendar(
      [
        'UID:1',
        ...TIME,
        attendee(';CN=Raj Patel', 'mailto:raj@acme.com'),
        attendee(';CN=Tom Lee', 'mailto:tom@acme.com'),
      ],
      ['UID:2', ...TIME, again, attendee(';CN=Tom Lee;PARTSTAT=DECLINED', 'mailto:tom@acme.com')],
    );
    expect(people(only(read(text)))).toEqual(['✓ Raj Patel <raj@acme.com>', '✓ Tom Lee <tom@acme.com>']);
  });

  test('has a name from the description, where the address alone does not tell', () => {
    const description = 'DESCRIPTION:Interviewers: Raj Patel (Engineering Manager)\\, Tom Lee';
    const text = calendar([
      ...TIME,
      description,
      'ATTENDEE:mailto:rpatel@acme.com',
      'ATTENDEE:mailto:x@gmail.com',
    ]);
    expect(people(only(read(text)))).toEqual([
      '✓ Raj Patel <rpatel@acme.com>, Engineering Manager',
      '–  <x@gmail.com> (probably you)',
      '– Tom Lee (named in the description)',
    ]);
  });
});

describe('when it ended', () => {
  const end = (lines: readonly string[], options?: Options) => only(read(calendar(lines), options)).end;
  const zoned = (zone: string, end = '20260715T160000') => [
    `DTSTART;TZID=${zone}:20260715T150000`,
    `DTEND;TZID=${zone}:${end}`,
  ];

  test.each([
    ['America/Los_Angeles', '-07:00'],
    ['"America/Los_Angeles"', '-07:00'],
    ['/freeassociation.sourceforge.net/Europe/Berlin', '+02:00'],
    ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', '-03:00'],
    ['Pacific Standard Time', '-07:00'],
    ['India Standard Time', '+05:30'],
    ['W. Europe Standard Time', '+02:00'],
    ['AUS Eastern Standard Time', '+10:00'],
    ['US Mountain Standard Time', '-07:00'],
    ['UTC', '+00:00'],
  ])('in %s', (zone, offset) => {
    const { written, instant, zone: certainty } = end(zoned(zone));
    const expected = parseTimestamp(`2026-07-15T16:00${offset}`)?.instant;
    expect([instant, certainty]).toEqual([expected, 'known']);
    if (zone !== 'UTC') expect(written).toBe(`2026-07-15T16:00${offset}`);
  });

  test('in any zone of Windows or IANA, at any time: as the platform’s own calendar has it', () => {
    const windows = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001');
    const zones = windows.flatMap(({ windowsName, iana }) =>
      iana.slice(0, 1).flatMap((name) => [
        [windowsName, name],
        [name, name],
      ]),
    );
    expect(zones.length).toBeGreaterThan(250);
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, ([written = '', timeZone = ''], moment) => {
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
        const wall = shown.format(moment);
        const stamp = wall.replace(/[-:]/g, '').replace(' ', 'T');
        const read = end([`DTSTART;TZID=${written}:${stamp}00`]);
        expect(shown.format(read.instant)).toBe(wall);
        expect(read.written.slice(0, 16)).toBe(wall.replace(' ', 'T'));
        // The same minute, or the first of two that clocks show alike.
        expect([0, 1_800_000, 3_600_000]).toContain(
          Math.floor(moment.getTime() / 60_000) * 60_000 - read.instant.getTime(),
        );
      }),
      { numRuns: tries(500) },
    );
  });

  const described = [
    'BEGIN:VTIMEZONE',
    'TZID:Customized Time Zone',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0330',
    'TZOFFSETTO:+0230',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0230',
    'TZOFFSETTO:+0330',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  test('in a zone that the file describes', () => {
    const text = calendar(zoned('Customized Time Zone')).replace(
      'BEGIN:VEVENT',
      [...described, 'BEGIN:VEVENT'].join('\r\n'),
    );
    expect(only(read(text)).end).toMatchObject({ written: '2026-07-15T16:00+03:30', zone: 'known' });
  });

  test('in a zone whose description would be read for ever: as one that nobody knows, at once', () => {
    const weekly = [...zoned('Customized Time Zone'), 'RRULE:FREQ=WEEKLY;COUNT=9'];
    const text = calendar(weekly).replace('BEGIN:VEVENT', [...described, 'BEGIN:VEVENT'].join('\r\n'));
    const started = performance.now();
    expect(only(read(text.replaceAll('FREQ=YEARLY', 'FREQ=SECONDLY'))).end.zone).toBe('unknown');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('in a zone that nobody knows: what the clocks showed, and that it is not sure', () => {
    expect(end(zoned('Customized Time Zone'))).toMatchObject({
      written: formatTimestamp(new Date(2026, 6, 15, 16)),
      zone: 'unknown',
      zoneName: 'Customized Time Zone',
    });
  });

  test('floating: by the clock at hand', () => {
    expect(end(['DTSTART:20260715T150000', 'DTEND:20260715T160000'])).toMatchObject({
      written: formatTimestamp(new Date(2026, 6, 15, 16)),
      zone: 'floating',
    });
  });

  test.each([
    [['DTSTART;VALUE=DATE:20261120'], '2026-11-20'],
    [['DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261121'], '2026-11-20'],
    [['DTSTART;VALUE=DATE:20261119', 'DTEND;VALUE=DATE:20261121'], '2026-11-20'],
  ])('on a day: %j', (lines, day) => {
    expect(end(lines)).toMatchObject({ written: day, hasTime: false, instant: parseTimestamp(day)?.instant });
  });

  test.each([
    [['DTSTART:20261120T150000Z', 'DURATION:PT1H30M'], '2026-11-20T16:30:00.000Z'],
    [['DTSTART:20261120T150000Z'], '2026-11-20T15:00:00.000Z'],
    [['DTSTART:20261120T150000Z', 'DTEND:20261120T140000Z'], '2026-11-20T15:00:00.000Z'],
    [
      ['DTSTART;TZID=Europe/Berlin:20261120T150000', 'DTEND;TZID=Europe/London:20261120T150000'],
      '2026-11-20T15:00:00.000Z',
    ],
  ])('by %j', (lines, expected) => {
    expect(end(lines).instant.toISOString()).toBe(expected);
  });

  test('of one that recurs: the latest that is over, by the clock of its zone', () => {
    const weekly = [
      'DTSTART;TZID=Europe/Berlin:20261009T150000',
      'DTEND;TZID=Europe/Berlin:20261009T160000',
      'RRULE:FREQ=WEEKLY;BYDAY=FR',
      'EXDATE;TZID=Europe/Berlin:20261120T150000',
    ];
    expect(end(weekly).written).toBe('2026-11-13T16:00+01:00');
    expect(end(weekly, { now: new Date('2026-10-16T15:00Z') }).written).toBe('2026-10-16T16:00+02:00');
    expect(end(weekly, { now: new Date('2026-10-01T00:00Z') }).written).toBe('2026-10-09T16:00+02:00');
  });

  test.each([
    ['EXDATE:20261120T140000Z', '2026-11-13T16:00+01:00'],
    ['EXDATE;TZID=Europe/London:20261120T140000,20261113T140000', '2026-11-06T16:00+01:00'],
    ['X-NOTHING:x', '2026-11-20T16:00+01:00'],
  ])('of one that recurs up to a moment in UTC, without %s', (line, written) => {
    const weekly = [
      'DTSTART;TZID=Europe/Berlin:20261009T150000',
      'DTEND;TZID=Europe/Berlin:20261009T160000',
      'RRULE:FREQ=WEEKLY;UNTIL=20261120T140000Z',
      line,
    ];
    expect(end(weekly, { now: new Date('2026-12-24T00:00Z') }).written).toBe(written);
  });

  test('of one that recurs and was moved once', () => {
    const text = calendar(
      ['UID:1', 'DTSTART:20261113T150000Z', 'DTEND:20261113T160000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'],
      ['UID:1', 'RECURRENCE-ID:20261120T150000Z', 'DTSTART:20261120T170000Z', 'DTEND:20261120T180000Z'],
    );
    const { interviews } = read(text);
    expect(interviews.map(({ end }) => end.instant.toISOString())).toEqual([
      '2026-11-20T18:00:00.000Z',
      '2026-11-13T16:00:00.000Z',
    ]);
  });
});

describe('several events', () => {
  test('of different days are different interviews, the latest first', () => {
    const text = calendar(
      ['UID:1', 'DTSTART:20261110T150000Z', 'SUMMARY:Acme phone screen'],
      ['UID:2', ...TIME, 'SUMMARY:Acme onsite'],
    );
    expect(read(text).interviews.map(({ summary }) => summary)).toEqual(['Acme onsite', 'Acme phone screen']);
  });

  test('of several files are put together, whatever their order', () => {
    const dana = bytesOf(calendar([...TIME, attendee(';CN=Una Vu', 'mailto:una@tidewater-freight.com')]));
    const files = [fixture('google-calendar'), dana];
    const forth = only(readBytes(files));
    const back = only(readBytes(files.toReversed()));
    expect(people(forth).sort()).toEqual(people(back).sort());
    expect(forth.end).toEqual(back.end);
  });

  test('of two companies are two interviews, though the day is one, and each has its people', () => {
    const files = ['outlook', 'google-calendar', 'goodtime'].map(fixture);
    const candidate = { name: 'Alex Kim', email: 'alex.kim@gmail.com' };
    const told = (order: readonly Uint8Array[]) =>
      readBytes(order, { candidate }).interviews.map(({ company, people: [first] }) => [
        company,
        first?.name,
      ]);
    expect(told(files)).toEqual([
      ['Halden Maps', "Una O'Neil"],
      ['Tidewater Freight', 'Dana Reed'],
      ['Lumen Foods', 'Lumen Foods Recruiting'],
    ]);
    expect(told(files.toReversed())).toEqual(told(files));
    // Whom nobody's address places is an interview of its own, unless there is only one to belong to.
    expect(told([...files, fixture('calendly')]).map(([company]) => company)).toContain('');
    expect(told([fixture('outlook'), fixture('calendly')])).toHaveLength(1);
  });

  test('a later version of an event takes the place of an earlier one', () => {
    const text = (sequence: number, end: string) =>
      bytesOf(
        calendar(['UID:1', `SEQUENCE:${sequence}`, 'DTSTART:20261120T150000Z', `DTEND:20261120T${end}00Z`]),
      );
    const interview = only(readBytes([text(2, '1700'), text(0, '1600')]));
    expect(interview.end.instant).toEqual(new Date('2026-11-20T17:00Z'));
  });

  test('what was cancelled does not count, and is named where nothing else is left', () => {
    const cancelled = (lines: readonly string[]) =>
      calendar(lines).replace('VERSION', 'METHOD:CANCEL\r\nVERSION');
    const request = calendar(['UID:1', 'SEQUENCE:1', ...TIME, 'SUMMARY:Acme onsite']);
    const cancel = cancelled(['UID:1', 'SEQUENCE:1', ...TIME, 'SUMMARY:Acme onsite']);
    expect(read(cancel)).toEqual({ interviews: [], problems: ['"Acme onsite" was cancelled.'] });
    expect(readBytes([cancel, request].map(bytesOf)).interviews).toEqual([]);
    const status = calendar(
      ['UID:2', ...TIME, 'STATUS:CANCELLED'],
      ['UID:3', ...TIME, 'SUMMARY:Acme onsite'],
    );
    expect(only(read(status)).summary).toBe('Acme onsite');
    const moved = calendar(['UID:1', 'SEQUENCE:2', ...TIME, 'SUMMARY:Acme onsite, again']);
    expect(only(readBytes([moved, cancel].map(bytesOf))).summary).toBe('Acme onsite, again');
  });
});

describe('company and role out of the summary', () => {
  const ORGANIZER = 'ORGANIZER;CN=Dana Reed:mailto:dana@acme-robotics.com';
  test.each([
    ['Acme Robotics Interview', 'Acme Robotics', ''],
    ['Interview with Acme Robotics', 'Acme Robotics', ''],
    ['Interview with Raj Patel', 'Acme Robotics', ''],
    ['Interview: Software Engineer at Acme Robotics', 'Acme Robotics', 'Software Engineer'],
    ['Onsite Interview – Senior Data Engineer – Acme Robotics', 'Acme Robotics', 'Senior Data Engineer'],
    ['Alex Kim <> Acme Robotics | Technical Screen', 'Acme Robotics', ''],
    [
      'Invitation: Acme: Staff Engineer Interview @ Fri Nov 20, 2026 3pm (PST) (a@b.com)',
      'Acme',
      'Staff Engineer',
    ],
    ['Final round interview for Product Manager role', 'Acme Robotics', 'Product Manager'],
    ['Virtual Onsite (Product Manager, Growth)', 'Acme Robotics', 'Product Manager'],
    ['Hiring Manager Interview', 'Acme Robotics', ''],
    ['Phone screen', 'Acme Robotics', ''],
    ['', 'Acme Robotics', ''],
  ])('%s', (summary, company, role) => {
    const candidate = { name: 'Alex Kim', email: '' };
    const interview = only(
      read(calendar([...TIME, ORGANIZER, `SUMMARY:${summary.replaceAll(',', '\\,')}`]), { candidate }),
    );
    expect([interview.company, interview.role]).toEqual([company, role]);
  });

  test('a company of earlier notes is written as there', () => {
    const text = calendar([...TIME, 'SUMMARY:acme robotics interview']);
    expect(only(read(text, { companies: ['Halden Maps', 'Acme Robotics'] })).company).toBe('Acme Robotics');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['', 1, 'an invitation begins with "BEGIN:VCALENDAR"'],
    ['Dear Alex,\nhere is', 1, 'an invitation begins with "BEGIN:VCALENDAR"'],
    [calendar(['DTSTART;TZID=Europe/Berlin']), 4, '"DTSTART;TZID=Europe/Berlin" cannot be read'],
    [calendar(['DTSTART:soon']), 4, '"DTSTART:soon" holds no date'],
    [calendar(['DTSTART:20261320T150000Z']), 4, '"DTSTART:20261320T150000Z" holds no date'],
    [calendar([...TIME, 'SUMMARY:a', 'and on']), 7, '"and on" has no name and value'],
    [
      calendar([...TIME, 'ATTENDEE;CN="Raj:mailto:raj@acme.com']),
      6,
      '"ATTENDEE;CN="Raj:mailto:raj@acme.com" cannot be read',
    ],
    [calendar(TIME).replace('END:VEVENT\r\n', ''), 6, '"END:VCALENDAR" stands where "END:VEVENT" should'],
    [calendar(TIME).replace('END:VCALENDAR\r\n', ''), 1, '"BEGIN:VCALENDAR" has no end: the file is cut off'],
    [`${calendar(TIME)}SUMMARY:a`, 8, '"SUMMARY:a" stands outside of the calendar'],
    [calendar([...TIME, 'DESCRIPTION:a', ' b', ' c', 'oops']), 9, '"oops" has no name and value'],
  ])('%j: the line', (text, line, message) => {
    expect(read(text)).toEqual({
      interviews: [],
      problems: [`1.ics, line ${line}: ${message}.`],
    });
  });

  test('has no event, or answers an invitation', () => {
    expect(read(calendar()).problems).toEqual(['1.ics holds no event with a time.']);
    const reply = calendar(TIME).replace('VERSION', 'METHOD:REPLY\r\nVERSION');
    expect(read(reply).problems).toEqual([
      '1.ics answers an invitation, and is none: import the invitation itself.',
    ]);
  });

  test('does not hinder the other files', () => {
    const { interviews, problems } = readBytes([bytesOf('x'), fixture('outlook')]);
    expect([interviews.length, problems.length]).toEqual([1, 1]);
  });
});

/** Folds every line behind as many bytes as are given in turn, in the middle of letters too. */
function fold(bytes: Uint8Array, widths: readonly number[], ending: string, mark: string): Uint8Array {
  const folded: number[] = [];
  const lines = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  let turn = 0;
  for (const [i, line] of lines.entries()) {
    let rest = line;
    while (rest.length > 0) {
      const width = widths[turn++ % widths.length] ?? 75;
      folded.push(...[...rest.slice(0, width)].map((byte) => byteOf(byte)));
      rest = rest.slice(width);
      if (rest.length > 0) folded.push(...[...ending, ...mark].map(byteOf));
    }
    if (i < lines.length - 1) folded.push(...[...ending].map(byteOf));
  }
  return new Uint8Array(folded);
}

// TextDecoder's latin1 is windows-1252: its letters above 0xff stand for the bytes 0x80 to 0x9f.
const WINDOWS_1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('latin1').decode(new Uint8Array([byte])), byte]),
);
const byteOf = (letter: string) => WINDOWS_1252.get(letter) ?? 0x3f;

describe('any', () => {
  const names = ['google-calendar', 'outlook', 'apple-calendar', 'greenhouse', 'goodtime', 'calendly'];

  test('folding, line ending and byte order mark gives the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.constantFrom(' ', '\t'),
        fc.boolean(),
        (name, widths, ending, mark, hasMark) => {
          const folded = fold(fixture(name), widths, ending, mark);
          const bytes = hasMark ? new Uint8Array([0xef, 0xbb, 0xbf, ...folded]) : folded;
          expect(readBytes([bytes])).toEqual(readBytes([fixture(name)]));
        },
      ),
      { numRuns: tries(200) },
    );
  });

  test('UTF-16 and the code page of old programs', () => {
    const text = calendar([
      ...TIME,
      'ATTENDEE;CN=Jörg Müller:mailto:j@acme.com',
      'ATTENDEE:mailto:z@acme.com',
    ]);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const western = new Uint8Array([...text].map((c) => c.charCodeAt(0)));
    for (const bytes of [utf16, western])
      expect(people(only(readBytes([bytes])))[0]).toBe('✓ Jörg Müller <j@acme.com>');
  });

  /** Lines of invitations, some of them broken, in any order. */
  const line = fc.oneof(
    fc.constantFrom(
      ...names.flatMap((name) => new TextDecoder().decode(fixture(name)).split('\r\n')),
      'RRULE:FREQ=SECONDLY',
      'RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z',
      'EXDATE;TZID=Pacific Standard Time:20261120T150000,x',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'RRULE:FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=-1',
      'RRULE:FREQ=WEEKLY;INTERVAL=0',
      'RRULE:FREQ=WEEKLY;COUNT=9999;BYDAY=ZZ',
      'RRULE:FREQ=DAILY;UNTIL=soon',
      'DURATION:-P9999W',
      'DURATION:x',
      'DTSTART:00010101T000000',
      'DTEND:99991231T235959Z',
      'DTSTART;TZID=Customized Time Zone:20261120T150000',
      'SEQUENCE:x',
      'EXDATE:20261120T150000Z,20261121T150000Z',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const inOrder = fc
    .array(line, { maxLength: 25 })
    .map((lines) =>
      calendar(['DTSTART:20261120T150000Z', ...lines.filter((text) => !/^(?:BEGIN|END):/.test(text))]),
    );
  const anything = fc.oneof(
    inOrder.map(bytesOf),
    fc.array(line, { maxLength: 40 }).map((lines) => bytesOf(lines.join('\r\n'))),
    fc.uint8Array({ maxLength: 200 }),
  );

  test('file is read or refused, with dates that a note can hold and names on one line', () => {
    let interviewsRead = 0;
    fc.assert(
      fc.property(anything, (bytes) => {
        const started = performance.now();
        const { interviews, problems } = readBytes([bytes]);
        expect(performance.now() - started).toBeLessThan(2000);
        expect(interviews.length + problems.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problem).toMatch(/^(?:1\.ics[ ,]|The interview was|").*\.$/s);
        for (const { end, people } of interviews) {
          interviewsRead++;
          expect(parseTimestamp(end.written)?.instant).toEqual(end.instant);
          expect(end.day).toBe(end.written.slice(0, 10));
          for (const { name, email } of people) {
            expect(name).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
            expect(name !== '' || email !== undefined).toBe(true);
          }
        }
      }),
      { numRuns: tries(3000) },
    );
    expect(interviewsRead).toBeGreaterThan(100);
  });
});
