import { expect, test } from 'vitest';
import { RULE_IDS } from '../../../src/guidelines/catalogue.js';
import { nearestRule } from '../../../src/guidelines/nearestRule.js';

test.each([
  ['tone/causal', 'tone/casual'],
  ['Tone/Casual', 'tone/casual'],
  ['tone-casual', 'tone/casual'],
  ['casual', 'tone/casual'],
  ['style/no-topics', 'specificity/no-topic'],
  ['proofreading/speling', 'proofreading/spelling'],
  ['missing', undefined],
  ['MD013', undefined],
  ['', undefined],
])('of %j, %j was meant', (written, meant) => {
  expect(nearestRule(written, RULE_IDS)).toBe(meant);
});
