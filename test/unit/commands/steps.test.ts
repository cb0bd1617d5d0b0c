import { expect, test } from 'vitest';
import { BACK, type Outcome, runSteps, type Step } from '../../../src/commands/steps.js';

interface Answers {
  readonly said: readonly string[];
}

/** Steps that answer by a script, and the counters that they were shown with. */
function scripted(script: Readonly<Record<string, readonly Outcome<string>[]>>) {
  const counters: string[] = [];
  const left = new Map(Object.entries(script).map(([name, outcomes]) => [name, [...outcomes]]));
  const step = (name: string, isNeeded?: (answers: Answers) => boolean): Step<Answers> => ({
    ...(isNeeded && { isNeeded }),
    async ask({ said }, { title, step, totalSteps }) {
      counters.push(`${title} ${name} ${step}/${totalSteps}`);
      const outcome = left.get(name)?.shift();
      return typeof outcome === 'string' ? { said: [...said, outcome] } : outcome;
    },
  });
  return { counters, step };
}

const run = (steps: readonly Step<Answers>[]) => runSteps('Ask', { said: [] }, steps);

test('go on, go back, and keep what was said', async () => {
  const { counters, step } = scripted({ a: ['1', '2'], b: [BACK, '3'] });
  expect(await run([step('a'), step('b')])).toEqual({ said: ['1', '2', '3'] });
  expect(counters).toEqual(['Ask a 1/2', 'Ask b 2/2', 'Ask a 1/2', 'Ask b 2/2']);
});

test('end where the person leaves', async () => {
  const { counters, step } = scripted({ a: ['1'], b: [undefined] });
  expect(await run([step('a'), step('b'), step('c')])).toBeUndefined();
  expect(counters).toHaveLength(2);
});

test('that are not needed are neither asked nor counted, forth or back', async () => {
  const { counters, step } = scripted({ a: ['no', 'yes'], b: ['more'], c: [BACK, 'end'] });
  const saidYes = ({ said }: Answers) => said.at(-1) === 'yes' || said.includes('more');
  expect(await run([step('a'), step('b', saidYes), step('c')])).toEqual({
    said: ['no', 'yes', 'more', 'end'],
  });
  expect(counters).toEqual(['Ask a 1/2', 'Ask c 2/2', 'Ask a 1/2', 'Ask b 2/3', 'Ask c 3/3']);
});

test('back in the first one stays there', async () => {
  const { counters, step } = scripted({ a: [BACK, '1'] });
  const never = () => false;
  expect(await run([step('x', never), step('a')])).toEqual({ said: ['1'] });
  expect(counters).toEqual(['Ask a 1/1', 'Ask a 1/1']);
});
