import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageReadme } from '../../scripts/packageReadme.mjs';
import { SETTINGS } from '../../src/workspace/settingsSchema.js';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/ARCHITECTURE.md',
  'test/host/README.md',
];
const LINK = /\]\(([^)\s]+)\)/g;
const isRelative = (target: string) => !/^(?:https?:|#)/.test(target);

const targetsIn = (text: string) => [...text.matchAll(LINK)].flatMap(([, target]) => target ?? []);

describe('the documents', () => {
  it.each(DOCUMENTS)('%s has pictures and links that lead somewhere', (file) => {
    const targets = targetsIn(readFileSync(file, 'utf8')).filter(isRelative);
    const broken = targets.filter((target) => !existsSync(path.join(path.dirname(file), target)));
    expect(broken).toEqual([]);
  });

  it('the README has every setting, with its default', () => {
    const readme = readFileSync('README.md', 'utf8');
    const rows = [...readme.matchAll(/^\| `(afterword\.[\w.]+)` \| `(.*?)` \|/gm)];
    expect(Object.fromEntries(rows.map(([, name, value = '']) => [name, JSON.parse(value)]))).toEqual(
      Object.fromEntries(
        Object.entries(SETTINGS).map(([name, schema]) => [`afterword.${name}`, schema.default]),
      ),
    );
  });
});

describe('the README of the package', () => {
  it('keeps the text of links that lead into the repository, and leaves its pictures out', () => {
    const readme =
      '# A\n\n![a picture](docs/a.png)\n\nSee [this](docs/b.md), [that](https://example.com) and [here](#a).\n';
    expect(packageReadme(readme)).toBe('# A\n\nSee this, [that](https://example.com) and [here](#a).\n');
  });

  it('is the rest of it as it stands', () => {
    const readme = packageReadme(readFileSync('README.md', 'utf8'));
    expect(targetsIn(readme).filter(isRelative)).toEqual([]);
    expect(readme).toContain('## Settings');
  });
});
