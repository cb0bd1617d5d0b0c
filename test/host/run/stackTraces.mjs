// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, dirname, relative, resolve } from 'node:path';

/** Frames of mocha and of assertion libraries: not what anybody looks for in a stack. */
const FOREIGN_FRAME = /\n\s*at .*\bnode_modules\b.*/g;

/**
 * Makes a function that turns places in a bundled script into places in its sources, relative to the current
 * folder, and leaves out those that are in node_modules.
 *
 * @param {string} script  the bundle; its source map lies beside it, or nothing is translated
 * @returns {(text: string) => string}
 */
export function stackTranslator(script) {
  if (!existsSync(`${script}.map`)) return (text) => text;
  const map = new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')));
  const name = basename(script).replaceAll('.', String.raw`\.`);
  // A path or an address that ends with the script's name, then line and column.
  const place = new RegExp(String.raw`[^\s(]*\b${name}(?:#[\w-]+)?:(\d+):(\d+)`, 'g');
  return (text) => {
    const translated = text.replace(place, (original, line, column) => {
      const origin = map.findOrigin(Number(line), Number(column));
      if (!('fileName' in origin)) return original;
      const file = relative(process.cwd(), resolve(dirname(script), origin.fileName));
      return `${file}:${origin.lineNumber}:${origin.columnNumber}`;
    });
    return translated.replace(FOREIGN_FRAME, '');
  };
}
