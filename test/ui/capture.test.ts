import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSamples } from '../host/samples.mjs';
import { chooseByKeyboard } from './support/chooseByKeyboard.js';
import { eventually, type Scene, Stage } from './support/stage.js';

const RAJ = 'interviews/tidewater-freight-software-engineer/raj-patel.md';

let stage: Stage;
let close: (() => Promise<void>) | undefined;

beforeAll(async () => {
  stage = await Stage.set();
});
afterEach(async () => {
  await close?.();
  close = undefined;
});
afterAll(() => stage.strike());

async function open(files: Readonly<Record<string, string>>): Promise<Scene> {
  const scene = await stage.open(files);
  close = () => scene.workbench.page.context().close();
  return scene;
}

const fixture = (name: string) => readFileSync(`test/invitations/${name}.ics`, 'utf8');
const notesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort();

describe('an invitation', () => {
  it('becomes notes for those who are ticked, with who forwards them', async () => {
    const { workbench, folder } = await open({
      'outlook.ics': fixture('outlook'),
      'greenhouse.ics': fixture('greenhouse'),
      'broken.ics': fixture('outlook').replace('DTSTART;', 'DTSTART '),
      '.vscode/settings.json': JSON.stringify({ 'afterword.candidate.name': 'Alex Kim' }),
    });
    const { quickInput, editor, notifications } = workbench;

    await workbench.runCommand('Afterword: Import Interview from Invitation…');
    await quickInput.shows('Invitations to Import');
    await quickInput.choose('broken.ics');
    await eventually(() => notifications.texts()).toContainEqual(
      expect.stringMatching(/^broken\.ics, line \d+: "DTSTART TZID=Pacific .*…" has no name and value\.$/),
    );

    await workbench.runCommand('Afterword: Import Interview from Invitation…');
    await quickInput.shows('Invitations to Import');
    await quickInput.choose('greenhouse.ics');
    await quickInput.shows('Import Interview (1/6)');
    expect(await quickInput.options()).toEqual(['Dana Reed', 'Raj Patel', 'Priya Shah', 'Tom Lee']);
    expect(await quickInput.ticked()).toEqual([]);
    await quickInput.tick('Raj Patel');
    await quickInput.tick('Tom Lee');
    expect(await quickInput.ticked()).toEqual(['Raj Patel', 'Tom Lee']);
    await quickInput.accept();
    await quickInput.shows('Import Interview (2/7)');
    expect(await quickInput.value()).toBe('Raj Patel, Engineering Manager; Tom Lee');
    await quickInput.cancel();
    expect(notesIn(folder)).toEqual([]);

    await workbench.runCommand('Afterword: Import Interview from Invitation…');
    await quickInput.shows('Invitations to Import');
    await quickInput.choose('outlook.ics');
    await quickInput.shows('Import Interview (1/6)');
    expect(await quickInput.options()).toEqual(["Una O'Neil", 'Jörg Müller', 'Priya Shah', 'Dana Reed']);
    expect(await quickInput.ticked()).toEqual(["Una O'Neil", 'Jörg Müller', 'Priya Shah']);
    await quickInput.tick('Priya Shah');
    await quickInput.accept();
    await quickInput.shows('Import Interview (2/6)');
    await quickInput.fill(`${await quickInput.value()}; Chidi Anagonye, Staff Engineer`);
    await quickInput.accept();
    await quickInput.shows('Import Interview (3/7)');
    expect(await quickInput.value()).toBe('2026-11-20T15:30-08:00');
    await eventually(() => quickInput.message()).toMatch(
      /^Ended Friday, 20 November 2026 at 15:30 GMT-8 \((?:Friday )?23:30 here\)/,
    );
    await quickInput.answer('2026-11-20 15:45 -08:00');
    await quickInput.shows('Import Interview (4/7)');
    expect(await quickInput.options()).toEqual(['Halden Maps']);
    await quickInput.accept();
    await quickInput.shows('Import Interview (5/7)');
    expect(await quickInput.options()).toEqual(['Data Engineer']);
    await quickInput.accept();
    await quickInput.shows('Import Interview (6/7)');
    expect(await quickInput.value()).toBe('Dana Reed <Dana.Reed@haldenmaps.com>');
    await quickInput.accept();
    await quickInput.shows('Import Interview (7/7)');
    await quickInput.choose('First Conversation');
    await editor.tab('una-oneil.md').waitFor();
    const interview = join(folder, 'interviews/2026-11-20-halden-maps-data-engineer');
    expect(notesIn(interview)).toEqual(['chidi-anagonye.md', 'jörg-müller.md', 'una-oneil.md']);
    const chidi = readFileSync(join(interview, 'chidi-anagonye.md'), 'utf8');
    expect(chidi).toMatch(/^via: Dana Reed <Dana\.Reed@haldenmaps\.com>$/m);
    expect(chidi).toMatch(/^interviewed: 2026-11-20T15:45-08:00$/m);
    expect(readFileSync(join(interview, 'una-oneil.md'), 'utf8')).not.toMatch(/^via: ./m);
  });
});

describe('a new interview', () => {
  it('is offered what is remembered, says what it understands, and leaves nothing behind at Escape', async () => {
    const { workbench, folder } = await open(readSamples('samples', new Date()));
    const { quickInput } = workbench;
    const before = notesIn(folder);
    await workbench.showViews('Afterword');
    await workbench.tree('Interviewers').row('Tidewater Freight').locator.waitFor();
    await workbench.runCommand('Afterword: New Interview…');
    await quickInput.shows('New Interview (1/5)');
    expect(await quickInput.options()).toEqual(['Tidewater Freight', 'Halden Maps']);
    await quickInput.fill('Tidewater Logistics');
    await eventually(() => quickInput.options()).toEqual(['Tidewater Logistics']);
    await quickInput.fill('tide');
    await eventually(() => quickInput.options()).toEqual(['tide', 'Tidewater Freight']);
    await quickInput.choose('Tidewater Freight');
    await quickInput.shows('New Interview (2/5)');
    expect((await quickInput.options())[0]).toBe('Software Engineer, Order Platform');
    await quickInput.back();
    await quickInput.shows('New Interview (1/5)');
    await quickInput.accept();
    await quickInput.shows('New Interview (2/5)');
    await quickInput.accept();
    await quickInput.shows('New Interview (3/5)');
    for (const [typed, understood] of [
      ['Fri 15:30 PST', /^Ended Friday, .* at 15:30 GMT-8 \(/],
      ['this morning', /^Ended \w+, .* at \d\d:\d\d \w+/],
      ['at 3', /^Is 3 in the morning or in the afternoon\?/],
      ['11/12/2026', /^Is that 12 Nov or 11 Dec\?/],
      ['tomorrow 3pm', /^Ends .* This is still to come\.$/],
    ] as const) {
      await quickInput.fill(typed);
      await eventually(() => quickInput.message()).toMatch(understood);
    }
    await quickInput.answer('yesterday 3pm');
    await quickInput.shows('New Interview (4/5)');
    // A box of one line would run the lines of a signature together.
    await quickInput.paste(
      'Raj Patel\nEngineering Manager\nraj@tidewater.example\n\nShah, Priya <priya@tidewater.example>\nTom Lee, Data Lead; Una Vu',
    );
    await eventually(() => quickInput.message()).toMatch(
      /^4 notes: Raj Patel \(Engineering Manager\), Priya Shah, Tom Lee \(Data Lead\), Una Vu$/,
    );
    await quickInput.cancel();
    expect(notesIn(folder)).toEqual(before);
  });
});

describe('an interview that exists', () => {
  it('gets another interviewer, what was talked about, and another name, each in one step', async () => {
    const samples = readSamples('samples', new Date());
    const raj =
      samples[RAJ]?.replace('Thank you for', 'Thank you for the day at Tidewater Freight, and for') ?? '';
    const { workbench, folder } = await open({ ...samples, [RAJ]: raj });
    const { quickInput, editor } = workbench;
    const text = () => readFileSync(join(folder, RAJ), 'utf8');
    await workbench.showViews('Afterword');
    const tree = workbench.tree('Interviewers');

    await tree.row('Tidewater Freight').chooseFromMenu('Add Interviewer…');
    await quickInput.shows('Add Interviewer (1/2)');
    await quickInput.answer('Raj Patel <raj@example.com>');
    expect(await quickInput.validation()).toBe('Raj Patel has a note already.');
    await quickInput.answer('Chidi Anagonye, Staff Engineer');
    await quickInput.shows('Add Interviewer (2/3)');
    await quickInput.back();
    await quickInput.shows('Add Interviewer (1/3)');
    expect(await quickInput.value()).toBe('Chidi Anagonye, Staff Engineer');
    await quickInput.accept();
    await quickInput.shows('Add Interviewer (2/3)');
    await quickInput.answer('');
    await quickInput.shows('Add Interviewer (3/3)');
    await quickInput.choose('First Conversation');
    await editor.tab('chidi-anagonye.md').waitFor();
    await tree.row('Chidi Anagonye').locator.waitFor();
    const interviewed = /^interviewed:.*$/m.exec(text())?.[0] ?? 'nothing';
    expect(readFileSync(join(folder, RAJ, '../chidi-anagonye.md'), 'utf8')).toContain(interviewed);

    await tree.row('Raj Patel').chooseFromMenu('Record What We Talked About…');
    await quickInput.shows('Your Conversation with Raj Patel (1/3)');
    await quickInput.fill('blue-green deploys; on-call, and how it is shared');
    await eventually(() => quickInput.message()).toMatch(
      /^Adds “blue-green deploys”, “on-call, and how it is shared”/,
    );
    await quickInput.accept();
    await quickInput.shows('Your Conversation with Raj Patel (2/3)');
    await quickInput.answer('');
    await quickInput.shows('Your Conversation with Raj Patel (3/3)');
    await quickInput.answer('bouldering');
    await eventually(text).toMatch(/bouldering/);
    expect(text()).toMatch(/blue-green deploys[\s\S]*on-call, and how it is shared/);

    await tree.row('Tidewater Freight').chooseFromMenu('Change Company or Role…');
    await quickInput.shows('Change Company or Role (1/2)');
    expect(await quickInput.value()).toBe('Tidewater Freight');
    await quickInput.answer('Tidewater Logistics');
    await quickInput.shows('Change Company or Role (2/2)');
    await quickInput.accept();
    await quickInput.shows('Change Company or Role (3/3)');
    await quickInput.choose('Change the messages as well');
    await tree.row('Tidewater Logistics').locator.waitFor();
    const notes = notesIn(join(folder, RAJ, '..'));
    expect(notes).toHaveLength(4);
    for (const name of notes)
      await eventually(() => readFileSync(join(folder, RAJ, '..', name), 'utf8')).toMatch(
        /^company: Tidewater Logistics$/m,
      );
    expect(text()).toContain('the day at Tidewater Logistics');

    await tree.row('Raj Patel').click();
    await editor.tab('raj-patel.md').waitFor();
    await editor.focus();
    await workbench.page.keyboard.press('Control+z');
    await eventually(async () => (await editor.lines()).join('\n')).toContain('the day at Tidewater Freight');
    await tree.row('Tidewater Freight').locator.waitFor();
    await tree.row('Tidewater Logistics').locator.waitFor({ state: 'hidden' });

    await workbench.runCommand('Afterword: Open Next Unsent Note');
    await editor.tab('una-oneil.md').waitFor();
  });
});

describe('VS Code for the Web', () => {
  it('reads an invitation from the Explorer, and writes its notes', async () => {
    const { workbench, close: stop } = await stage.openInWeb({ 'goodtime.ics': fixture('goodtime') });
    close = async () => {
      await workbench.page.context().close();
      await stop();
    };
    const { page, quickInput, editor } = workbench;
    const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'goodtime.ics' });
    await file.click({ button: 'right' });
    const items = page.locator('.monaco-menu .action-item:not(.disabled):has(.action-menu-item)');
    await chooseByKeyboard(page, items, items.filter({ hasText: 'Import Interview from Invitation…' }));
    await quickInput.shows('Import Interview (1/6)');
    await quickInput.tick('Gareth Llewellyn');
    await quickInput.accept();
    await quickInput.shows('Import Interview (2/7)');
    await quickInput.accept();
    await quickInput.shows('Import Interview (3/7)');
    await quickInput.answer('yesterday 3pm ET');
    for (const step of [4, 5]) {
      await quickInput.shows(`Import Interview (${step}/7)`);
      await quickInput.options();
      await quickInput.accept();
    }
    await quickInput.shows('Import Interview (6/7)');
    expect(await quickInput.value()).toBe('Lumen Foods Recruiting <interviews@lumenfoods.com>');
    await quickInput.accept();
    await quickInput.shows('Import Interview (7/7)');
    await quickInput.choose('First Conversation');
    await editor.tab('gareth-llewellyn.md').waitFor();
    await eventually(async () => (await editor.lines()).join('\n')).toMatch(
      /company: Lumen Foods\nrole: HR Business Partner\ninterviewed: \d{4}-\d\d-\d\dT15:00-0[45]:00/,
    );
  });
});
