import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ignoreRule } from '../../../src/editor/ignoreRule.js';
import { parseNote } from '../../../src/note/note.js';
import { applyEdits } from '../../../src/note/text.js';

const ignored = (text: string, rule: string) => applyEdits(text, ignoreRule(text, rule));

describe('ignoreRule', () => {
  it('begins the list where there is none', () => {
    expect(ignored('---\ninterviewer: Raj\n---\nHi', 'tone/casual')).toBe(
      '---\ninterviewer: Raj\nignore: [tone/casual]\n---\nHi',
    );
  });

  it('goes on with the list in its style', () => {
    expect(ignored('---\r\ninterviewer: Raj\r\nignore:\r\n  - a/b # why\r\n---\r\n', 'tone/casual')).toBe(
      '---\r\ninterviewer: Raj\r\nignore:\r\n  - a/b # why\r\n  - tone/casual\r\n---\r\n',
    );
  });

  it('does nothing where the rule is ignored, or the file is no note', () => {
    expect(ignoreRule('---\ninterviewer: Raj\nignore: [tone/casual]\n---\n', 'tone/casual')).toEqual([]);
    expect(ignoreRule('Hi Raj,', 'tone/casual')).toEqual([]);
  });

  it('does nothing where the front matter is broken so that it would not help', () => {
    expect(ignoreRule('---\ninterviewer: Raj\nrole: "open\n---\n', 'tone/casual')).toEqual([]);
  });

  it('is heard, or changes nothing, whatever the front matter', () => {
    const line = fc.constantFrom(
      'ignore:',
      'ignore: a/b',
      'ignore: [a/b]',
      '  - c/d',
      '- e/f',
      'role: "x',
      'topics: [a,',
      '# comment',
      'ignore: {a: b}',
      'x: |',
      '  text',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const text = ['---', 'interviewer: Raj', ...lines, '---', 'Hi Raj,', ''].join(eol);
        const before = parseNote(text);
        const edits = ignoreRule(text, 'tone/casual');
        if (edits.length === 0) return;
        const note = parseNote(applyEdits(text, edits));
        expect(note?.ignore.map((item) => item.text)).toEqual([
          ...(before?.ignore.map((item) => item.text) ?? []),
          'tone/casual',
        ]);
        expect(note?.interviewer).toBe(before?.interviewer);
        expect(note?.text.endsWith(`---${eol}Hi Raj,${eol}`)).toBe(true);
      }),
    );
  });
});
