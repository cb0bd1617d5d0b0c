import Mustache from 'mustache';
import { addToList, scalarSource } from '../note/editFrontMatter.js';
import { locateFrontMatter } from '../note/frontMatter.js';
import { greetingName } from '../note/personName.js';
import { applyEdits, type TextRange } from '../note/text.js';
import { parseTimestamp } from '../note/timestamp.js';
import type { Candidate } from './candidate.js';

/** What is known of an interview when its notes are made. Everything is text; `''` and `[]` where nothing is known. */
export interface TemplateVariables {
  readonly interviewer: string;
  readonly title: string;
  readonly email: string;
  readonly via: string;
  readonly company: string;
  readonly role: string;
  /** As the front matter writes it: `2026-11-20T15:00-08:00`. */
  readonly interviewed: string;
  readonly topics: readonly string[];
  readonly skills: readonly string[];
  readonly interests: readonly string[];
  readonly candidate: Candidate;
}

export interface RenderedNote {
  readonly text: string;
  /** The first `[gap]` of the message: where the person goes on writing. */
  readonly firstGap: TextRange | undefined;
}

const FRONT_MATTER_LINE = /^([\p{L}\p{N}_-]+):[ \t]*(.*?)[ \t]*$/u;
const GAP = /\[[^[\]\n]+\]/;

/**
 * Makes a note of a template. Values are text and stay what they are: `{{`, `$1` or `: ` in a name neither expand nor
 * break the front matter.
 *
 * @param template Mustache; a line of its front matter is `key: value`, unquoted
 * @throws Error where the template is no valid Mustache
 */
export function renderNote(template: string, variables: TemplateVariables): RenderedNote {
  const view = viewOf(variables);
  const frontMatterEnd = locateFrontMatter(template)?.range.end ?? 0;
  const frontMatter = template
    .slice(0, frontMatterEnd)
    .split('\n')
    .map((line) => renderLine(line, view))
    .join('\n');
  let text = frontMatter + render(template.slice(frontMatterEnd), view);
  for (const key of ['topics', 'skills', 'interests'] as const)
    text = applyEdits(text, addToList(text, key, variables[key]));

  const bodyStart = locateFrontMatter(text)?.range.end ?? 0;
  const gap = GAP.exec(text.slice(bodyStart));
  const start = bodyStart + (gap?.index ?? 0);
  return { text, firstGap: gap ? { start, end: start + gap[0].length } : undefined };
}

/** What a template may ask for besides the variables: one topic, skill and interest, the weekday, the name to greet. */
function viewOf(variables: TemplateVariables) {
  return {
    ...variables,
    greetingName: greetingName(variables.interviewer),
    weekday: weekdayOf(variables.interviewed),
    topic: variables.topics[0] ?? '',
    skill: variables.skills[0] ?? '',
    interest: variables.interests[0] ?? '',
  };
}

function renderLine(line: string, view: object): string {
  const [, key, source] = FRONT_MATTER_LINE.exec(line) ?? [];
  if (key === undefined || !source?.includes('{{')) return line;
  const value = render(source, view).trim();
  return value === '' ? `${key}:` : `${key}: ${scalarSource(value)}`;
}

function render(source: string, view: object): string {
  return Mustache.render(source, view, undefined, { escape: (value: unknown) => String(value) });
}

/** The weekday where the interview was: that of the day as written, whatever the machine's zone. */
function weekdayOf(interviewed: string): string {
  const day = parseTimestamp(interviewed)?.day;
  return day
    ? new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00Z`))
    : '';
}
