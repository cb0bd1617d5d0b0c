import { findPlaceholders } from '../guidelines/specificity/placeholder.js';
import { addToList, setField } from '../note/editFrontMatter.js';
import { locateFrontMatter } from '../note/frontMatter.js';
import { type Note, parseNote } from '../note/note.js';
import { applyEdits, lineEnding, type TextEdit, type TextRange } from '../note/text.js';
import { fieldOf, frontMatterLines, valueSource } from './frontMatterLines.js';
import { TEMPLATE_FIELDS } from './template.js';
import type { TemplateValues } from './variables.js';
import { TemplateWriter } from './writer.js';

export interface RenderedNote {
  readonly text: string;
  /** The first `[gap]` of the message: where the person goes on writing. */
  readonly firstGap: TextRange | undefined;
  /** What the template says that the note's file is called; `''` where it says nothing. */
  readonly file: string;
}

/** What a note has of a template's that has no front matter of its own. */
const FRONT_MATTER = `---
interviewer:
title:
email:
via:
company:
role:
interviewed:
topics:
skills:
interests:
subject: Thank you for our conversation
sent:
---
`;
const FILLED_IN = ['interviewer', 'title', 'email', 'via', 'company', 'role', 'interviewed'] as const;
const LISTS = ['topics', 'skills', 'interests'] as const;

/**
 * Makes a note of a template. Values are text and stay what they are: `{{`, `$1` or `: ` in a name neither expand nor
 * break the front matter.
 *
 * @throws Error where the template is no valid Mustache; `findTemplateProblems` says where
 */
export function renderNote(template: string, values: TemplateValues): RenderedNote {
  const writer = new TemplateWriter(values);
  const located = locateFrontMatter(template);
  let text = located ? writeFrontMatter(template.slice(0, located.range.end), writer) : FRONT_MATTER;
  // What is known of the interview is in its note, whether or not the template thought of it.
  for (const key of FILLED_IN) text = applyEdits(text, fillIn(text, key, values[key]));
  for (const key of LISTS) text = applyEdits(text, addToList(text, key, values[key]));
  text += writer.write(template.slice(located?.range.end ?? 0), 'gap');
  return {
    text,
    firstGap: findFirstGap(text),
    file: writer.write(fieldOf(template, 'file'), 'nothing'),
  };
}

/** The message that a template makes, without the front matter. */
export function renderMessage(template: string, values: TemplateValues): string {
  const message = template.slice(locateFrontMatter(template)?.range.end ?? 0);
  return new TemplateWriter(values).write(message, 'gap');
}

/** The edit that gives a note the message of a template, in the note's own line endings. The front matter stays. */
export function replaceMessage(
  { text, frontMatter }: Note,
  template: string,
  values: TemplateValues,
): TextEdit {
  const newline = lineEnding(text);
  const start = frontMatter.range.end;
  const message = renderMessage(template, values).replace(/\r?\n/g, newline);
  return {
    range: { start, end: text.length },
    newText: text[start - 1] === '\n' ? message : newline + message,
  };
}

/** The first `[gap]` of a note's message. */
export function findFirstGap(text: string): TextRange | undefined {
  const note = parseNote(text);
  return note && [...findPlaceholders(note)].sort((a, b) => a.start - b.start)[0];
}

function writeFrontMatter(frontMatter: string, writer: TemplateWriter): string {
  const edits = frontMatterLines(frontMatter).flatMap(({ range, key, value, valueRange }): TextEdit[] => {
    if (key !== undefined && Object.hasOwn(TEMPLATE_FIELDS, key)) {
      const lineEnd = frontMatter.indexOf('\n', range.end) + 1;
      return [{ range: { start: range.start, end: lineEnd }, newText: '' }];
    }
    if (!value.includes('{{')) return [];
    const written = valueSource(value, (source) => writer.write(source, 'nothing'));
    if (written !== '') return [{ range: valueRange, newText: written }];
    // Nothing is left of the line behind the colon, not even the blank.
    const start = range.start + frontMatter.slice(range.start, valueRange.start).trimEnd().length;
    return [{ range: { start, end: valueRange.end }, newText: '' }];
  });
  return applyEdits(frontMatter, edits);
}

function fillIn(text: string, key: (typeof FILLED_IN)[number], value: string): TextEdit[] {
  const field = frontMatterLines(text).find((line) => line.key === key);
  return value === '' || (field && field.value !== '') ? [] : setField(text, key, value);
}
