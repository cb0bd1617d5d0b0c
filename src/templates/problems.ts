import { nearestWord } from '../note/editDistance.js';
import { FIELD_NAMES, isFieldName } from '../note/fields.js';
import { locateFrontMatter, parseFrontMatter } from '../note/frontMatter.js';
import type { TextRange } from '../note/text.js';
import { frontMatterLines } from './frontMatterLines.js';
import { renderNote } from './render.js';
import { findTags, type Tag } from './tags.js';
import { TEMPLATE_FIELDS } from './template.js';
import { type TemplateValues, VARIABLES, variableOf } from './variables.js';

/** A mistake in a template. */
export interface TemplateProblem {
  /** `error`: no note can be made of it; `warning`: the notes would have the mistake in them. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly range: TextRange;
  /** What was meant, to stand in the range instead. */
  readonly replacement?: string;
}

/** Somebody, to see what the front matter becomes. */
const SOMEBODY: TemplateValues = {
  interviewer: 'Raj Patel',
  title: 'Engineering Manager',
  email: 'raj@example.com',
  via: 'Dana Reed <dana@example.com>',
  company: 'Amazon',
  role: 'Engineer',
  interviewed: '2026-11-20T15:00-08:00',
  topics: ['backfills'],
  skills: ['on-call'],
  interests: ['running'],
  candidate: { name: 'Alex Kim', email: 'alex@example.com', signature: '' },
};

/** What is wrong with a template, in the order of the text. */
export function findTemplateProblems(text: string): TemplateProblem[] {
  const bodyStart = locateFrontMatter(text)?.range.end ?? 0;
  const problems = [
    ...unclosedFrontMatter(text),
    ...frontMatterLines(text).flatMap(({ range }) => [...problemsOfTags(text, range)]),
    ...frontMatterLines(text).flatMap((line) => [...problemsOfField(line)]),
    ...problemsOfTags(text, { start: bodyStart, end: text.length }),
  ];
  if (!problems.some(({ severity }) => severity === 'error')) problems.push(...problemsOfYaml(text));
  return problems.sort((a, b) => a.range.start - b.range.start);
}

/** The mistakes of a stretch that is rendered by itself. */
function* problemsOfTags(text: string, within: TextRange): Iterable<TemplateProblem> {
  const open: Tag[] = [];
  const isLine = text.slice(within.start, within.end).split('\n').length === 1;
  for (const tag of findTags(text, within)) {
    const { kind, name, range, nameRange } = tag;
    const error = (message: string): TemplateProblem => ({ severity: 'error', message, range });
    switch (kind) {
      case 'unclosed':
        yield error('This tag is not closed: write `}}` behind the name.');
        break;
      case 'partial':
        yield error('A template cannot be put into another one.');
        break;
      case 'delimiter':
        yield error('Tags are written in `{{` and `}}`; they cannot be changed.');
        break;
      case 'section':
      case 'inverted':
        open.push(tag);
        yield* unknownName(tag);
        break;
      case 'end': {
        const section = open.pop();
        if (!section) yield error(`There is no section "${name}" to be closed here.`);
        else if (section.name !== name) {
          yield {
            severity: 'error',
            message: `This closes "${name}", but the section that is open is "${section.name}".`,
            range: nameRange,
            replacement: section.name,
          };
        }
        break;
      }
      case 'variable':
        yield* unknownName(tag, open);
        break;
    }
  }
  for (const { name, range } of open) {
    const where = isLine && within.end < text.length ? ' on this line' : '';
    yield {
      severity: 'error',
      message: `This section is not closed: write \`{{/${name}}}\`${where}, behind what belongs to it.`,
      range,
    };
  }
}

function* unknownName(tag: Tag, open: readonly Tag[] = []): Iterable<TemplateProblem> {
  const { kind, name, nameRange, range } = tag;
  if (kind === 'variable' && name === '.' && open.some((section) => section.name.endsWith('.items'))) return;
  const variable = variableOf(name);
  if (variable && (kind !== 'variable' || variable.gap !== undefined)) return;
  const warning = (message: string): TemplateProblem => ({ severity: 'warning', message, range });
  if (variable) {
    yield warning(`"${name}" is a section: write \`{{#${name}}}…{{/${name}}}\`.`);
    return;
  }
  if (name === '') {
    yield warning('This tag names no variable.');
    return;
  }
  const meant = nearestWord(name, Object.keys(VARIABLES));
  yield meant
    ? {
        severity: 'warning',
        message: `There is no variable "${name}": did you mean "${meant}"?`,
        range: nameRange,
        replacement: meant,
      }
    : { severity: 'warning', message: `There is no variable "${name}".`, range: nameRange };
}

function* problemsOfField(line: ReturnType<typeof frontMatterLines>[number]): Iterable<TemplateProblem> {
  const { key, keyRange, value, valueRange } = line;
  if (key === undefined || isFieldName(key)) return;
  if (!Object.hasOwn(TEMPLATE_FIELDS, key)) {
    const meant = nearestWord(key, [...FIELD_NAMES, ...Object.keys(TEMPLATE_FIELDS)]);
    if (!meant) return;
    const message = `"${key}" is no key of a template: did you mean "${meant}"?`;
    yield { severity: 'warning', message, range: keyRange, replacement: meant };
  } else if (key === 'file' && leavesFolder(value)) {
    yield {
      severity: 'warning',
      message:
        'This leads out of the folder of the interview, in which all its notes lie: `file` takes a name without slashes.',
      range: valueRange,
    };
  }
}

/** Slashes, a drive, `..`: a path, where a name is wanted. Those of `{{/…}}` are none. */
function leavesFolder(value: string): boolean {
  const name = value.replace(/\{\{.*?\}\}/g, 'x');
  return /[/\\]|^[A-Za-z]:|^["']?\.\.?["']?$/.test(name);
}

function* unclosedFrontMatter(text: string): Iterable<TemplateProblem> {
  const opening = /^\uFEFF?---[ \t]*(?=\r?\n)/.exec(text);
  if (!opening || locateFrontMatter(text)) return;
  yield {
    severity: 'error',
    message: 'The front matter is not closed: write `---` on a line of its own below it.',
    range: { start: 0, end: opening[0].length },
  };
}

function* problemsOfYaml(text: string): Iterable<TemplateProblem> {
  const [problem] = parseFrontMatter(renderNote(text, SOMEBODY).text)?.problems ?? [];
  if (!problem) return;
  yield {
    severity: 'warning',
    message: `The front matter would be no valid YAML: ${problem.message}.`.replace(/\.\.$/, '.'),
    range: { start: 0, end: text.indexOf('\n') < 0 ? text.length : text.indexOf('\n') },
  };
}
