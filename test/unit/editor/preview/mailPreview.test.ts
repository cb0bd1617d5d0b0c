import fc from 'fast-check';
import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { mailHeader } from '../../../../src/editor/preview/mailHeader.js';
import { mailPreview } from '../../../../src/editor/preview/mailPreview.js';
import { parseNote } from '../../../../src/note/note.js';
import { standingOf } from '../../../../src/views/standing.js';
import { CLEAN_NOTE } from '../../support/checking.js';

const DEADLINE = { hours: 24, dueSoonHours: 6 };
const SOON = new Date('2026-11-20T16:00-08:00');

/** As VS Code reads front matter: before all other blocks, as a token of its own. */
function withFrontMatter(md: MarkdownIt): MarkdownIt {
  md.block.ruler.before('fence', 'front_matter', (state, startLine, _endLine, silent) => {
    const end = startLine === 0 ? state.src.split('\n').indexOf('---', 1) : -1;
    if (end < 0 || !state.src.startsWith('---\n')) return false;
    if (silent) return true;
    const token = state.push('front_matter', '', 0);
    token.map = [0, end + 1];
    state.line = end + 1;
    return true;
  });
  md.renderer.rules['front_matter'] = () => '<table></table>';
  return md;
}

function markdown(now = SOON): MarkdownIt {
  const md = createMarkdownIt({ html: true });
  mailPreview(md, (note) => mailHeader(note, standingOf(note, now, DEADLINE), md.utils.escapeHtml));
  return withFrontMatter(md);
}

const render = (text: string, now?: Date) => markdown(now).render(text);

describe('a note in the preview', () => {
  it('is mail: whom it goes to, its subject, and the message', () => {
    const html = render(CLEAN_NOTE);
    expect(html).toMatch(/^<header class="afterword-mail">/);
    expect(html).toContain('<dt>To</dt><dd>Raj Patel <span>&lt;raj.patel@example.com&gt;</span></dd>');
    expect(html).toContain("<dd><strong>Thank you for Friday's conversation</strong></dd>");
    expect(html).toMatch(/<p class="afterword-status afterword-pending">Due /);
    expect(html).toContain('<p>Hi Raj,</p>');
    expect(html).not.toMatch(/<table>|interviewed|<hr|<h2/);
  });

  it('names who passes it on, and what is missing', () => {
    const forwarded = CLEAN_NOTE.replace(/^email: .*$/m, 'via: Dana Reed <dana@example.com>');
    expect(render(forwarded)).toContain('<dt>Via</dt><dd>Dana Reed &lt;dana@example.com&gt;</dd>');
    expect(render(CLEAN_NOTE)).not.toContain('<dt>Via</dt>');
    const bare = render('---\ninterviewer: Raj\n---\nHi Raj,\n');
    expect(bare).toContain('Raj <em class="afterword-missing">no address</em>');
    expect(bare).toContain('<em class="afterword-missing">no subject</em>');
    expect(bare).toContain('afterword-unknown');
  });

  it('says when it is overdue, and when it is sent', () => {
    const overdue = render(CLEAN_NOTE, new Date('2026-11-22T12:00Z'));
    expect(overdue).toMatch(/afterword-overdue">Overdue since /);
    const sent = render(CLEAN_NOTE.replace('sent:', 'sent: 2026-11-20'));
    expect(sent).toContain('afterword-sent">Sent<');
  });

  it('shows its gaps', () => {
    const html = render(
      CLEAN_NOTE.replace('the move of', '[what you said] of <project> and **XXX**, [a](b) of'),
    );
    for (const gap of ['[what you said]', '&lt;project&gt;', 'XXX'])
      expect(html).toContain(`<mark class="afterword-gap">${gap}</mark>`);
    expect(html).toContain('<a href="b">a</a>');
    expect(html.match(/<mark/g)).toHaveLength(3);
  });

  it('breaks lines where the message has them broken, and not where an editor wraps them', () => {
    expect(render(CLEAN_NOTE)).toContain('Best regards,<br>\nAlex Kim');
    const wrapped = CLEAN_NOTE.replace(
      /Thank you for walking[\s\S]*(?=Best regards)/,
      'Thank you for walking me through the move of the order pipeline to event\nsourcing. Your account of the backfill that ran twice stayed with me all\nevening.\n\n',
    );
    expect(render(wrapped)).toContain('order pipeline to event\nsourcing.');
  });

  it('does without a rule for front matter, and with Windows’ line endings', () => {
    const md = createMarkdownIt();
    mailPreview(md, () => '[header]\n');
    expect(md.render('---\ninterviewer: Raj\n---\nHi Raj,\n')).toBe('[header]\n<p>Hi Raj,</p>\n');
    expect(render(CLEAN_NOTE.replaceAll('\n', '\r\n'))).toBe(render(CLEAN_NOTE));
    expect(md.render('---\ninterviewer: Raj\n---\n')).toBe('[header]\n');
  });
});

describe('other files', () => {
  it('stay what they are', () => {
    const plain = withFrontMatter(createMarkdownIt({ html: true }));
    const texts = ['# A [gap]\n\nof\ntwo lines <b>x</b>\n', '---\ntitle: x\n---\nXXX\n', ''];
    for (const text of texts) expect(render(text)).toBe(plain.render(text));
  });
});

describe('whatever a note says', () => {
  it('is escaped in the header and in gaps', () => {
    const value = fc.string({ unit: fc.constantFrom('<', '>', '"', '&', "'", 'a', ' ', '/', 'script') });
    fc.assert(
      fc.property(value, value, value, (name, subject, via) => {
        const fields = { interviewer: name, subject, via, title: name };
        const lines = Object.entries(fields).map(([key, text]) => `${key}: ${JSON.stringify(text)}`);
        const note = parseNote(`---\n${lines.join('\n')}\n---\n`);
        if (!note) return;
        const html = mailHeader(note, standingOf(note, SOON, DEADLINE), createMarkdownIt().utils.escapeHtml);
        const tags = html.match(/<[^>]*>/g) ?? [];
        for (const tag of tags)
          expect(tag).toMatch(/^<\/?(?:header|dl|div|dt|dd|p|em|strong|span)(?: class="[\w -]+")?>$/);
      }),
    );
    expect(render('---\ninterviewer: Raj\n---\nOf <<b onload=x>> and [<img src=x onerror=y>]\n')).not.toMatch(
      /<mark[^>]*><img/,
    );
  });
});
