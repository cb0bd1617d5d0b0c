import { assert } from 'chai';

/** Takes the place of `node:assert/strict` in the browser's bundle, as far as the suites use it. */
export default Object.assign((value: unknown, message?: string) => assert.isOk(value, message), {
  equal: assert.strictEqual,
  deepEqual: assert.deepStrictEqual,
  match: assert.match,
  doesNotMatch: assert.notMatch,
  fail: (message?: string) => assert.fail(message),
  async rejects(promise: Promise<unknown>, expected: RegExp): Promise<void> {
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.match(String(error), expected);
  },
});
