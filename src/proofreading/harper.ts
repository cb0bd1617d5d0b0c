import { createBinaryModuleFromUrl, type Lint as HarperLint, LocalLinter, SuggestionKind } from 'harper.js';
import { DIALECTS } from './dialect.js';
import type { Dialect as DialectName } from './dialectNames.js';
import type { Engine, Lint } from './engine.js';
import { RULES_OFF } from './rulesOff.js';

/** A sentence with a slip: what the engine builds at its first misspelt word is built before the person waits for it. */
const WARM_UP = 'This is a sentense to begin with. And this is an other one.';

/**
 * Starts Harper.
 *
 * @param wasm the bytes of `harper_wasm_slim_bg.wasm`
 */
export async function startHarper(wasm: Uint8Array, dialect: DialectName): Promise<Engine> {
  const binary = binaryOf(await WebAssembly.compile(wasm));
  const linter = new LocalLinter({ binary, dialect: DIALECTS[dialect] });
  await linter.setup();
  const rules = await linter.getLintConfig();
  for (const rule of Object.keys(RULES_OFF)) rules[rule] = false;
  await linter.setLintConfig(rules);
  const engine: Engine = {
    async lint(text) {
      const lints: Lint[] = [];
      const found = await linter.organizedLints(text, { language: 'plaintext' });
      for (const [rule, ofRule] of Object.entries(found)) {
        for (const found of ofRule) lints.push(readLint(rule, found, text));
      }
      return lints.sort((a, b) => a.start - b.start || a.end - b.end);
    },
    async addWords(words) {
      await linter.importWords([...words]);
    },
  };
  await engine.lint(WARM_UP);
  return engine;
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
