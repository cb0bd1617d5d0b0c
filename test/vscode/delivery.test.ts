import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseNote } from '../../src/note/note.js';
import { formatTimestamp } from '../../src/note/timestamp.js';
import { afterword, closeEditors, onDisk, remove } from './support/afterword.js';
import { inWorkspace, noteText, replaceIn, writeNote } from './support/notes.js';
import { Person } from './support/person.js';
import { problemOf, until } from './support/problems.js';

suite('delivery', () => {
  let person: Person;
  let files = 0;

  suiteSetup(afterword);
  setup(() => {
    person = new Person();
  });
  teardown(async () => {
    person.leave();
    await closeEditors();
    await remove(inWorkspace('delivery-suite'));
  });

  const folder = () => `delivery-suite/${files}`;
  const write = (text: string, name = 'raj') => writeNote(text, `delivery-suite/${++files}/${name}.md`);
  const toRaj = noteText({ frontMatter: 'email: raj+x@example.com\n' });
  const run = (command: string, ...args: unknown[]) =>
    vscode.commands.executeCommand(`afterword.${command}`, ...args);

  test('Copy Message puts exactly the message on the clipboard, and asks whether it was sent', async () => {
    const uri = await write(toRaj.replace('walking me', '**walking** [me](https://example.com)'));
    person.answers.set('Sent to Raj Patel?', 'Mark as Sent');
    await run('copyMessage', { uri });
    assert.match(
      await vscode.env.clipboard.readText(),
      /^Hi Raj,\r?\n\r?\nThank you for walking me \(https:\/\/example\.com\) through .*\r?\n\r?\nBest regards,\r?\nAlex Kim$/s,
    );
    await until(vscode.workspace.onDidSaveTextDocument, () => sentOf(uri) === true);
    assert.match(await onDisk(uri), /^sent: \S+\nsent-text: \d+ words, [0-9a-f]{8}$/m);
    assert.deepEqual(person.asked, [
      { message: 'Message copied. Sent to Raj Patel?', modal: false, items: ['Mark as Sent', 'Not Yet'] },
    ]);
  });

  test('what was sent is what was handed over, whatever is written until the answer comes', async () => {
    const uri = await write(toRaj);
    const document = await vscode.workspace.openTextDocument(uri);
    const answer = person.thinks();
    await run('copyMessage', { uri });
    await replaceIn(document, 'Best regards', 'Kind regards');
    answer('Mark as Sent');
    await until(
      vscode.workspace.onDidChangeTextDocument,
      () => parseNote(document.getText())?.isSent === true,
    );
    await problemOf(uri, 'format/edited-after-sent');
  });

  test('no answer, and Not Yet, keep a note pending', async () => {
    const uri = await write(toRaj);
    await run('copyMessage', { uri });
    person.answers.set('Sent to Raj Patel?', 'Not Yet');
    await run('openInMail', { uri });
    assert.equal(person.asked.length, 2);
    assert.equal(await onDisk(uri), toRaj);
  });

  test('Open in Mail hands a link over as it is, to the mail program of the settings', async () => {
    const uri = await write(toRaj.replace(/subject: .*/, 'subject: "Thank you for 100% R&D #1 + “you”"'));
    const mail = vscode.workspace.getConfiguration('afterword.mail', uri);
    await run('openInMail', { uri });
    for (const client of ['gmail', 'outlook', 'outlook-work']) {
      await mail.update('client', client, vscode.ConfigurationTarget.Workspace);
      await run('openInMail', { uri });
    }
    await mail.update('client', undefined, vscode.ConfigurationTarget.Workspace);
    const subject = 'Thank%20you%20for%20100%25%20R%26D%20%231%20%2B%20%E2%80%9Cyou%E2%80%9D';
    assert.deepEqual(
      person.opened.map((link) => link.slice(0, link.indexOf('&body=Hi%20Raj%2C%0D%0A%0D%0AThank%20you'))),
      [
        `mailto:raj%2Bx@example.com?subject=${subject}`,
        `https://mail.google.com/mail/?view=cm&fs=1&to=raj%2Bx@example.com&su=${subject}`,
        `https://outlook.live.com/mail/0/deeplink/compose?to=raj%2Bx@example.com&subject=${subject}`,
        `https://outlook.office.com/mail/deeplink/compose?to=raj%2Bx@example.com&subject=${subject}`,
      ],
    );
  });

  test('without an address, the note goes to who passes it on, with a line that asks for it', async () => {
    const uri = await write(noteText({ frontMatter: 'via: Dana Reed <dana@example.com>\n' }));
    await run('openInMail', { uri });
    assert.match(
      person.opened[0] ?? '',
      /^mailto:dana@example\.com\?.*&body=Hi%20Dana%2C.*Raj%20Patel.*Hi%20Raj%2C/,
    );
  });

  test('a message that is too long for a link is not cut: it is offered as a draft, or copied', async () => {
    const uri = await write(noteText({ body: `\n${'And so we went on, and on, and on. '.repeat(60)}\n` }));
    person.answers.set('too long', 'Copy Message');
    await run('openInMail', { uri });
    assert.deepEqual(person.opened, []);
    assert.match(person.asked[0]?.message ?? '', /it would have \d,\d{3} characters, and beyond 2,000 /);
    assert.equal((await vscode.env.clipboard.readText()).match(/And so we went on/g)?.length, 60);
  });

  test('where no mail program takes the link, the other ways are offered, and nothing was sent', async () => {
    const uri = await write(toRaj);
    person.takesLinks = false;
    await run('openInMail', { uri });
    assert.deepEqual(person.asked[0]?.items, ['Save as Draft (.eml)', 'Copy Message']);
    assert.equal(person.asked.length, 1);
  });

  test('a note with an error asks first: Show Problem leads there, Send Anyway sends', async () => {
    const uri = await write(toRaj.replace('Hi Raj', 'Hi Priya'));
    person.answers.set('should not go out', 'Show Problem');
    await run('openInMail', { uri });
    const [question] = person.asked;
    assert.equal(question?.modal, true);
    assert.match(
      question?.message ?? '',
      /^The note to Raj Patel should not go out like this\.\nThe greeting names "Priya"/,
    );
    assert.deepEqual(question?.items, ['Show Problem', 'Send Anyway']);
    const { activeTextEditor: editor } = vscode.window;
    assert.equal(editor?.document.getText(editor.selection), 'Priya');
    assert.deepEqual(person.opened, []);
    person.answers.set('should not go out', 'Send Anyway');
    await run('openInMail', { uri });
    assert.equal(person.opened.length, 1);
  });

  test('a late note is not kept back for being late', async () => {
    const uri = await write(toRaj.replace(/interviewed: .*/, 'interviewed: 2026-01-05T15:00Z'));
    await run('openInMail', { uri });
    assert.equal(person.opened.length, 1);
  });

  test('a note that was sent says when, and goes again only if it shall', async () => {
    const today = new Date();
    const uri = await write(toRaj.replace('sent:', `sent: ${formatTimestamp(today).slice(0, 10)}`));
    await run('copyMessage', { uri });
    const words = today.toLocaleDateString('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    assert.equal(person.asked[0]?.message, `The note to Raj Patel was sent on ${words}.`);
    assert.deepEqual([person.asked[0]?.modal, person.asked[0]?.items], [true, ['Send Again']]);
    person.answers.set('was sent on', 'Send Again');
    await run('copyMessage', { uri });
    assert.equal(person.asked.at(-1)?.message, 'Message copied.');
  });

  test('Save as Draft writes a file that says all of it, where the person says', async () => {
    const uri = await write(toRaj);
    person.saveTo = inWorkspace(`${folder()}/mine.eml`);
    await run('saveAsDraft', { uri });
    const draft = await onDisk(person.saveTo);
    assert.match(
      draft,
      /^To: Raj Patel <raj\+x@example\.com>\r\nSubject: Thank you for today's conversation\r\nX-Unsent: 1\r\n/,
    );
    assert.match(draft, /\r\n\r\nHi Raj,\r\n\r\nThank you for walking/);
    assert.match(person.asked[0]?.message ?? '', /^Saved mine\.eml: .* Sent to Raj Patel\?$/);
  });

  test('all unsent notes of an interview become drafts in one folder, beside what is there', async () => {
    const raj = await write(toRaj);
    const at = inWorkspace(folder());
    const other = (name: string, text: string) =>
      writeNote(text.replaceAll('Raj', name).replace('raj+x', name.toLowerCase()), `${folder()}/${name}.md`);
    const rows = [
      { uri: raj },
      { uri: await other('Bela', toRaj) },
      { uri: await other('Cleo', toRaj.replace('sent:', 'sent: 2026-11-20')) },
    ];
    await writeNote('mine', `${folder()}/raj-patel.eml`);
    const { index } = await afterword();
    await until(index.onDidChange, () => rows.every((row) => index.get(row.uri)));
    person.saveTo = at;
    await run('saveInterviewDrafts', { children: rows });
    const names = (await vscode.workspace.fs.readDirectory(at))
      .map(([name]) => name)
      .filter((name) => name.endsWith('.eml'));
    assert.deepEqual(names.sort(), ['bela-patel.eml', 'raj-patel-2.eml', 'raj-patel.eml']);
    assert.equal(await onDisk(vscode.Uri.joinPath(at, 'raj-patel.eml')), 'mine');
    assert.match(
      await onDisk(vscode.Uri.joinPath(at, 'bela-patel.eml')),
      /^To: Bela Patel <bela@example\.com>/,
    );
    assert.match(
      person.asked[0]?.message ?? '',
      /^Saved 2 drafts in \d+\. Sent to Raj Patel and Bela Patel\?$/,
    );
  });

  test('the recruiter gets one message with the notes of all whose address is not known', async () => {
    const unknown = noteText({ frontMatter: 'via: Dana Reed <dana@example.com>\n' });
    const raj = await write(unknown);
    const bela = await writeNote(
      unknown.replaceAll('Raj', 'Bela').replace(/^via.*\n/m, 'title: Director\n'),
      `${folder()}/bela.md`,
    );
    const cleo = await writeNote(toRaj.replaceAll('Raj', 'Cleo'), `${folder()}/cleo.md`);
    const rows = [raj, bela, cleo].map((uri) => ({ uri }));
    const { index } = await afterword();
    await until(index.onDidChange, () => rows.every((row) => index.get(row.uri)));
    person.answers.set('too long', 'Copy Message');
    await run('mailRecruiter', { children: rows });
    // Two notes may fit into a link, or not.
    const text = decodeURIComponent(person.opened[0] ?? '') || (await vscode.env.clipboard.readText());
    assert.match(text, /Hi Dana,.*For Raj Patel\s.*Hi Raj,.*For Bela Patel, Director\s.*Hi Bela,/s);
    assert(!text.includes('Cleo'));
  });

  test('what could add a recipient is refused, with a way to the line, and nothing goes', async () => {
    const uri = await write(toRaj.replace(/subject: .*/, 'subject: "Hi\\r\\nBcc: evil@example.com"'));
    person.answers.set('The subject has a line break', 'Show Note');
    for (const command of ['openInMail', 'saveAsDraft']) await run(command, { uri });
    assert.equal(person.asked.length, 2);
    assert.deepEqual(person.opened, []);
    const { activeTextEditor: editor } = vscode.window;
    assert.match(editor?.document.lineAt(editor.selection.active.line).text ?? '', /^subject:/);
  });

  test('a name cannot bring a link into a message of VS Code', async () => {
    const uri = await write(toRaj.replace('Raj Patel', '"Raj [x](command:workbench.action.quit) Patel"'));
    await run('copyMessage', { uri });
    assert.match(person.asked.at(-1)?.message ?? '', /Sent to Raj \[x\] \(command:/);
  });

  test('what is no note is not sent', async () => {
    const uri = await write('# Groceries\n');
    for (const command of ['copyMessage', 'openInMail', 'saveAsDraft']) await run(command, { uri });
    assert.deepEqual(
      person.asked.map(({ message }) => message),
      Array(3).fill('There is no note here that could be sent.'),
    );
  });

  function sentOf(uri: vscode.Uri): boolean | undefined {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    return document && !document.isDirty ? parseNote(document.getText())?.isSent : undefined;
  }
});
