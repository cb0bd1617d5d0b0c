import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually, Stage } from './support/stage.js';
import type { Workbench } from './support/workbench.js';

// What arrives on the other side, in VS Code as it is: VS Code encodes links anew on their way, so that the link which
// the extension makes says little.

const RAJ = 'interviews/corvid/raj-patel.md';
const SUBJECT = `100% "R&D" #1 + a=b? it’s 👩🏽‍💻 grüße/日本 %26 %0D`;
const HARD = `50% off & more: a=b&bcc=x@example.com #tag + C++ "quotes" ‘smart’ \\%26 %0A ~ (x) 👍🏽 é / ? ;`;

const note = (greeting = 'Hi Raj,') => `---
interviewer: Raj Patel
email: raj.patel+jobs@example.com
company: Corvid
role: Data Engineer
interviewed: ${new Date(Date.now() - 3_600_000).toISOString()}
subject: ${JSON.stringify(SUBJECT)}
sent:
---
${greeting}

Thank you for **walking** me through your [backfills](https://example.com/a?b=1&c=%20x#d).
${HARD}

- one
- two

Best regards,
Alex Kim
`;
const MESSAGE = `Hi Raj,

Thank you for walking me through your backfills (https://example.com/a?b=1&c=%20x#d).
${HARD.replace('\\%', '%')}

- one
- two

Best regards,
Alex Kim`;
const files = (client = 'default', text = note()) => ({
  [RAJ]: text,
  '.vscode/settings.json': JSON.stringify({ 'afterword.mail.client': client }),
});

let stage: Stage;
let open: (() => Promise<void>)[] = [];

beforeAll(async () => {
  stage = await Stage.set();
});
afterEach(async () => {
  for (const close of open.toReversed()) await close();
  open = [];
});
afterAll(() => stage.strike());

type Files = ReturnType<typeof files>;
const HOSTS: Record<string, (workspace: Files) => Promise<Workbench>> = {
  async 'the Node host'(workspace) {
    const { workbench } = await stage.open(workspace);
    open.push(() => workbench.page.context().close());
    return workbench;
  },
  async 'the browser’s host'(workspace) {
    const { workbench, close } = await stage.openInWeb(workspace);
    open.push(close, () => workbench.page.context().close());
    return workbench;
  },
};

/** What the browser asks of the machine's mail program. */
function mailLinks({ page }: Workbench): string[] {
  const links: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('mailto:')) links.push(request.url());
  });
  return links;
}

/** A server in the place of Gmail: gives back what the browser has asked of it. */
async function inPlaceOfGmail({ page }: Workbench): Promise<URL[]> {
  const received: URL[] = [];
  const server = createServer(({ url }, response) => {
    received.push(new URL(url ?? '', 'http://127.0.0.1'));
    response.end('Compose');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.unshift(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await page.context().route('https://mail.google.com/**', (route) => {
    const { pathname, search } = new URL(route.request().url());
    return route.fulfill({
      status: 302,
      headers: { location: `http://127.0.0.1:${port}${pathname}${search}` },
    });
  });
  return received;
}

function readMailto(link = ''): { to: string; parameters: [string, string][] } {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(link) ?? [];
  const parameters = query.split('&').map((parameter): [string, string] => {
    const [name = '', value = ''] = parameter.split('=').map(decodeURIComponent);
    return [name, value];
  });
  return { to: decodeURIComponent(to), parameters };
}

const CRLF = (text: string) => text.replaceAll('\n', '\r\n');

describe.each(Object.entries(HOSTS))('what reaches the other side, in %s', (_, openWindow) => {
  it('is the message, in the mail program of the machine and in Gmail', async () => {
    const workbench = await openWindow(files());
    const links = mailLinks(workbench);
    await workbench.editor.open('raj-patel.md');
    await workbench.runCommand('Afterword: Open in Mail');
    await eventually(() => links.map(readMailto)).toEqual([
      {
        to: 'raj.patel+jobs@example.com',
        parameters: [
          ['subject', SUBJECT],
          ['body', CRLF(MESSAGE)],
        ],
      },
    ]);
    expect(await workbench.notifications.buttons('Sent to Raj Patel?')).toEqual(['Mark as Sent', 'Not Yet']);
    await workbench.notifications.answer('Sent to Raj Patel?', 'Not Yet');

    await workbench.runCommand('Afterword: Copy Message');
    await eventually(async () => (await workbench.clipboard()).replaceAll('\r', '')).toBe(MESSAGE);
    await workbench.notifications.answer('Message copied. Sent to Raj Patel?', 'Mark as Sent');
    await eventually(async () => (await workbench.editor.lines()).join('\n')).toMatch(
      /sent-text: \d+ words, /,
    );

    const inGmail = await openWindow(files('gmail'));
    const received = await inPlaceOfGmail(inGmail);
    await inGmail.editor.open('raj-patel.md');
    await inGmail.runCommand('Afterword: Open in Mail');
    await inGmail.dialog.answer('Open');
    await eventually(() => received.map(({ searchParams }) => [...searchParams])).toEqual([
      [
        ['view', 'cm'],
        ['fs', '1'],
        ['to', 'raj.patel+jobs@example.com'],
        ['su', SUBJECT],
        ['body', CRLF(MESSAGE)],
      ],
    ]);
    await inGmail.notifications.withText('Sent to Raj Patel?').waitFor();
  });
});

describe('a draft', () => {
  it('says all that the note says, in the file that the person has named', async () => {
    const { workbench, folder } = await stage.open(files());
    open.push(() => workbench.page.context().close());
    await workbench.showViews('Afterword');
    const raj = workbench.tree('Interviewers').row('Raj Patel');
    await raj.locator.waitFor();
    await raj.chooseFromMenu('Save as Draft (.eml)');
    await workbench.quickInput.shows(/./);
    expect(await workbench.quickInput.value()).toMatch(/raj-patel\.eml$/);
    await workbench.quickInput.accept();
    await workbench.notifications.withText(/^Saved raj-patel\.eml: .* Sent to Raj Patel\?$/).waitFor();
    const draft = await PostalMime.parse(readFileSync(join(folder, 'interviews/corvid/raj-patel.eml')));
    expect(draft.to).toEqual([{ name: 'Raj Patel', address: 'raj.patel+jobs@example.com' }]);
    expect(draft.subject).toBe(SUBJECT);
    expect(draft.text?.trimEnd()).toBe(MESSAGE);
    expect(draft.html).toContain('<a href="https://example.com/a?b=1&amp;c=%20x#d">backfills</a>');
    expect(draft.headers.map(({ key }) => key)).toEqual([
      'to',
      'subject',
      'x-unsent',
      'mime-version',
      'content-type',
    ]);
  });
});

describe('before it goes', () => {
  it('a note with an error asks, and leads to it', async () => {
    const { workbench } = await stage.open(files('default', note('Hi Priya,')));
    open.push(() => workbench.page.context().close());
    const links = mailLinks(workbench);
    await workbench.showViews('Afterword');
    const raj = workbench.tree('Interviewers').row('Raj Patel');
    await raj.locator.waitFor();
    await raj.runInlineAction('Open in Mail');
    expect(await workbench.dialog.message()).toBe('The note to Raj Patel should not go out like this.');
    expect(await workbench.dialog.detail()).toContain('The greeting names "Priya"');
    await workbench.dialog.answer('Show Problem');
    await workbench.editor.tab('raj-patel.md').waitFor();
    expect(links).toEqual([]);
    await workbench.runCommand('Afterword: Open in Mail');
    await workbench.dialog.answer('Send Anyway');
    await eventually(() => links.length).toBe(1);
  });
});

describe('Restricted Mode', () => {
  it('takes nothing away', async () => {
    const { workbench, close } = await stage.openRestricted(files());
    open.push(close, () => workbench.page.context().close());
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    const links = mailLinks(workbench);
    await workbench.editor.open('raj-patel.md');
    await workbench.runCommand('Afterword: Open in Mail');
    await eventually(() => links.length).toBe(1);
    await workbench.notifications.answer('Sent to Raj Patel?', 'Mark as Sent');
    await eventually(async () => (await workbench.editor.lines()).join('\n')).toMatch(
      /sent-text: \d+ words, /,
    );
  });
});
