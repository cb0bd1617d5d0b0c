import Mustache from 'mustache';
import { hash } from '../guidelines/hash.js';
import { firstName, greetingName, nameKey } from '../note/personName.js';
import { parseTimestamp } from '../note/timestamp.js';
import { alternativesOf } from './tags.js';
import { type TemplateValues, variableOf } from './variables.js';

/** Whether what is not known leaves a `[gap]` that says what belongs there, or nothing. */
export type Unknown = 'gap' | 'nothing';

/** Renders templates for one interviewer. Values are inserted as they are, once: nothing in them is read as a template. */
export class TemplateWriter {
  readonly #view: object;

  constructor(values: TemplateValues) {
    this.#view = viewOf(values);
  }

  /** @throws Error where the template is no valid Mustache */
  write(template: string, unknown: Unknown): string {
    return new Writer(unknown).render(template, this.#view);
  }
}

class Writer extends Mustache.Writer {
  readonly #unknown: Unknown;

  constructor(unknown: Unknown) {
    super();
    this.#unknown = unknown;
  }

  override escapedValue(token: string[], context: Mustache.Context): string {
    const name = token[1] ?? '';
    if (name !== '.' && !variableOf(name)) return `{{${name}}}`;
    const value: unknown = context.lookup(name);
    const text = value instanceof List ? value.and : value;
    if (typeof text === 'string' && text !== '') return text;
    const gap = variableOf(name)?.gap;
    return gap === undefined || this.#unknown === 'nothing' ? '' : `[${gap}]`;
  }

  /** A note is no HTML: `{{{x}}}` is the same as `{{x}}`. */
  override unescapedValue(token: string[], context: Mustache.Context): string {
    return this.escapedValue(token, context);
  }
}

/** What the names of `VARIABLES` stand for. What is empty is falsy, so that a section can ask for it. */
function viewOf(values: TemplateValues): object {
  const { interviewer, interviewed, topics, skills, interests, candidate } = values;
  const day = parseTimestamp(interviewed)?.day;
  const view = {
    ...values,
    greetingName: greetingName(interviewer),
    firstName: firstName(interviewer),
    weekday: day ? dayInWords(day, { weekday: 'long' }) : '',
    interviewedOn: day ? dayInWords(day, { weekday: 'long', month: 'long', day: 'numeric' }) : '',
    topic: topics[0] ?? '',
    skill: skills[0] ?? '',
    interest: interests[0] ?? '',
    topics: List.of(topics),
    skills: List.of(skills),
    interests: List.of(interests),
    candidate: { ...candidate, signature: candidate.signature || candidate.name },
    oneOf: () => (section: string, render: (template: string) => string) =>
      chosenFor(interviewer, section, render),
  };
  // Without a prototype, so that a template finds nothing by the name of "constructor".
  return Object.assign(Object.create(null), view);
}

/** As text, a list is "a, b and c"; a section of it is rendered once. */
class List {
  readonly items: readonly string[];
  readonly and: string;
  readonly or: string;

  private constructor(items: readonly string[]) {
    this.items = items;
    this.and = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
    this.or = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);
  }

  /** `''` where there is nothing in it. */
  static of(items: readonly string[]): List | '' {
    return items.length === 0 ? '' : new List(items);
  }
}

/** The day as written, where the interview was, whatever the machine's zone. */
function dayInWords(day: string, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...format, timeZone: 'UTC' }).format(new Date(`${day}T12:00Z`));
}

/** The same wording for the same person, whenever it is asked for. */
function chosenFor(person: string, section: string, render: (template: string) => string): string {
  const alternatives = alternativesOf(section);
  // The low bits of this hash depend on too little of the text.
  const index = (hash(section + nameKey(person)) >>> 12) % alternatives.length;
  const text = render(alternatives[index]?.trim() ?? '');
  // Where the tags stand on lines of their own, Mustache takes those lines away, ends included.
  return /^[ \t]*\r?\n/.test(section) ? `${text}\n` : text;
}
