import ignore from 'ignore';

/** The lines of a `.gitignore`. */
export interface IgnoreFile {
  /** The folder in which it lies, relative to the workspace folder: `''`, `packages/app`. */
  readonly folder: string;
  readonly text: string;
}

/**
 * Tells which files of a workspace folder are left out.
 *
 * @param globs as `files.exclude` and `search.exclude` have them
 * @param files in any order: what lies deeper decides
 * @returns a function of a path that is relative to the workspace folder
 */
export function ignoring(globs: readonly string[], files: readonly IgnoreFile[]): (path: string) => boolean {
  const outerFirst = files.toSorted((a, b) => depth(a.folder) - depth(b.folder));
  // Two lists: what git takes back with "!" stays excluded where a setting excludes it.
  const byGlob = rules(globs.flatMap(expandBraces).map((glob) => `/${glob}`));
  const byGit = rules(
    outerFirst.flatMap(({ folder, text }) => text.split(/\r?\n/).map((line) => inFolder(line, folder))),
  );
  return (path) => byGlob.ignores(path) || byGit.ignores(path);
}

function rules(patterns: readonly string[]): ignore.Ignore {
  return ignore({ ignorecase: false, allowRelativePaths: true }).add(patterns.filter(isReadable));
}

/** A pattern that makes no sense leaves nothing out; the library would throw at the first path. */
function isReadable(pattern: string): boolean {
  try {
    ignore().add(pattern).ignores('a/b.md');
    return true;
  } catch {
    return false;
  }
}

function depth(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}

/** A line of a folder's own list, as a line of the list at the top. */
function inFolder(line: string, folder: string): string {
  if (folder === '' || /^\s*(?:#|$)/.test(line)) return line;
  const [, not = '', pattern = ''] = /^(!?)(.*)$/.exec(line) ?? [];
  // A slash inside of a pattern ties it to its folder; without one it is meant at any depth.
  const isTied = /\/(?!\s*$)/.test(pattern);
  return `${not}/${escaped(folder)}/${isTied ? pattern.replace(/^\//, '') : `**/${pattern}`}`;
}

function escaped(folder: string): string {
  return folder.replace(/[\\*?[\]]/g, '\\$&');
}

/** `*.{a,b}` is `*.a` and `*.b`: git knows no braces. */
function expandBraces(glob: string): string[] {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/.exec(glob);
  if (!match) return [glob];
  const [, before = '', choices = '', after = ''] = match;
  return choices.split(',').flatMap((choice) => expandBraces(before + choice + after));
}
