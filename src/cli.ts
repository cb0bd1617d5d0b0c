import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  checkNotes,
  DEFAULT_LIMITS,
  LANGUAGE_FILES,
  proofreadNotes,
  readLanguage,
  type TextFile,
} from './engine.js';
import type { Finding } from './guidelines/guideline.js';
import type { Language } from './guidelines/language.js';
import { positionIn } from './note/positionIn.js';
import { parseTimestamp } from './note/timestamp.js';
import { WASM_FILE, WORD_MODEL_FILE } from './proofreading/files.js';
import { startProofreader } from './proofreading/start.js';

const USAGE =
  'afterword check [--now <ISO 8601>] [--format text|json] [--resume <file>] [--no-proofreading] <file|folder>…';
/** Beside the bundle's folder, where the extension finds it as well. */
const MEDIA = path.join(__dirname, '../media');

/** A call that makes no sense: one line on stderr, exit code 2. */
class UsageError extends Error {}

interface Call {
  readonly now: Date;
  readonly format: 'text' | 'json';
  readonly resume: string | undefined;
  readonly proofreads: boolean;
  readonly paths: readonly string[];
}

function readCall(args: readonly string[]): Call {
  const { values, positionals } = parse(args);
  const [command, ...paths] = positionals;
  if (command !== 'check') throw new UsageError(command ? `"${command}" is no command. ${USAGE}` : USAGE);
  if (paths.length === 0) throw new UsageError(`Name a file or a folder to check. ${USAGE}`);
  const { now, format } = values;
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format is "text" or "json", not "${format}".`);
  const instant = now === undefined ? new Date() : parseTimestamp(now)?.instant;
  if (!instant)
    throw new UsageError(`--now is no ISO 8601 date: "${now}". Write it like 2026-11-20T15:00-08:00.`);
  return { now: instant, format, resume: values.resume, proofreads: !values['no-proofreading'], paths };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        now: { type: 'string' },
        format: { type: 'string', default: 'text' },
        resume: { type: 'string' },
        'no-proofreading': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${messageOf(error)} ${USAGE}`);
  }
}

async function readNotes(paths: readonly string[]): Promise<TextFile[]> {
  const files = new Set<string>();
  for (const given of paths) {
    for (const file of await markdownFiles(given)) files.add(file);
  }
  return Promise.all([...files].map(async (file) => ({ file, text: await readText(file) })));
}

async function markdownFiles(given: string): Promise<string[]> {
  const stats = await stat(given).catch(() => {
    throw new UsageError(`There is no file or folder "${given}".`);
  });
  if (!stats.isDirectory()) return [given];
  const names = await readdir(given, { recursive: true });
  return names
    .filter((name) => /\.(?:md|markdown)$/i.test(name) && !name.split(path.sep).includes('node_modules'))
    .sort()
    .map((name) => path.join(given, name));
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`"${file}" cannot be read: ${messageOf(error)}`);
  });
}

function asJson(notes: readonly TextFile[], results: ReadonlyMap<string, readonly Finding[]>): string {
  const checked = notes.flatMap(({ file, text }) => {
    const findings = results.get(file);
    if (!findings) return [];
    return [
      {
        file,
        findings: findings.map(({ rule, severity, message, range }) => ({
          rule,
          severity,
          message,
          text: text.slice(range.start, range.end),
          start: positionIn(text, range.start),
          end: positionIn(text, range.end),
        })),
      },
    ];
  });
  return JSON.stringify({ notes: checked });
}

function asText(notes: readonly TextFile[], results: ReadonlyMap<string, readonly Finding[]>): string {
  const lines: string[] = [];
  let count = 0;
  for (const { file, text } of notes) {
    for (const { rule, severity, message, range } of results.get(file) ?? []) {
      const { line, character } = positionIn(text, range.start);
      lines.push(`${file}:${line + 1}:${character + 1} ${severity} ${message} [${rule}]`);
      count++;
    }
  }
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  lines.push(`${plural(results.size, 'note')} checked, ${plural(count, 'finding')}.`);
  return lines.join('\n');
}

async function run(args: readonly string[]): Promise<number> {
  const call = readCall(args);
  const notes = await readNotes(call.paths);
  const checked = checkNotes(notes, {
    now: call.now,
    limits: DEFAULT_LIMITS,
    resume: call.resume === undefined ? undefined : await readText(call.resume),
    language: await loadLanguage(),
  });
  const results =
    call.proofreads && checked.size > 0
      ? await proofreadNotes(notes, checked, await loadProofreader())
      : checked;
  process.stdout.write(`${call.format === 'json' ? asJson(notes, results) : asText(notes, results)}\n`);
  return [...results.values()].some((findings) => findings.some(({ severity }) => severity === 'error'))
    ? 1
    : 0;
}

async function loadLanguage(): Promise<Language> {
  const read = (file: string) => readFile(path.join(MEDIA, file));
  const [model, interests] = await Promise.all([read(LANGUAGE_FILES.model), read(LANGUAGE_FILES.interests)]);
  return readLanguage(model, interests);
}

async function loadProofreader() {
  const [wasm, wordModel] = await Promise.all([
    readFile(path.join(__dirname, WASM_FILE)),
    readFile(path.join(MEDIA, WORD_MODEL_FILE)),
  ]);
  return startProofreader({ wasm, wordModel }, 'auto');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`afterword: ${error.message.replace(/\s+/g, ' ')}\n`);
    process.exitCode = 2;
  },
);
