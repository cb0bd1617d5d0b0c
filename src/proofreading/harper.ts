import {
  type BinaryModule,
  createBinaryModuleFromUrl,
  type Dialect,
  type Lint as HarperLint,
  LocalLinter,
  SuggestionKind,
} from 'harper.js';
import { DIALECTS } from './dialect.js';
import type { Dialect as DialectName } from './dialectNames.js';
import { type Engine, type Lint, SPELLING } from './engine.js';
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
  const [own, ...others] = DIALECTS[dialect];
  const linter = new LocalLinter({ binary, dialect: own });
  await linter.setup();
  const rules = await linter.getLintConfig();
  for (const rule of Object.keys(RULES_OFF)) rules[rule] = false;
  await linter.setLintConfig(rules);
  const isWordElsewhere = await spellingOf(binary, others);
  const engine: Engine = {
    async lint(text) {
      const lints: Lint[] = [];
      const found = await linter.organizedLints(text, { language: 'plaintext' });
      for (const [rule, ofRule] of Object.entries(found)) {
        for (const found of ofRule) {
          const lint = readLint(rule, found, text);
          const isRight = rule === SPELLING && (await isWordElsewhere(text.slice(lint.start, lint.end)));
          if (!isRight) lints.push(lint);
        }
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

/** Whether a word is right in one of these dialects. Each costs milliseconds: they share their words. */
async function spellingOf(
  binary: BinaryModule,
  dialects: readonly Dialect[],
): Promise<(word: string) => Promise<boolean>> {
  const linters = await Promise.all(
    dialects.map(async (dialect) => {
      const linter = new LocalLinter({ binary, dialect });
      await linter.setup();
      const rules = await linter.getLintConfig();
      await linter.setLintConfig(
        Object.fromEntries(Object.keys(rules).map((rule) => [rule, rule === SPELLING])),
      );
      return linter;
    }),
  );
  const known = new Map<string, boolean>();
  return async (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    let isWord = false;
    for (const linter of linters) {
      const lints = await linter.lint(word, { language: 'plaintext' });
      for (const lint of lints) lint.free();
      isWord ||= lints.length === 0;
    }
    known.set(word, isWord);
    return isWord;
  };
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
