import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/guidelines/catalogue.js';
import { rulesSchema, SETTINGS } from '../../../src/workspace/settingsSchema.js';
import {
  isRuleSetting,
  validFolder,
  validNumber,
  validRules,
  validText,
} from '../../../src/workspace/settingValues.js';

describe('validNumber', () => {
  const hours = SETTINGS['deadline.hours'];
  const words = SETTINGS['limits.words'];

  it.each([1, 0.5 + 1, 48, hours.maximum])('takes %d hours', (value) => {
    expect(validNumber(value, hours)).toBe(value);
  });

  it.each([-1, 0, hours.maximum + 1, Number.NaN, Infinity, '24', null, undefined, {}])(
    'falls back to the default for %j hours',
    (value) => {
      expect(validNumber(value, hours)).toBe(24);
    },
  );

  it('takes whole words alone', () => {
    expect(validNumber(120, words)).toBe(120);
    expect(validNumber(120.5, words)).toBe(200);
  });

  it('always gives a number within the bounds', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const number = validNumber(value, hours);
        expect(number).toBeGreaterThanOrEqual(hours.minimum);
        expect(number).toBeLessThanOrEqual(hours.maximum);
      }),
    );
  });
});

describe('validFolder', () => {
  it.each([
    ['interviews', 'interviews'],
    [' notes ', 'notes'],
    ['jobs/2026/', 'jobs/2026'],
    ['./jobs', 'jobs'],
    ['jobs\\notes', 'jobs/notes'],
    ['..drafts', '..drafts'],
    ['a..b', 'a..b'],
  ])('reads %j as %j', (value, folder) => {
    expect(validFolder(value, SETTINGS.notesFolder)).toBe(folder);
  });

  it.each([
    '',
    '  ',
    '.',
    './',
    '/etc',
    '\\\\server\\share',
    'C:\\notes',
    'c:notes',
    './C:',
    '..',
    '../up',
    'a/../../b',
    'a\\..',
    7,
    null,
  ])('falls back to the default for %j', (value) => {
    expect(validFolder(value, SETTINGS.notesFolder)).toBe('interviews');
  });

  it('never leaves the workspace', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', 'a', 'b c', 'C:', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const segments = validFolder(pieces.join(''), SETTINGS.notesFolder).split('/');
        expect(segments).not.toContain('..');
        expect(segments).not.toContain('');
        expect(segments.join('/')).not.toContain(':');
      }),
    );
  });
});

describe('validText', () => {
  it('takes blanks off, and anything but text for none', () => {
    expect(validText(' cv.md ')).toBe('cv.md');
    expect(validText(3)).toBe('');
  });
});

describe('validRules', () => {
  it('keeps the severities there are', () => {
    const rules = { 'tone/casual': 'off', 'tone/negative': 'Error', 'gratitude/buried': 'hint', x: 1 };
    expect(validRules(rules)).toEqual({ 'tone/casual': 'off', 'gratitude/buried': 'hint' });
  });

  it('gives severities alone, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.values(validRules(value)).every(isRuleSetting)).toBe(true);
      }),
    );
  });
});

describe('the schema of afterword.rules', () => {
  it('knows every rule, and no other', () => {
    const schema = rulesSchema(RULES);
    expect(Object.keys(schema.properties)).toEqual(RULES.map(({ id }) => id));
    expect(schema.additionalProperties).toBe(false);
  });
});
