import type { CheckContext } from '../guidelines/context.js';
import { RELATIVE_FOLDER, RULE_SETTINGS, type RuleSetting } from './settingsSchema.js';

// A settings file may hold anything; these make of it what the rest of the extension can rely on.

interface NumberSchema {
  readonly type: 'number' | 'integer';
  readonly default: number;
  readonly minimum: number;
  readonly maximum?: number;
}

/** The number, or the schema's default where it is none or out of bounds. */
export function validNumber(value: unknown, schema: NumberSchema): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return schema.default;
  if (schema.type === 'integer' && !Number.isInteger(value)) return schema.default;
  return value < schema.minimum || value > (schema.maximum ?? Infinity) ? schema.default : value;
}

/** Whether it is switched on; what is neither true nor false is the default. */
export function validFlag(value: unknown, byDefault: boolean): boolean {
  return typeof value === 'boolean' ? value : byDefault;
}

/** One of the schema's values, else its default. */
export function validChoice<T extends string>(
  value: unknown,
  schema: { readonly enum: readonly T[]; readonly default: T },
): T {
  return schema.enum.find((choice) => choice === value) ?? schema.default;
}

/** A folder inside of the workspace, written with slashes and without one at either end; else the default. */
export function validFolder(value: unknown, schema: { readonly default: string }): string {
  if (typeof value !== 'string' || !RELATIVE_FOLDER.test(value.trim())) return schema.default;
  const segments = value.trim().split(/[/\\]/);
  return segments.filter((segment) => segment !== '' && segment !== '.').join('/');
}

/** A text without blanks around it; `''` where none is set. */
export function validText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The rules whose severity is one; the others keep the catalogue's. */
export function validRules(value: unknown): CheckContext['rules'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, RuleSetting] => isRuleSetting(entry[1])),
  );
}

/** Whether a value is one of those that `afterword.rules` takes. */
export function isRuleSetting(value: unknown): value is RuleSetting {
  return typeof value === 'string' && Object.hasOwn(RULE_SETTINGS, value);
}

/** The words of a list, without blanks around them. */
export function validWords(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((word: unknown) =>
    typeof word === 'string' && word.trim() !== '' ? [word.trim()] : [],
  );
}
