import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IgnoreFile, ignoring } from '../../../src/workspace/ignoreRules.js';
import { tries } from '../support/properties.js';

describe('what settings leave out', () => {
  it.each([
    ['**/drafts', 'a/drafts/b.md', true],
    ['**/drafts', 'drafts/b.md', true],
    ['drafts', 'drafts/b.md', true],
    ['drafts', 'a/drafts/b.md', false],
    ['**/*.tmp.md', 'a/b.tmp.md', true],
    ['**/{old,done}/*.{md,txt}', 'x/done/b.md', true],
    ['**/{old,done}/*.{md,txt}', 'x/new/b.md', false],
    ['docs/**', 'docs/a/b.md', true],
  ])('%s: %s', (glob, file, isLeftOut) => {
    expect(ignoring([glob], [])(file)).toBe(isLeftOut);
  });

  it('stays left out where git takes it back', () => {
    expect(ignoring(['**/old'], [{ folder: '', text: '!old/' }])('old/a.md')).toBe(true);
  });
});

it('never fails, whatever stands in a list', () => {
  const odd = fc.string({ unit: fc.constantFrom(...'ab/*?!#[]{},-\\^$.() \t'), maxLength: 20 });
  fc.assert(
    fc.property(fc.array(odd), fc.array(odd), odd, (globs, lines, folder) => {
      const isLeftOut = ignoring(globs, [{ folder, text: lines.join('\n') }]);
      for (const file of ['a.md', 'a/b/c.md', '.a/.b.md', 'a b/(c)[d].md']) isLeftOut(file);
    }),
    { numRuns: tries(300) },
  );
});

describe('what git ignores', () => {
  const lists: IgnoreFile[] = [
    {
      folder: '',
      text: '# a list\n\nbuild/\n*.draft.md\n/only-here.md\n!keep.draft.md\ndeep/**/x.md\nsp\\ ace.md  \r\n',
    },
    { folder: 'packages/app', text: 'out\n/top.md\nsub/inner.md\n!b.draft.md\n' },
    { folder: 'odd [1]', text: '*.md\n!yes.md' },
  ];
  const files = [
    'a.md',
    'a.draft.md',
    'keep.draft.md',
    'build/a.md',
    'x/build/a.md',
    'only-here.md',
    'x/only-here.md',
    'deep/x.md',
    'deep/1/2/x.md',
    'sp ace.md',
    'packages/app/out/a.md',
    'packages/app/x/out/a.md',
    'packages/app/top.md',
    'packages/app/x/top.md',
    'packages/app/sub/inner.md',
    'packages/app/b.draft.md',
    'packages/app/c.draft.md',
    'packages/other/top.md',
    'odd [1]/no.md',
    'odd [1]/yes.md',
    'odd 1/no.md',
    'Build/a.md',
  ];

  it('is what git itself says', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'afterword-ignore-'));
    try {
      execFileSync('git', ['init', '-q', folder]);
      for (const { folder: inside, text } of lists) {
        mkdirSync(path.join(folder, inside), { recursive: true });
        writeFileSync(path.join(folder, inside, '.gitignore'), text);
      }
      const answer = execFileSync(
        'git',
        ['-C', folder, '-c', 'core.ignoreCase=false', 'check-ignore', '-z', '--stdin', '--no-index'],
        { input: files.join('\0') },
      );
      const ignored = answer.toString().split('\0').filter(Boolean);
      expect(ignored.length).toBeGreaterThan(8);
      expect(files.filter(ignoring([], lists.toReversed()))).toEqual(ignored);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
