import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILT_IN_TEMPLATES } from '../../../src/templates/builtIn.js';
import { findTemplateProblems } from '../../../src/templates/problems.js';
import { TEMPLATE_FIELDS } from '../../../src/templates/template.js';
import { VARIABLES } from '../../../src/templates/variables.js';

const page = readFileSync('docs/templates.md', 'utf8');

test('the page on templates names all that there is', () => {
  for (const name of Object.keys(VARIABLES)) expect(page).toMatch(new RegExp(`\`(?:\\{\\{#)?${name}\\b`));
  for (const { label } of BUILT_IN_TEMPLATES) expect(page).toContain(`*${label}*`);
  for (const key of Object.keys(TEMPLATE_FIELDS)) expect(page).toContain(`\`${key}\``);
  const snippets: Record<string, { prefix: string }> = JSON.parse(
    readFileSync('snippets/notes.code-snippets', 'utf8'),
  );
  for (const { prefix } of Object.values(snippets)) expect(page).toContain(`\`${prefix}\``);
});

test('its example has no mistakes', () => {
  const [, example] = /```markdown\n([\s\S]*?)\n```/.exec(page) ?? [];
  expect(findTemplateProblems(example ?? '{{')).toEqual([]);
});
