/** The person wants to see the step before. */
export const BACK = Symbol('back');

/** What a step gives: a value, a step back, or nothing where the person gave up. */
export type Outcome<T> = T | typeof BACK | undefined;

/** Where a step stands among the others. */
export interface Position {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
}

/** A step of a wizard. */
export interface Step<A> {
  /** Whether the answers so far make it needed; without this it always is. */
  isNeeded?(answers: A): boolean;
  /** Asks for something, and gives the answers with what was said added. */
  ask(answers: A, position: Position): Promise<Outcome<A>>;
}

/**
 * Goes through the steps, forth and back; what was said stays when the person comes back to it.
 *
 * @returns the answers of all steps, `undefined` where the person gave up
 */
export async function runSteps<A>(
  title: string,
  first: A,
  steps: readonly Step<A>[],
): Promise<A | undefined> {
  let answers = first;
  for (let i = 0; ; ) {
    const isNeeded = (step: Step<A>) => step.isNeeded?.(answers) ?? true;
    const step = steps[i];
    if (!step) return answers;
    if (!isNeeded(step)) {
      i++;
      continue;
    }
    const before = steps.slice(0, i).filter(isNeeded);
    const totalSteps = steps.filter(isNeeded).length;
    const outcome = await step.ask(answers, { title, step: before.length + 1, totalSteps });
    if (outcome === undefined) return undefined;
    if (outcome === BACK) {
      i = Math.max(
        steps.findLastIndex((other, at) => at < i && isNeeded(other)),
        0,
      );
    } else {
      answers = outcome;
      i++;
    }
  }
}
