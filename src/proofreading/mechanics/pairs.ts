import type { Mistake } from '../mistake.js';

/** Parentheses and quotation marks that are never closed, or never opened. */
export function* pairs(text: string): Iterable<Mistake> {
  yield* parentheses(text);
  yield* quotationMarks(text);
}

function alone(at: number, isOpen: boolean): Mistake {
  return {
    rule: 'proofreading/grammar',
    range: { start: at, end: at + 1 },
    message: isOpen ? 'This is never closed.' : 'This was never opened.',
    fixes: [],
  };
}

function* parentheses(text: string): Iterable<Mistake> {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/(?<![:;=]-?)[()]/g)) {
    if (mark === '(') open.push(index);
    // "a)" and "1)" count things.
    else if (
      open.pop() === undefined &&
      !/(?:^|[\s,;])[\p{L}\p{N}]{1,2}$/u.test(text.slice(Math.max(0, index - 4), index))
    )
      yield alone(index, false);
  }
  for (const start of open) yield alone(start, true);
}

function* quotationMarks(text: string): Iterable<Mistake> {
  let open: number | undefined;
  // Behind a digit, it is a sign for inches.
  for (const { 0: mark, index } of text.matchAll(/[“”]|(?<!\d)"|(?<=\d)"(?=[^"]*$)/g)) {
    const opens =
      mark === '“' || (mark === '"' && (open === undefined || /^$|[\s([—–-]/.test(text.charAt(index - 1))));
    if (/\d/.test(text.charAt(index - 1)) && open === undefined) continue;
    if (opens) {
      if (open !== undefined) yield alone(open, true);
      open = index;
    } else {
      if (open === undefined) yield alone(index, false);
      open = undefined;
    }
  }
  if (open !== undefined) yield alone(open, true);
}
