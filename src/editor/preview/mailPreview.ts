import type { MarkdownIt, Token } from 'markdown-it';
import { wrappedLines } from '../../delivery/lineWraps.js';
import { findPlaceholders } from '../../guidelines/specificity/placeholder.js';
import { type Note, parseNote } from '../../note/note.js';
import { GAP, markGaps } from './markGaps.js';

const HEADER = 'afterword_mail';

/**
 * A plugin for markdown-it that shows a note as mail: its header instead of the front matter, lines broken where the
 * message has them broken, and gaps marked. Other files stay what they are.
 *
 * @param header the header of a note as HTML, where everything that comes from the note is escaped
 */
export function mailPreview(
  md: MarkdownIt,
  header: (note: Note, environment: unknown) => string,
): MarkdownIt {
  const notes = new WeakMap<Token, Note>();
  md.core.ruler.push(HEADER, ({ src, tokens, Token }) => {
    const note = parseNote(src);
    if (!note) return;
    const bodyLine = lineCount(src.slice(0, note.frontMatter.range.end));
    const body = tokens.findIndex(({ map }) => map !== null && map[0] >= bodyLine);
    const mail = new Token(HEADER, '', 0);
    notes.set(mail, note);
    mail.map = [0, bodyLine];
    tokens.splice(0, body < 0 ? tokens.length : body, mail);
    const gaps = [...findPlaceholders(note)].map(({ start, end }) => src.slice(start, end));
    const wrapped = wrappedLines(src.slice(note.frontMatter.range.end).split('\n'));
    for (const token of tokens) {
      if (token.type !== 'inline' || !token.children) continue;
      breakLines(token.children, (token.map?.[0] ?? 0) - bodyLine, wrapped);
      token.children = markGaps(token.children, gaps, () => new Token('text', '', 0));
    }
  });
  md.renderer.rules[HEADER] = (tokens, index, _options, environment) => {
    const token = tokens[index];
    const note = token && notes.get(token);
    return note ? header(note, environment) : '';
  };
  md.renderer.rules[GAP] = (tokens, index) =>
    `<mark class="afterword-gap">${md.utils.escapeHtml(tokens[index]?.content ?? '')}</mark>`;
  return md;
}

/** The message's lines end where the note's do, except where the writer's editor wraps them. */
function breakLines(tokens: readonly Token[], firstLine: number, wrapped: ReadonlySet<number>): void {
  let line = firstLine;
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') {
      if (!wrapped.has(line)) token.type = 'hardbreak';
      line++;
    } else {
      line += lineCount(token.content);
    }
  }
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
