import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { generatedDifferences } from '../../scripts/generated.mjs';
import { guidelinePage, guidelinesIndex } from '../../scripts/guidelinePages.mjs';
import { RULES } from '../../src/guidelines/catalogue.js';
import { FIELDS } from '../../src/note/fields.js';
import { SETTINGS } from '../../src/workspace/settingsSchema.js';

/** A heading of the settings editor, as the manifest has it. */
interface Group {
  readonly title: string;
  readonly order: number;
  readonly properties: Readonly<Record<string, { readonly order: number; readonly scope: string }>>;
}

describe('what is generated', () => {
  it('is up to date (else: npm run generate)', async () => {
    expect((await generatedDifferences()).map(({ file }) => file)).toEqual([]);
  });

  it('has every setting in the manifest, and no other', async () => {
    const manifest = JSON.parse(await readFile('package.json', 'utf8'));
    const groups: Group[] = manifest.contributes.configuration;
    const properties = Object.assign({}, ...groups.map((group) => group.properties));
    expect(Object.keys(properties).sort()).toEqual(
      Object.keys(SETTINGS)
        .map((name) => `afterword.${name}`)
        .sort(),
    );
    for (const [name, schema] of Object.entries(SETTINGS)) {
      expect(properties[`afterword.${name}`].default).toEqual(schema.default);
      expect(properties[`afterword.${name}`].markdownDescription).not.toBe('');
    }
  });

  it('has the settings in groups and in order, each for a folder of its own', async () => {
    const manifest = JSON.parse(await readFile('package.json', 'utf8'));
    const groups: Group[] = manifest.contributes.configuration;
    expect(groups.map(({ order }) => order)).toEqual(groups.map((_, i) => i + 1));
    expect(groups.map(({ title }) => title)).not.toContain('');
    for (const { properties } of groups) {
      const schemas = Object.values(properties);
      expect(schemas.map(({ order }) => order)).toEqual(schemas.map((_, i) => i + 1));
      for (const { scope } of schemas) expect(scope).toBe('resource');
    }
  });
});

describe('a guideline’s page', () => {
  it.each(RULES)('$id says when, why, and how to switch it off', (guideline) => {
    const page = guidelinePage(guideline);
    for (const part of [guideline.description, guideline.page.why, guideline.page.bad, guideline.page.good]) {
      expect(page).toContain(part);
    }
    expect(page).toContain(`ignore: [${guideline.id}]`);
    expect(page).toContain(`"${guideline.id}": "off"`);
  });

  it('closes no fence within an example', () => {
    const [guideline] = RULES;
    if (!guideline) throw new Error('There are no guidelines.');
    const page = guidelinePage({ ...guideline, page: { why: 'Why', bad: '```\ncode\n```', good: '````' } });
    expect(page).toContain('````markdown\n```\ncode\n```\n````');
    expect(page).toContain('`````markdown\n````\n`````');
  });
});

describe('the index of the pages', () => {
  it('names every rule and every field once', () => {
    const index = guidelinesIndex(RULES, FIELDS);
    for (const { id } of RULES) expect(index.split(`(${id}.md)`)).toHaveLength(2);
    for (const key of Object.keys(FIELDS)) expect(index.split(`\n| \`${key}\` |`)).toHaveLength(2);
  });
});
