import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AfterwordApi } from '../../src/extension.js';
import { formatTimestamp } from '../../src/note/timestamp.js';
import { InvitationDrop } from '../../src/views/invitationDrop.js';
import type { TreeNode } from '../../src/views/treeNode.js';
import { afterword, closeEditors, onDisk, remove } from './support/afterword.js';
import { inWorkspace, noteText, replaceIn, writeNote } from './support/notes.js';
import { until } from './support/problems.js';

const HOUR = 3_600_000;
/** The tests take less: the words stay the same while they run. */
const SLACK = 10 * 60_000;

suite('the tree of interviewers', () => {
  let api: AfterwordApi;

  suiteSetup(async () => {
    api = await afterword();
  });
  teardown(async () => {
    await closeEditors();
    await remove(inWorkspace('tree-suite'));
    await until(api.index.onDidChange, () =>
      [...api.index.notes].every(({ uri }) => !uri.path.includes('tree-suite')),
    );
  });

  /** @param hoursLeft until the deadline; the words count from a bit later */
  async function write(
    interviewer: string,
    company: string,
    hoursLeft: number | undefined,
    sent = '',
  ): Promise<vscode.Uri> {
    const interviewed =
      hoursLeft === undefined
        ? ''
        : formatTimestamp(new Date(Date.now() - (24 - hoursLeft) * HOUR + Math.sign(hoursLeft) * SLACK));
    const text = noteText()
      .replace('Raj Patel', interviewer)
      .replace('Amazon', company)
      .replace(/interviewed: .*/, `interviewed: ${interviewed}`)
      .replace('sent:', `sent: ${sent}`);
    const uri = await writeNote(text, `tree-suite/${interviewer}.md`);
    await until(api.index.onDidChange, () => api.index.get(uri) !== undefined);
    return uri;
  }

  /** The tree as a person reads it: the suite's interviews, each with its rows. */
  async function rows(company: string): Promise<string[]> {
    const roots = await api.interviewers.getChildren();
    const mine = roots.filter((node) => String(node.toTreeItem().label).startsWith(company));
    return mine.flatMap((node) => [describe(node), ...node.children.map((child) => `  ${describe(child)}`)]);
  }

  function describe(node: TreeNode): string {
    const { label, description, iconPath } = node.toTreeItem();
    const icon = iconPath instanceof vscode.ThemeIcon ? iconPath.id : '';
    return `${icon} | ${label} | ${description}`;
  }

  async function tooltipOf(company: string): Promise<vscode.MarkdownString> {
    const roots = await api.interviewers.getChildren();
    const [node] = roots.find((root) => root.toTreeItem().label === company)?.children ?? [];
    assert(node, `no note under ${company}`);
    assert.equal(node.toTreeItem().tooltip, undefined);
    const { tooltip } = await api.interviewers.resolveTreeItem(node.toTreeItem(), node);
    assert(tooltip instanceof vscode.MarkdownString);
    return tooltip;
  }

  async function noteItem(company: string): Promise<vscode.TreeItem> {
    const root = (await api.interviewers.getChildren()).find((node) =>
      String(node.toTreeItem().label).startsWith(company),
    );
    const child = root?.children[0];
    assert(child, `no note under ${company}`);
    return child.toTreeItem();
  }

  test('lists interviewers by urgency, told apart by icon and words', async () => {
    const today = formatTimestamp(new Date());
    // Days would part the loop where the clock is near midnight: each has an interview of its own.
    await write('Anna Sent', 'Tree A', 20, today);
    await write('Bela Pending', 'Tree B', 20);
    await write('Cleo Soon', 'Tree C', 3);
    await write('Dora Overdue', 'Tree D', -3);
    await write('Emil Unknown', 'Tree E', undefined);
    const all = (await api.interviewers.getChildren())
      .map((node) => String(node.toTreeItem().label))
      .filter((label) => label.startsWith('Tree'));
    assert.deepEqual(
      all.map((label) => label.slice(0, 6)),
      ['Tree D', 'Tree C', 'Tree B', 'Tree E', 'Tree A'],
    );
    assert.deepEqual(await rows('Tree A'), ['briefcase | Tree A | 1 of 1 sent', '  pass | Anna Sent | sent']);
    assert.deepEqual(await rows('Tree B'), [
      'briefcase | Tree B | 0 of 1 sent · 20 h left',
      '  mail | Bela Pending | 20 h left',
    ]);
    assert.match((await rows('Tree C'))[1] ?? '', /^ {2}watch \| Cleo Soon \| 3 h( \d+ min)? left$/);
    assert.match((await rows('Tree D'))[1] ?? '', /^ {2}alert \| Dora Overdue \| overdue by 3 h$/);
    assert.deepEqual((await rows('Tree E'))[1], '  question | Emil Unknown | no interview time');
  });

  test('the notes of one interview stand together, what is sent last', async () => {
    await write('Anna', 'Tree Loop', -30, formatTimestamp(new Date()));
    await write('Bela', 'Tree Loop', -30);
    const [interview, first, second] = await rows('Tree Loop');
    assert.match(interview ?? '', /1 of 2 sent · overdue$/);
    assert.match(first ?? '', /Bela \| overdue by 1 d$/);
    assert.match(second ?? '', /Anna \| sent$/);
  });

  test('interviews of one company are told apart by their roles', async () => {
    const other = await write('Anna', 'Tree Twice', 20);
    await write('Bela', 'Tree Twice', 20);
    assert.match((await rows('Tree Twice'))[0] ?? '', / \| Tree Twice \| /);
    const text = await onDisk(other);
    await writeNote(text.replace(/role: .*/, 'role: Manager'), 'tree-suite/Anna.md');
    await until(api.index.onDidChange, () => api.index.get(other)?.role === 'Manager');
    const labels = (await rows('Tree Twice')).map((row) => row.split(' | ')[1]);
    assert.deepEqual(labels.sort(), [
      'Anna',
      'Bela',
      'Tree Twice – Manager',
      'Tree Twice – Software Development Engineer II',
    ]);
  });

  test('interviews of one company and role are told apart by their days', async () => {
    await write('Anna', 'Tree Days', 20);
    await write('Bela', 'Tree Days', -60);
    const labels = (await rows('Tree Days')).map((row) => row.split(' | ')[1] ?? '');
    assert.deepEqual(
      labels.map((label) => label.replace(/\d{4}-\d\d-\d\d$/, 'the day')),
      ['Tree Days – the day', 'Bela', 'Tree Days – the day', 'Anna'],
    );
  });

  test('a row opens its note, and says in words what it shows', async () => {
    const uri = await write('Raj [x](command:y) *Patel*', 'Tree Row', -3);
    const item = await noteItem('Tree Row');
    assert.deepEqual(item.command?.arguments?.map(String), [uri.toString()]);
    assert.equal(item.contextValue, 'note.unsent');
    assert.match(item.accessibilityInformation?.label ?? '', /^Raj .*, overdue by 3 h/);
  });

  test('the tooltip says what a row has no room for, and nothing in it is taken for markdown', async () => {
    await write('Mona [x](command:y) *Patel* $(bug)', 'Tree Tip', 3);
    const tooltip = await tooltipOf('Tree Tip');
    assert(!tooltip.isTrusted);
    assert(!tooltip.value.includes('[x](command:y)') && !tooltip.value.includes(' $(bug)'), tooltip.value);
    const text = tooltip.value.replaceAll('\\', '');
    assert.match(text, /Software Development Engineer II, Tree Tip/);
    assert.match(text, /You talked about: idempotent backfills/);
    assert.match(text, /Due \w+ \d+ \w+ at \d\d:\d\d \(3 h \d+ min left\)/);
    // The greeting is to Raj.
    assert.match(text, /\$\(error\) \d+ errors?/);
  });

  test('the tooltip of a note that is open speaks of what the editor holds', async () => {
    const uri = await write('Raj Patel', 'Tree Tip Open', 20);
    await vscode.commands.executeCommand('vscode.open', uri);
    const document = vscode.window.activeTextEditor?.document;
    assert(document);
    assert.doesNotMatch((await tooltipOf('Tree Tip Open')).value, /\$\(error\)/);
    await replaceIn(document, 'Hi Raj,', 'Hi Dana,');
    assert.match((await tooltipOf('Tree Tip Open')).value, /\$\(error\) 1 error/);
  });

  test('a name is never cut, so that it can be found; what stands behind a long one is brief', async () => {
    const name = 'María de los Ángeles Fernández-Villaverde y Ortiz';
    await write(name, 'Tree Long', 3);
    const item = await noteItem('Tree Long');
    assert.equal(item.label, name);
    assert.equal(item.description, '3 h left');
    assert.match(item.accessibilityInformation?.label ?? '', /due soon, 3 h \d+ min left$/);
  });

  test('who forwards a note shows where there is no address', async () => {
    const uri = await write('Raj Patel', 'Tree Via', 20);
    const text = (await onDisk(uri)).replace('company:', 'via: Dana Reed <dana@example.com>\ncompany:');
    await writeNote(text, 'tree-suite/Raj Patel.md');
    await until(api.index.onDidChange, () => api.index.get(uri)?.via !== '');
    const item = await noteItem('Tree Via');
    assert.equal(item.description, '20 h left · via Dana Reed');
    assert.match(item.accessibilityInformation?.label ?? '', /, via Dana Reed$/);
    await writeNote(text.replace('company:', 'email: raj@example.com\ncompany:'), 'tree-suite/Raj Patel.md');
    await until(api.index.onDidChange, () => api.index.get(uri)?.email !== '');
    assert.equal((await noteItem('Tree Via')).description, '20 h left');
  });

  test('leaves out what is sent where it is asked to, and still counts it', async () => {
    await write('Anna', 'Tree Filter', 20, formatTimestamp(new Date()));
    await write('Bela', 'Tree Filter', 20);
    await write('Cleo', 'Tree Done', 20, formatTimestamp(new Date()));
    await vscode.commands.executeCommand('afterword.showUnsentOnly');
    try {
      assert.deepEqual(await rows('Tree Filter'), [
        'briefcase | Tree Filter | 1 of 2 sent · 20 h left',
        '  mail | Bela | 20 h left',
      ]);
      assert.deepEqual(await rows('Tree Done'), []);
    } finally {
      await vscode.commands.executeCommand('afterword.showAllNotes');
    }
    assert.equal((await rows('Tree Filter')).length, 3);
    assert.equal((await rows('Tree Done')).length, 2);
  });

  test('the Explorer shows where a note stands', async () => {
    const overdue = await write('Ada Marked', 'Tree Files', -3);
    const sent = await write('Bela', 'Tree Files', 20, formatTimestamp(new Date()));
    const pending = await write('Cleo', 'Tree Files', 20);
    const soon = await write('Dora', 'Tree Files', 2);
    const looks = [overdue, soon, pending, sent].map((uri) => {
      const { badge, tooltip, color } = api.decorations.provideFileDecoration(uri) ?? {};
      return `${badge} ${color?.id} ${tooltip?.replace(/\w+ \d+ \w+ at \d\d:\d\d$/, '…')}`;
    });
    assert.deepEqual(looks, [
      '! list.errorForeground Note: overdue since …',
      '! list.warningForeground Note: due …',
      '○ undefined Note: due …',
      '✓ undefined Note: sent',
    ]);
    assert.equal(api.decorations.provideFileDecoration(inWorkspace('readme.md')), undefined);
    const told = new Promise<string[]>((resolve) => {
      const listener = api.decorations.onDidChangeFileDecorations((uris) => {
        listener.dispose();
        resolve((uris ?? []).map(String));
      });
    });
    await vscode.commands.executeCommand('afterword.markAsSent', { uri: overdue });
    assert.deepEqual(await told, [overdue.toString()]);
  });

  test('invitations that are dropped are imported, from wherever they come', async () => {
    const imported: string[] = [];
    const drop = new InvitationDrop(inWorkspace('tree-suite/scratch'), async (uris) => {
      imported.push(...uris.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
    });
    const fromExplorer = new vscode.DataTransfer();
    const list = ['# dragged', inWorkspace('a/Loop.ICS').toString(), inWorkspace('readme.md').toString()];
    fromExplorer.set('text/uri-list', new vscode.DataTransferItem(list.join('\r\n')));
    await drop.handleDrop(undefined, fromExplorer);
    assert.deepEqual(imported, ['Loop.ICS']);
    await write('Anna', 'Tree Drag', 20);
    const [interview] = (await api.interviewers.getChildren()).filter(
      (node) => node.toTreeItem().label === 'Tree Drag',
    );
    const dragged = new vscode.DataTransfer();
    drop.handleDrag([...(interview ? [interview] : []), ...(interview?.children ?? [])], dragged);
    assert.equal(
      await dragged.get('text/uri-list')?.asString(),
      inWorkspace('tree-suite/Anna.md').toString(),
    );
  });

  test('follows a note that is marked', async () => {
    const uri = await write('Raj Patel', 'Tree Mark', 5);
    let refreshed = false;
    const listener = api.interviewers.onDidChangeTreeData(() => {
      refreshed = true;
    });
    await vscode.commands.executeCommand('afterword.markAsSent', { uri });
    await until(api.interviewers.onDidChangeTreeData, () => refreshed && api.index.get(uri)?.isSent === true);
    listener.dispose();
    assert.equal((await noteItem('Tree Mark')).contextValue, 'note.sent');
  });

  test('Open Next Unsent Note opens the one with the nearest deadline', async () => {
    const later = await write('Bela', 'Tree Next', -200);
    const first = await write('Anna', 'Tree Next', -400);
    await vscode.commands.executeCommand('afterword.openNextUnsentNote');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), first.toString());
    await vscode.commands.executeCommand('afterword.openNextUnsentNote');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), later.toString());
    const last = await write('Cleo', 'Tree Next', -100);
    await vscode.commands.executeCommand('afterword.openNextUnsentNote');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), last.toString());
    await vscode.commands.executeCommand('afterword.markAsSent');
    await until(api.index.onDidChange, () => api.index.get(last)?.isSent === true);
    await vscode.commands.executeCommand('afterword.openNextUnsentNote');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), first.toString());
  });
});
