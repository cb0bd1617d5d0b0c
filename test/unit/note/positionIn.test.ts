import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionIn } from '../../../src/note/positionIn.js';

describe('positionIn', () => {
  it.each([
    ['', 0, 0, 0],
    ['ab\ncd', 4, 1, 1],
    ['ab\r\ncd', 4, 1, 0],
    ['ab\r\ncd', 3, 0, 2],
    ['ab\rcd', 3, 1, 0],
    ['é😀\nx', 4, 1, 0],
    ['ab\n', 3, 1, 0],
    ['ab', 99, 0, 2],
  ])('of %j at %d is %d:%d', (text, offset, line, character) => {
    expect(positionIn(text, offset)).toEqual({ line, character });
  });

  it('leads back to the offset', () => {
    const piece = fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', '😀');
    fc.assert(
      fc.property(fc.array(piece), fc.nat(30), (pieces, at) => {
        const text = pieces.join('');
        const offset = Math.min(at, text.length);
        const { line, character } = positionIn(text, offset);
        const starts = [
          0,
          ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length),
        ];
        // Between the two characters of a line ending is still the end of its line.
        const isInside = text[offset - 1] === '\r' && text[offset] === '\n';
        expect((starts[line] ?? 0) + character).toBe(isInside ? offset - 1 : offset);
      }),
    );
  });
});
