import MarkdownIt, { type Token } from 'markdown-it';
import { withoutComments } from '../note/comments.js';
import { isHtmlTag } from '../note/mask.js';
import { wrappedLines } from './lineWraps.js';

// One reading of the markdown, of which the plain text and the HTML are both made, so that they say the same.

/** Where links may lead. Others, such as commands and local files, mean nothing to the reader and stay as written. */
const LINK_TARGET = /^(?:https?|mailto|tel):/i;

const parser = new MarkdownIt({ html: true });
// What a letter has no use for, and what a person who knows no markdown would be surprised by: a first line that is
// indented is no code, and a line of dashes makes no heading of what stands above it.
parser.disable(['table', 'html_block', 'code', 'lheading']);
parser.validateLink = (url) => LINK_TARGET.test(url);

/** As markdown-it reads inlines, but the rule below learns in which line of the source it is. */
parser.core.ruler.at('inline', ({ tokens, md, env }) => {
  for (const token of tokens) {
    if (token.type !== 'inline') continue;
    env['firstLine'] = token.map?.[0] ?? 0;
    md.inline.parse(token.content, md, env, token.children ?? []);
  }
});

/** A soft break is one that the writer's editor made; every other one is meant. */
parser.inline.ruler.at('newline', (state, silent) => {
  const { src, pos, env } = state;
  if (src[pos] !== '\n') return false;
  if (!silent) {
    state.pending = state.pending.replace(/ +$/, '');
    const line = Number(env['firstLine']) + src.slice(0, pos).split('\n').length - 1;
    const isWrapped = env['wrapped'] instanceof Set && env['wrapped'].has(line);
    state.push(isWrapped ? 'softbreak' : 'hardbreak', 'br', 0);
  }
  state.pos = pos + 1 + (/^[ \t]*/.exec(src.slice(pos + 1))?.[0].length ?? 0);
  return true;
});

/** Tags go, what only looks like one is text; a picture is a link, since the reader's mail would not load it. */
parser.core.ruler.after('inline', 'html-and-images', ({ tokens }) => {
  for (const token of tokens) {
    if (token.children) token.children = token.children.flatMap((child) => withoutHtmlAndImages(child));
  }
});

function withoutHtmlAndImages(token: Token): Token[] {
  if (token.type === 'html_inline') return [fromHtml(token.content)];
  if (token.type !== 'image') return [token];
  const open = new MarkdownIt.Token('link_open', 'a', 1);
  open.attrSet('href', token.attrGet('src') ?? '');
  const alternative = parser.renderer.renderInlineAsText(token.children ?? [], parser.options, {});
  return [open, text(alternative), new MarkdownIt.Token('link_close', 'a', -1)];
}

function fromHtml(html: string): Token {
  if (/^<br\b/i.test(html)) return new MarkdownIt.Token('hardbreak', 'br', 0);
  return text(isHtmlTag(html) ? '' : html);
}

function text(content: string): Token {
  const token = new MarkdownIt.Token('text', '', 0);
  token.content = content;
  return token;
}

/** The blocks of a message, as markdown-it's tokens. */
export function readMarkdown(written: string): Token[] {
  // Half of a character is none; UTF-8 has no place for it.
  const source = withoutComments(written.replace(/\r\n?/g, '\n').replace(/\p{Cs}/gu, '\uFFFD')).trim();
  return parser.parse(source, { wrapped: wrappedLines(source.split('\n')) });
}

/** The tokens as HTML; what the note says is escaped. */
export function renderHtml(tokens: Token[]): string {
  return parser.renderer.render(tokens, parser.options, {});
}
