import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeTag } from '../../../src/templates/completeTag.js';
import { findTemplateProblems } from '../../../src/templates/problems.js';

/** What is offered where `‸` stands. */
function complete(marked: string) {
  const text = marked.replace('‸', '');
  return { text, found: completeTag(text, marked.indexOf('‸')) };
}

/** The text once the offer of a name is taken. */
function take(marked: string, label: string): string {
  const { text, found } = complete(marked);
  const item = found?.items.find((offer) => offer.label === label);
  if (!found || !item) throw new Error(`${label} is not offered.`);
  const written = item.snippet.replaceAll('\\}', '}').replace('$0', '');
  return text.slice(0, found.start) + written + text.slice(found.end);
}

describe('in a tag', () => {
  test('the variables are offered, and take the place of what is there', () => {
    expect(take('Hi {{‸', 'greetingName')).toBe('Hi {{greetingName}}');
    expect(take('Hi {{gree‸}},', 'greetingName')).toBe('Hi {{greetingName}},');
    expect(take('Hi {{ f‸oo }},', 'firstName')).toBe('Hi {{firstName}},');
    expect(take('{{{‸}}}', 'topic')).toBe('{{{topic}}}');
  });

  test('sections are offered with their end', () => {
    expect(take('{{#‸}}', '#topic')).toBe('{{#topic}}{{/topic}}');
    expect(take('{{^sk‸', '^skills')).toBe('{{^skills}}{{/skills}}');
    expect(take('{{‸}}', '#oneOf')).toBe('{{#oneOf}}{{/oneOf}}');
  });

  test('an end is that of a section that is open, the innermost first', () => {
    const { found } = complete('{{#topic}}{{#skill}}x{{/skill}}{{^interest}}{{/‸');
    expect(found?.items.map(({ label }) => label)).toEqual(['/interest', '/topic']);
    expect(take('{{#topic}}a{{/‸}}', '/topic')).toBe('{{#topic}}a{{/topic}}');
  });
});

test.each(['‸', 'Hi ‸', '{‸', '{{topic}}‸', '{{topic}} ‸', '{{topic\n‸'])(
  'outside, in %j, nothing is',
  (marked) => {
    expect(complete(marked).found).toBeUndefined();
  },
);

test('whatever is taken makes no mistake', () => {
  const { found } = complete('{{‸');
  for (const { label } of found?.items ?? [])
    expect(findTemplateProblems(take('a {{‸ b', label))).toEqual([]);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('{{', '}}', '#', '/', 'topic', ' ', '\n'), { maxLength: 12 }),
      (pieces) => {
        const text = pieces.join('');
        for (let offset = 0; offset <= text.length; offset++) {
          const completions = completeTag(text, offset);
          if (completions) {
            expect(completions.start).toBeLessThanOrEqual(offset);
            expect(completions.end).toBeGreaterThanOrEqual(offset);
            expect(completions.end).toBeLessThanOrEqual(text.length);
          }
        }
      },
    ),
  );
});
