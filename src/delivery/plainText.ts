import type { Token } from 'markdown-it';

/** A message as a person would type it into a mail: `\n` between lines, no marks of markdown. */
export function renderPlainText(tokens: readonly Token[]): string {
  const lines = joinBlocks(readBlocks(tokens.values(), undefined)).map((line) => line.trimEnd());
  return lines.join('\n').trim();
}

interface Block {
  readonly lines: readonly string[];
  /** Stands close to its neighbours: an item of a list whose items have no empty lines between them. */
  readonly tight: boolean;
}

/** Reads blocks up to the token that closes what they stand in. */
function readBlocks(tokens: IterableIterator<Token>, closing: string | undefined): Block[] {
  const blocks: Block[] = [];
  for (const token of tokens) {
    if (token.type === closing) break;
    const block = readBlock(token, tokens);
    if (block) blocks.push(block);
  }
  return blocks;
}

function readBlock(token: Token, tokens: IterableIterator<Token>): Block | undefined {
  switch (token.type) {
    case 'paragraph_open':
    case 'heading_open': {
      const inline = tokens.next();
      const lines = inline.done ? [] : inlineText(inline.value.children ?? []).split('\n');
      tokens.next();
      return { lines, tight: token.hidden };
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return readList(tokens, token.type.replace('open', 'close'));
    case 'blockquote_open': {
      const quoted = joinBlocks(readBlocks(tokens, 'blockquote_close'));
      return { lines: quoted.map((line) => `> ${line}`), tight: false };
    }
    case 'hr':
      return { lines: ['---'], tight: false };
    default:
      return { lines: token.content.replace(/\n$/, '').split('\n'), tight: false };
  }
}

function readList(tokens: IterableIterator<Token>, closing: string): Block {
  const items: Block[] = [];
  for (const token of tokens) {
    if (token.type === closing) break;
    const mark = token.info === '' ? '- ' : `${token.info}${token.markup} `;
    const blocks = readBlocks(tokens, 'list_item_close');
    const [first = '', ...rest] = joinBlocks(blocks);
    const indented = rest.map((line) => (line === '' ? '' : ' '.repeat(mark.length) + line));
    items.push({ lines: [mark + first, ...indented], tight: blocks.every(({ tight }) => tight) });
  }
  return { lines: joinBlocks(items), tight: items.every(({ tight }) => tight) };
}

/** One below the other, with an empty line between any two that do not both stand close. */
function joinBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ lines, tight }, i) => {
    const isFirst = i === 0;
    return isFirst || (tight && blocks[i - 1]?.tight) ? lines : ['', ...lines];
  });
}

function inlineText(tokens: readonly Token[]): string {
  let text = '';
  const links: { readonly start: number; readonly target: string }[] = [];
  for (const token of tokens) {
    if (token.type === 'softbreak') text += ' ';
    else if (token.type === 'hardbreak') text += '\n';
    else if (token.type === 'link_open')
      links.push({ start: text.length, target: String(token.attrGet('href') ?? '') });
    else if (token.type === 'link_close') {
      const link = links.pop();
      if (link) text = text.slice(0, link.start) + linkText(text.slice(link.start), link.target);
    } else text += token.content;
  }
  return text;
}

/** `text (url)`; the address once where the text is the address. */
function linkText(label: string, target: string): string {
  const address = target.replace(/^(?:mailto|tel):/i, '');
  if (label.trim() === '') return address;
  return comparable(label) === comparable(target) ? label : `${label} (${address})`;
}

function comparable(address: string): string {
  const bare = address.replace(/^(?:mailto:|tel:|https?:\/\/)/i, '').replace(/\/$/, '');
  return decoded(/^tel:|^[+\d\s()-]+$/i.test(address) ? bare.replace(/[\s()-]/g, '') : bare).toLowerCase();
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // A percent sign that encodes nothing.
    return address;
  }
}
