import {
  createBinaryModuleFromUrl,
  type Lint as HarperLint,
  type LintOptions,
  LocalLinter,
  SuggestionKind,
} from 'harper.js';
import { DIALECTS } from './dialect.js';
import type { Dialect as DialectName } from './dialectNames.js';
import type { Engine, Lint } from './engine.js';
import { RULES_OFF } from './rulesOff.js';
import type { WordList } from './wordList.js';

/** The engine's name of its spelling. */
const SPELLING = 'SpellCheck';

/** Edits up to which the engine looks for suggestions at no great cost. */
const NEAR = 3;

/**
 * Starts Harper. Spelling is asked of a linter of its own, and one word at a time, since names are not to be: to tell it
 * one takes it as long as to check a passage, and makes it forget all that it has checked. The two share the dictionary,
 * which is what takes the memory; most notes do without the second.
 */
export async function startHarper(
  module: WebAssembly.Module,
  dialect: DialectName,
  list: WordList,
): Promise<Engine> {
  const binary = binaryOf(module);
  const start = async (isOn: (rule: string, setting: boolean | null) => boolean | null) => {
    const linter = new LocalLinter({ binary, dialect: DIALECTS[dialect] });
    const rules = Object.entries(await linter.getLintConfig());
    await linter.setLintConfig(
      Object.fromEntries(rules.map(([rule, setting]) => [rule, isOn(rule, setting)])),
    );
    return linter;
  };
  const linter = await start((rule, setting) => (rule === SPELLING || rule in RULES_OFF ? false : setting));
  let speller: Promise<LocalLinter> | undefined;
  const theSpeller = () => (speller ??= start((rule) => rule === SPELLING));
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
      const speller = await theSpeller();
      // Over a word that is like no other it would take seconds, and keep 130 MB: so there is one like it.
      const decoy = word + 'q'.repeat(NEAR);
      if (!list.isNearEveryday(word.toLowerCase(), NEAR)) await speller.importWords([decoy]);
      const [found] = (await speller.lint(word, PLAIN)).map((lint) => readLint(SPELLING, lint, word));
      return found?.replacements.filter((other) => other.toLowerCase() !== decoy.toLowerCase());
    },
    async addWords(words) {
      await (await theSpeller()).importWords([...words]);
    },
  };
}

const PLAIN: LintOptions = { language: 'plaintext' };

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
