import { assert } from 'chai';

/** Takes the place of `node:assert/strict` in the browser's bundle, as far as the suites use it. */
export default Object.assign((value: unknown, message?: string) => assert.isOk(value, message), {
  equal: assert.strictEqual,
  deepEqual: assert.deepStrictEqual,
  match: assert.match,
  doesNotMatch: assert.notMatch,
  fail: (message?: string) => assert.fail(message),
  async rejects(
    rejecting: Promise<unknown> | (() => Promise<unknown>),
    expected: RegExp | (new (message?: string) => Error),
  ): Promise<void> {
    const error = await (typeof rejecting === 'function' ? rejecting() : rejecting).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (expected instanceof RegExp) assert.match(String(error), expected);
    else assert.instanceOf(error, expected);
  },
});
