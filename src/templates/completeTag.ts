import { findTags } from './tags.js';
import { VARIABLES } from './variables.js';

/** What can stand between `{{` and `}}` at a place of a template. */
export interface TagCompletion {
  readonly label: string;
  /** As markdown. */
  readonly description: string;
  /** A snippet for what stands from `start` to `end`. */
  readonly snippet: string;
}

export interface TagCompletions {
  /** From behind the braces to the cursor, or to the braces behind it. Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly TagCompletion[];
}

const BEFORE = /(\{\{\{?)[ \t]*([#^/&]?)[ \t]*([\w.]*)$/;

/** What is offered at an offset; `undefined` outside of a tag. */
export function completeTag(text: string, offset: number): TagCompletions | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = BEFORE.exec(text.slice(lineStart, offset));
  if (!before) return undefined;
  const [, braces = '', mark = ''] = before;
  const [rest = ''] = /^[\w.]*[ \t]*\}{0,3}/.exec(text.slice(offset)) ?? [];
  const closing = '}'.repeat(braces.length);
  return {
    start: lineStart + before.index + braces.length,
    end: offset + rest.length,
    items: itemsFor(text, offset, mark, closing.replaceAll('}', '\\}')),
  };
}

function itemsFor(text: string, offset: number, mark: string, closing: string): TagCompletion[] {
  if (mark === '/') {
    return openSections(text, offset).map((name) => ({
      label: `/${name}`,
      description: `Closes the section \`{{#${name}}}\`.`,
      snippet: `/${name}${closing}`,
    }));
  }
  const isSection = mark === '#' || mark === '^';
  return Object.entries(VARIABLES).flatMap(([name, { description, gap }]) => {
    const section = { label: `#${name}`, description, snippet: `#${name}${closing}$0{{/${name}${closing}` };
    if (isSection) {
      const snippet = `${mark}${name}${closing}$0{{/${name}${closing}`;
      return gap === undefined && mark === '^' ? [] : [{ label: `${mark}${name}`, description, snippet }];
    }
    return gap === undefined
      ? [section]
      : [{ label: name, description, snippet: `${mark}${name}${closing}` }];
  });
}

/** The sections in which an offset lies, the innermost first. */
function openSections(text: string, offset: number): string[] {
  const open: string[] = [];
  for (const { kind, name, range } of findTags(text.slice(0, text.lastIndexOf('{{', offset)))) {
    if (range.end > offset) break;
    if (kind === 'section' || kind === 'inverted') open.unshift(name);
    if (kind === 'end') open.shift();
  }
  return open;
}
