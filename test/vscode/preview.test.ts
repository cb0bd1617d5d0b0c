import assert from 'node:assert/strict';
import createMarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import type { AfterwordApi } from '../../src/extension.js';
import { afterword, closeEditors } from './support/afterword.js';
import { inWorkspace, noteText } from './support/notes.js';

suite('the preview', () => {
  let api: AfterwordApi;

  suiteSetup(async () => {
    api = await afterword();
  });
  teardown(closeEditors);

  /** As VS Code's preview does it, with the document that it shows. */
  function render(text: string): string {
    const md = api.extendMarkdownIt(createMarkdownIt());
    return md.renderer.render(md.parse(text, {}), md.options, { currentDocument: inWorkspace('note.md') });
  }

  test('shows a note as mail, by the deadline that is set', async () => {
    assert.match(render(noteText()), /^<header class="afterword-mail">.*afterword-pending">Due /);
    const { Workspace } = vscode.ConfigurationTarget;
    const configuration = vscode.workspace.getConfiguration('afterword');
    await configuration.update('deadline.dueSoonHours', 24, Workspace);
    assert.match(render(noteText()), /afterword-due-soon/);
    await configuration.update('deadline.dueSoonHours', undefined, Workspace);
  });

  test('leaves other files as they are', () => {
    assert.equal(render('# [a gap]\n'), '<h1>[a gap]</h1>\n');
  });
});
