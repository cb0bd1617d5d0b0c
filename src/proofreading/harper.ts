import {
  createBinaryModuleFromUrl,
  type Lint as HarperLint,
  type LintConfig,
  type LintOptions,
  LocalLinter,
  SuggestionKind,
} from 'harper.js';
import { DIALECTS } from './dialect.js';
import type { Dialect as DialectName } from './dialectNames.js';
import type { Engine, Lint } from './engine.js';
import { RULES_OFF } from './rulesOff.js';
import type { WordList } from './wordList.js';

/** A sentence that is linted before the person waits for one: what the engine builds at its first is built then. */
const WARM_UP = 'This is a sentence to begin with.';
/** The engine's name of its spelling. */
const SPELLING = 'SpellCheck';

/** Edits up to which the engine looks for suggestions at no great cost. */
const NEAR = 3;

/**
 * Starts Harper. Spelling is asked of a linter of its own, and one word at a time, since names are not to be: to tell it
 * one takes it as long as to check a passage, and makes it forget all that it has checked. The two share the dictionary,
 * which is what takes the memory.
 *
 * @param wasm the bytes of `harper_wasm_slim_bg.wasm`
 */
export async function startHarper(wasm: Uint8Array, dialect: DialectName, list: WordList): Promise<Engine> {
  const binary = binaryOf(await WebAssembly.compile(wasm));
  const start = () => new LocalLinter({ binary, dialect: DIALECTS[dialect] });
  const [linter, speller] = [start(), start()];
  const rules = await linter.getLintConfig();
  const isOff = new Set([SPELLING, ...Object.keys(RULES_OFF)]);
  await linter.setLintConfig(changed(rules, (rule, setting) => (isOff.has(rule) ? false : setting)));
  await speller.setLintConfig(changed(rules, (rule) => rule === SPELLING));
  await linter.lint(WARM_UP, PLAIN);
  return {
    async lint(text) {
      // Most passages have none; the lists by rule, of which there are hundreds, take longer to hand over than to make.
      const found = await linter.lint(text, PLAIN);
      for (const lint of found) lint.free();
      if (found.length === 0) return [];
      const lints: Lint[] = [];
      for (const [rule, ofRule] of Object.entries(await linter.organizedLints(text, PLAIN))) {
        for (const lint of ofRule) lints.push(readLint(rule, lint, text));
      }
      return lints.sort((a, b) => a.start - b.start || a.end - b.end);
    },
    async spell(word) {
      // Over a word that is like no other it would take seconds, and keep 130 MB: so there is one like it.
      const decoy = word + 'q'.repeat(NEAR);
      if (!list.isNearEveryday(word.toLowerCase(), NEAR)) await speller.importWords([decoy]);
      const lints = (await speller.lint(word, PLAIN)).map((lint) => readLint(SPELLING, lint, word));
      return lints[0]?.replacements.filter((other) => other.toLowerCase() !== decoy.toLowerCase());
    },
    async addWords(words) {
      await speller.importWords([...words]);
    },
  };
}

const PLAIN: LintOptions = { language: 'plaintext' };

function changed(
  rules: LintConfig,
  to: (rule: string, setting: boolean | null) => boolean | null,
): LintConfig {
  return Object.fromEntries(Object.entries(rules).map(([rule, setting]) => [rule, to(rule, setting)]));
}

/**
 * The package loads its WebAssembly by URL, and reads file URLs in a way that a space in the path breaks; the browser's
 * extension host allows no `fetch` of what was made there either. What it makes of the URL it hands to
 * `WebAssembly.instantiate`, so it gets the compiled module in the URL's place. Internal to the package: its version is
 * pinned, and every test that proofreads would see a change.
 */
function binaryOf(module: WebAssembly.Module) {
  const href = Object.assign(module, { startsWith: () => false });
  return Object.assign(createBinaryModuleFromUrl('', 'slim'), { url: { href } });
}

function readLint(rule: string, lint: HarperLint, text: string): Lint {
  const { start, end } = lint.span();
  const written = text.slice(start, end);
  const replacements = lint.suggestions().map((suggestion) => {
    const replacement = suggestion.get_replacement_text();
    return suggestion.kind() === SuggestionKind.InsertAfter ? written + replacement : replacement;
  });
  const read = { rule, kind: lint.lint_kind(), start, end, message: lint.message(), replacements };
  lint.free();
  return read;
}
