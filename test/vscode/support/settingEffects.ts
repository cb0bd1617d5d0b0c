import createMarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import type { AfterwordApi } from '../../../src/extension.js';
import type { SettingName } from '../../../src/workspace/settingsSchema.js';
import { afterword, remove } from './afterword.js';
import { noteText } from './notes.js';
import { Person } from './person.js';
import { problemsOf, ruleOf, until } from './problems.js';
import { answering } from './quickPick.js';

/** What a setting is changed to, and what that does. */
export interface Change {
  readonly value: unknown;
  /** By what is looked at. */
  readonly effects: Readonly<Record<string, Effect>>;
}

/** What a setting does, as a person sees it. */
interface Effect {
  /** What is seen with the default, and with another value. */
  readonly seen: readonly [before: unknown, after: unknown];
  /** Prepares a workspace folder, and gives what looks at it. */
  stage(folder: Folder): Promise<() => unknown>;
}

/** The folder in each workspace folder that holds what the tests write; it goes after each. */
const OURS = 'at-once';
const HOUR = 3_600_000;

/** A workspace folder, and what the tests do in it. */
export class Folder {
  readonly uri: vscode.Uri;
  readonly api: AfterwordApi;

  constructor(uri: vscode.Uri, api: AfterwordApi) {
    this.uri = uri;
    this.api = api;
  }

  at(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.uri, path);
  }

  async write(path: string, text: string): Promise<vscode.Uri> {
    const uri = this.at(path);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  }

  /** Each note has a name of its own: VS Code keeps the documents of deleted files for a while. */
  async note(text = noteText()): Promise<vscode.Uri> {
    return this.write(`${OURS}/${crypto.randomUUID()}.md`, text);
  }

  async openNote(text?: string): Promise<vscode.TextDocument> {
    return vscode.workspace.openTextDocument(await this.note(text));
  }

  /** Runs a command, and answers what it asks. */
  async command(id: string, args: readonly unknown[], ...answers: string[]) {
    const folder = vscode.workspace.getWorkspaceFolder(this.uri);
    const { showWorkspaceFolderPick } = vscode.window;
    Object.assign(vscode.window, { showWorkspaceFolderPick: async () => folder });
    try {
      return await answering(answers, () => vscode.commands.executeCommand(id, ...args));
    } finally {
      Object.assign(vscode.window, { showWorkspaceFolderPick });
    }
  }

  /** Removes what the tests have written. */
  async clear(): Promise<void> {
    for (const name of [OURS, '.gitignore'])
      await vscode.workspace.fs.delete(this.at(name), { recursive: true }).then(undefined, () => undefined);
    // A folder that is back in an instant was never gone: nobody tells of its files.
    const inside = `${this.at(OURS).toString()}/`;
    const { index } = this.api;
    await until(index.onDidChange, () =>
      [...index.notes].every(({ uri }) => !uri.toString().startsWith(inside)),
    );
  }
}

/** Whether a document has a problem of a rule, and how grave it is. */
function problem(document: vscode.TextDocument, rule: string): string {
  const found = problemsOf(document.uri).find((candidate) => ruleOf(candidate) === rule);
  return found ? vscode.DiagnosticSeverity[found.severity] : 'none';
}

/** What is seen of a problem in a note with a body of its own. */
const problemIn = (rule: string, body: string) => async (folder: Folder) => {
  const document = await folder.openNote(noteText({ body: `\n${body}\n` }));
  await vscode.window.showTextDocument(document);
  return () => problem(document, rule);
};

/** The same, and a row of the scorecard. */
const problemAndRow =
  (rule: string, row: string, body = '') =>
  async (folder: Folder) => {
    const document = await folder.openNote(noteText({ body }));
    return async () => ({
      problem: problem(document, rule),
      scorecard: await scorecardRow(folder.api, document, row),
    });
  };

/** A row of the scorecard, with the note in front: its mark and its description. */
async function scorecardRow(api: AfterwordApi, document: vscode.TextDocument, id: string): Promise<string> {
  await vscode.window.showTextDocument(document);
  const nodes = await api.scorecard.getChildren();
  const { row } = nodes.flatMap((node) => [node, ...node.children]).find((node) => node.row.id === id) ?? {};
  return row ? `${row.mark}, ${row.description}` : 'none';
}

async function lenses(document: vscode.TextDocument): Promise<string[]> {
  const found: vscode.CodeLens[] = await vscode.commands.executeCommand(
    'vscode.executeCodeLensProvider',
    document.uri,
  );
  return found.map(({ command }) => command?.title ?? '');
}

/** The text under the front matter once a template has taken its place. */
async function applied(folder: Folder, template: string): Promise<string> {
  await folder.write('interview-templates/at-once.md', template);
  const front = noteText().slice(0, noteText().indexOf('\n---\n') + 5);
  const document = await folder.openNote(front);
  await folder.command('afterword.applyTemplate', [{ uri: document.uri }], 'At Once');
  await remove(folder.at('interview-templates'));
  return document.getText().slice(front.length);
}

/** What time does to a note whose interview ended three and a half hours ago, wherever it shows. */
async function standing(folder: Folder): Promise<() => unknown> {
  const interviewed = new Date(Date.now() - 3.5 * HOUR).toISOString();
  const text = noteText().replace(/interviewed: .*/, `interviewed: ${interviewed}`);
  const document = await folder.openNote(text);
  const { api } = folder;
  const { uri } = document;
  await until(api.index.onDidChange, () => api.index.get(uri) !== undefined);
  // As VS Code does it, marks and rows are asked for anew only where they are said to have changed.
  let mark = api.decorations.provideFileDecoration(uri)?.color?.id;
  api.decorations.onDidChangeFileDecorations((changed) => {
    if (!changed || changed.some((other) => other.toString() === uri.toString()))
      mark = api.decorations.provideFileDecoration(uri)?.color?.id;
  });
  const row = async () => {
    const notes = (await api.interviewers.getChildren()).flatMap(({ children }) => children);
    return notes.find(({ note }) => note?.uri.toString() === uri.toString())?.toTreeItem().description;
  };
  let shown = row();
  api.interviewers.onDidChangeTreeData(() => {
    shown = row();
  });
  return async () => ({
    problem: ['overdue', 'due-soon'].find((name) => problem(document, `promptness/${name}`) !== 'none'),
    lens: withoutMinutes((await lenses(document))[0]),
    scorecard: await scorecardRow(api, document, 'principle:promptness'),
    mark,
    row: withoutMinutes(await shown),
    preview: statusInPreview(api, document),
  });
}

/** The tests take some. */
function withoutMinutes(words: string | boolean | undefined): string {
  return String(words).replace(/ \d+ min/, '');
}

function statusInPreview(api: AfterwordApi, document: vscode.TextDocument): string | undefined {
  const md = api.extendMarkdownIt(createMarkdownIt());
  const html = md.renderer.render(md.parse(document.getText(), {}), md.options, {
    currentDocument: document.uri,
  });
  return /afterword-status afterword-([\w-]+)/.exec(html)?.[1];
}

/** In which folder, from the workspace's, a new interview is; it is removed again. */
async function newInterview(folder: Folder): Promise<string> {
  await folder.command(
    'afterword.newInterview',
    [],
    ...['At Once', 'Tester', 'now', 'Raj Patel <raj@example.com>', 'First Conversation'],
  );
  const { path } = vscode.window.activeTextEditor?.document.uri ?? folder.uri;
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await remove(vscode.Uri.joinPath(folder.uri.with({ path }), '..'));
  return path.slice(folder.uri.path.length + 1).replace(/\d{4}-\d\d-\d\d-(at-once)-.*/, '$1');
}

/** What *Open in Mail* opens, without the message. */
async function opened(uri: vscode.Uri): Promise<string | undefined> {
  const person = new Person();
  try {
    await vscode.commands.executeCommand('afterword.openInMail', { uri });
    return person.opened.at(-1)?.replace(/\?.*/s, '');
  } finally {
    person.leave();
  }
}

/** What shows where a note stands, with the default and with the other deadline. */
const LATER = {
  problem: undefined,
  lens: '20 h left',
  scorecard: 'met, 20 h left',
  mark: undefined,
  row: '20 h left',
  preview: 'pending',
};

/** A setting that is not here does not compile, and fails its suite. */
export const CHANGES: Readonly<Record<SettingName, Change>> = {
  notesFolder: {
    value: `${OURS}/private`,
    effects: {
      'where new notes go': {
        seen: ['interviews/at-once', `${OURS}/private/at-once`],
        stage: async (folder) => () => newInterview(folder),
      },
      'notes that are kept out of git': {
        seen: [false, true],
        async stage(folder) {
          await folder.write('.gitignore', `${OURS}/private/\n`);
          const { index } = folder.api;
          const uri = await folder.write(`${OURS}/private/${crypto.randomUUID()}.md`, noteText());
          return () => index.get(uri) !== undefined;
        },
      },
    },
  },
  templatesFolder: {
    value: OURS,
    effects: {
      'the templates that are offered': {
        seen: [false, true],
        async stage(folder) {
          await folder.write(`${OURS}/second-round.md`, 'Hi {{firstName}},\n');
          const uri = await folder.note();
          return async () => {
            const { offered } = await folder.command('afterword.applyTemplate', [{ uri }]);
            return offered[0]?.includes('Second Round');
          };
        },
      },
      'mistakes of a template': {
        seen: [[], ['There is no variable "firstname": did you mean "firstName"?']],
        async stage(folder) {
          const uri = await folder.write(`${OURS}/second-round.md`, 'Hi {{firstname}},\n');
          await vscode.workspace.openTextDocument(uri);
          return () => problemsOf(uri).map(({ message }) => message);
        },
      },
    },
  },
  resume: {
    value: `${OURS}/cv.md`,
    effects: {
      'a sentence that repeats it': {
        seen: ['none', 'Warning'],
        async stage(folder) {
          const done =
            'I led the migration of forty services to Kubernetes, which cut our deploy time by half.';
          await folder.write(`${OURS}/cv.md`, `# Alex Kim\n\n${done}\n`);
          return problemIn('reinforcement/resume-restated', done)(folder);
        },
      },
    },
  },
  'candidate.name': {
    value: 'Wrenfeld Kim',
    effects: {
      'what a template makes of it': {
        seen: ['Bye,\n[Your name]\n', 'Bye,\nWrenfeld Kim\n'],
        stage: async (folder) => () => applied(folder, 'Bye,\n{{candidate.name}}\n'),
      },
      'a misspelling of it': {
        seen: ['none', 'Warning'],
        stage: problemIn('proofreading/spelling', 'I told Wrenfedl about it.'),
      },
    },
  },
  'candidate.email': {
    value: 'alex@example.com',
    effects: {
      'who is taken for an interviewer': {
        seen: [['Raj Patel', 'Alex Kim'], ['Raj Patel']],
        async stage(folder) {
          const uri = await folder.write(`${OURS}/interview.ics`, INVITATION);
          return async () => (await folder.command('afterword.importInvitation', [uri])).offered[0];
        },
      },
      'what a template makes of it': {
        seen: ['[your address]\n', 'alex@example.com\n'],
        stage: async (folder) => () => applied(folder, '{{candidate.email}}\n'),
      },
    },
  },
  'candidate.signature': {
    value: 'Alex Kim\n+1 555 0100',
    effects: {
      'what a template makes of it': {
        seen: ['Bye,\n[Your name]\n', 'Bye,\nAlex Kim\n+1 555 0100\n'],
        stage: async (folder) => () => applied(folder, 'Bye,\n{{candidate.signature}}\n'),
      },
    },
  },
  'mail.client': {
    value: 'gmail',
    effects: {
      'the link that is opened': {
        seen: ['mailto:raj@example.com', 'https://mail.google.com/mail/'],
        async stage(folder) {
          const uri = await folder.note(noteText({ frontMatter: 'email: raj@example.com\n' }));
          return () => opened(uri);
        },
      },
    },
  },
  'deadline.hours': {
    value: 2,
    effects: {
      'where a note stands': {
        seen: [
          LATER,
          {
            problem: 'overdue',
            lens: 'Overdue by 1 h',
            scorecard: 'error, 1 problem',
            mark: 'list.errorForeground',
            row: 'overdue by 1 h',
            preview: 'overdue',
          },
        ],
        stage: standing,
      },
    },
  },
  'deadline.dueSoonHours': {
    value: 22,
    effects: {
      'where a note stands': {
        seen: [
          LATER,
          {
            ...LATER,
            problem: 'due-soon',
            scorecard: 'info, 1 problem',
            mark: 'list.warningForeground',
            preview: 'due-soon',
          },
        ],
        stage: standing,
      },
    },
  },
  reminders: {
    value: false,
    effects: {
      'a note that is due': { seen: [true, false], stage: async (folder) => () => isReminded(folder) },
    },
  },
  rules: {
    value: { 'tone/casual': 'error' },
    effects: {
      'a problem of that rule': {
        seen: [
          { problem: 'Warning', scorecard: 'warning, 1 problem' },
          { problem: 'Error', scorecard: 'error, 1 problem' },
        ],
        stage: problemAndRow('tone/casual', 'principle:tone', '\nIt was awesome.\n'),
      },
    },
  },
  'limits.words': {
    value: 20,
    effects: {
      'a message that is longer': {
        seen: [
          { problem: 'none', scorecard: 'measure, 38 of 200' },
          { problem: 'Warning', scorecard: 'warning, 38 of 20' },
        ],
        stage: problemAndRow('conciseness/too-long', 'measure:words'),
      },
    },
  },
  'limits.paragraphs': {
    value: 1,
    effects: {
      'a message of more': {
        seen: [
          { problem: 'none', scorecard: 'measure, 2 of 4' },
          { problem: 'Warning', scorecard: 'warning, 2 of 1' },
        ],
        stage: problemAndRow('conciseness/too-many-paragraphs', 'measure:paragraphs'),
      },
    },
  },
  'proofreading.enabled': {
    value: false,
    effects: {
      'a word that is misspelt': {
        seen: ['Warning', 'none'],
        stage: problemIn('proofreading/spelling', 'Your pipline is a wonder.'),
      },
    },
  },
  'proofreading.dialect': {
    value: 'us',
    effects: {
      'a word of another dialect': {
        seen: ['none', 'Warning'],
        stage: problemIn('proofreading/spelling', 'Your organisation is a wonder.'),
      },
    },
  },
  'proofreading.words': {
    value: ['pipline'],
    effects: {
      'a word that was none': {
        seen: ['Warning', 'none'],
        stage: problemIn('proofreading/spelling', 'Your pipline is a wonder.'),
      },
    },
  },
  codeLens: {
    value: false,
    effects: {
      'what stands over the greeting': {
        seen: [true, false],
        async stage(folder) {
          const document = await folder.openNote();
          return async () => (await lenses(document)).length > 0;
        },
      },
    },
  },
};

const INVITATION = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Example//EN',
  'BEGIN:VEVENT',
  'UID:1@example.com',
  'DTSTAMP:20261118T170211Z',
  'DTSTART:20261120T210000Z',
  'DTEND:20261120T220000Z',
  'SUMMARY:Interview',
  'ATTENDEE;CN=Raj Patel:mailto:raj@example.com',
  'ATTENDEE;CN=Alex Kim:mailto:alex@example.com',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

/** Whether a note that is new, and due in half an hour, brings up a reminder. */
async function isReminded(folder: Folder): Promise<boolean> {
  const { index } = folder.api;
  const person = new Person();
  try {
    const interviewed = new Date(Date.now() - 23.5 * HOUR).toISOString();
    const interviewer = `Raj ${crypto.randomUUID()}`;
    const due = await folder.note(
      noteText()
        .replace(/interviewed: .*/, `interviewed: ${interviewed}`)
        .replace('Raj Patel', interviewer),
    );
    await until(index.onDidChange, () => index.get(due) !== undefined);
    // What there is to say of a note that is known is said before another is written, noticed and read.
    const next = await folder.note();
    await until(index.onDidChange, () => index.get(next) !== undefined);
    await vscode.workspace.fs.stat(next);
    return person.asked.some(({ message }) => message.includes(interviewer));
  } finally {
    person.leave();
  }
}

/** The extension, and its workspace folders. */
export async function folders(): Promise<readonly Folder[]> {
  const api = await afterword();
  // In the browser, VS Code starts before it has read which folders a workspace has.
  await until(
    vscode.workspace.onDidChangeWorkspaceFolders,
    () => (vscode.workspace.workspaceFolders ?? []).length > 0,
  );
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => new Folder(uri, api));
}
