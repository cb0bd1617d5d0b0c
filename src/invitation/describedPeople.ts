import { parsePersonName } from '../note/personName.js';
import { namesJob } from './jobTitle.js';
import { type Interviewer, readPastedList } from './pastedList.js';

/** Someone whom the text of an invitation names. */
export interface DescribedPerson extends Interviewer {
  readonly isRecruiter: boolean;
}

const MAX_LINES = 200;
const MAX_LINE = 300;
const MAX_NAME_WORDS = 5;

const INTERVIEWERS =
  /^(?:(?:your |the )?(?:interviewers?(?:\(s\))?|interview(?:ed|ing)? (?:with|by)|panel(?:ists?| members?)?|host(?:s|ed by)?|meeting with|with|who|speakers?|you(?:'ll|’ll| will) (?:be )?(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?)(?: (?:to|with))?))\s*[:–—-]\s*/iu;
const RECRUITER =
  /^(?:your |the )?(?:recruit(?:er|ing coordinator|ing contact|ing)|talent (?:partner|acquisition)|coordinator|point of contact|contact|scheduled by|organi[sz]ed by)\s*[:–—-]\s*/iu;
const CLOCK = /^[\s•*–—-]*\(?\d{1,2}[:.]\d{2}/u;
const MEETING =
  /\b(?:[Ii]nterview|[Mm]eet(?:ing)?|[Cc]hat|[Cc]all|[Cc]onversation|[Ss]ession|[Tt]alk|[Ss]peak(?:ing)?)\s+with\s+(?:\p{Ll}+\s+)?(?<name>\p{Lu}[^,;:|()\n–—]{2,60})/u;

/** Words of invitations that begin with a capital and belong to no name. */
const NO_NAMES = new Set(
  (
    'zoom meeting meet join google microsoft teams webex skype hangouts interview interviews interviewer screen onsite ' +
    'technical system design coding behavioral behavioural lunch break room round phone video call link dial passcode ' +
    'password id number pin hiring manager team time pacific eastern central mountain standard daylight please thank ' +
    'thanks hello hi dear the your our this that agenda schedule details location address date where when what panel ' +
    'final virtual candidate debrief questions prep preparation guide calendar event invitation here click view more ' +
    'options help monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december all none tbd tba values culture fit case study presentation session ' +
    'intro introduction wrap up job description position role company office building floor street'
  ).split(' '),
);

/** People whom a description names: behind "Interviewers:", in the lines of a schedule, with a title or an address. */
export function describedPeople(description: string): DescribedPerson[] {
  const people: DescribedPerson[] = [];
  const lines = description.split(/\r\n?|\n/).slice(0, MAX_LINES);
  /** A label that stands alone goes for the lines below it, up to the first that names nobody. */
  let heading: 'interviewers' | 'recruiter' | undefined;
  for (const line of lines) {
    const text = line
      .slice(0, MAX_LINE)
      .replace(/[*_#]+/g, ' ')
      .trim();
    const label = INTERVIEWERS.exec(text)?.[0] ?? '';
    const recruiterLabel = RECRUITER.exec(text)?.[0] ?? '';
    const kind = label ? 'interviewers' : recruiterLabel ? 'recruiter' : heading;
    const rest = text.slice(Math.max(label.length, recruiterLabel.length));
    const found = rest === '' ? [] : peopleIn(rest, kind !== undefined);
    people.push(...found.map((person) => ({ ...person, isRecruiter: kind === 'recruiter' })));
    heading =
      text === ''
        ? heading
        : label || recruiterLabel
          ? rest === ''
            ? kind
            : undefined
          : found.length > 0
            ? heading
            : undefined;
  }
  return people;
}

/** Whom a summary names, if it is no company: "Interview with Raj Patel". */
export function summarizedPerson(summary: string): string | undefined {
  const name = MEETING.exec(summary.slice(0, MAX_LINE))?.groups?.['name']?.trim() ?? '';
  return isFullName(name) ? name : undefined;
}

function peopleIn(text: string, isLabelled: boolean): Interviewer[] {
  const meeting = MEETING.exec(text)?.groups?.['name'];
  const listed = isLabelled || CLOCK.test(text) || /<[^<>\s]+@[^<>\s]+>/.test(text) || hasTitle(text);
  const { interviewers } = readPastedList(listed ? text : (meeting ?? ''));
  return interviewers
    .map((person) => ({
      ...person,
      title: person.title && namesJob(person.title) ? person.title : undefined,
    }))
    .filter(
      ({ name, email }) =>
        isFullName(name) || (isLabelled && isOneName(name)) || (email !== undefined && isOneName(name)),
    );
}

/** "Raj Patel, Engineering Manager", and nothing besides. */
function hasTitle(text: string): boolean {
  const [name = '', title, ...rest] = text.split(/\s*[,|(]\s*|\s+[–—-]\s+/u);
  return rest.length <= 1 && title !== undefined && namesJob(title) && !namesJob(name) && isFullName(name);
}

/** Two words or more that can be someone's name. */
export function isFullName(name: string): boolean {
  return isOneName(name) && parsePersonName(name).tokens.length >= 2;
}

function isOneName(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= MAX_NAME_WORDS &&
    /^\p{Lu}|^\p{Lo}/u.test(name) &&
    parsePersonName(name).tokens.every(({ text }) => /^[\p{Lu}\p{Lo}]/u.test(text) && !/\p{N}/u.test(text)) &&
    !words.some((word) => NO_NAMES.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''))) &&
    !namesJob(name)
  );
}
