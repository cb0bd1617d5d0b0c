// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { guidelinePage, guidelinesIndex } from './guidelinePages.mjs';
import { importSource, ROOT } from './importSource.mjs';

const PAGES = 'media/guidelines';
const MANIFEST = 'package.json';

/**
 * @typedef {object} Difference  a file that is not what it would be if it were generated now
 * @property {string} file  relative to the repository
 * @property {string | undefined} text  what it should hold; undefined where it should not be there
 */

/**
 * Compares the generated files with their sources: the catalogue of guidelines, the fields of the front matter and the
 * schemas of the settings.
 *
 * @returns {Promise<Difference[]>}
 */
export async function generatedDifferences() {
  const { RULES } = await importSource('src/guidelines/catalogue.ts');
  const { FIELDS } = await importSource('src/note/fields.ts');
  const { manifestConfiguration } = await importSource('src/workspace/settingsSchema.ts');
  return [
    ...(await pageDifferences(RULES, FIELDS)),
    ...(await manifestDifferences(manifestConfiguration(RULES))),
  ];
}

/**
 * @param {readonly import('./guidelinePages.mjs').Guideline[]} guidelines
 * @param {Readonly<Record<string, import('./guidelinePages.mjs').FieldDefinition>>} fields
 * @returns {Promise<Difference[]>}
 */
async function pageDifferences(guidelines, fields) {
  const wanted = new Map([[`${PAGES}/README.md`, guidelinesIndex(guidelines, fields)]]);
  for (const guideline of guidelines) wanted.set(`${PAGES}/${guideline.id}.md`, guidelinePage(guideline));
  const present = await filesIn(PAGES);
  const differences = await Promise.all(
    [...wanted].map(async ([file, text]) => ({ file, text, isSame: (await read(file)) === text })),
  );
  return [
    ...differences.filter(({ isSame }) => !isSame).map(({ file, text }) => ({ file, text })),
    ...present.filter((file) => !wanted.has(file)).map((file) => ({ file, text: undefined })),
  ];
}

/**
 * Of the manifest, only the settings are generated, and how they are laid out is the formatter's business.
 *
 * @param {object} configuration
 * @returns {Promise<Difference[]>}
 */
async function manifestDifferences(configuration) {
  const manifest = JSON.parse(await readFile(path.join(ROOT, MANIFEST), 'utf8'));
  // The order of the keys counts as well: it is that of completion in settings.json.
  if (JSON.stringify(manifest.contributes?.configuration) === JSON.stringify(configuration)) return [];
  manifest.contributes = { ...manifest.contributes, configuration };
  return [{ file: MANIFEST, text: `${JSON.stringify(manifest, null, 2)}\n` }];
}

/** @param {string} file @returns {Promise<string | undefined>} undefined where there is none */
async function read(file) {
  return readFile(path.join(ROOT, file), 'utf8').catch(insteadOfMissing(undefined));
}

/** @param {string} folder @returns {Promise<string[]>} relative to the repository, with slashes */
async function filesIn(folder) {
  const entries = await readdir(path.join(ROOT, folder), { recursive: true, withFileTypes: true }).catch(
    insteadOfMissing([]),
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

/**
 * What to go on with where a file or folder is missing; any other error is one.
 *
 * @template T
 * @param {T} otherwise
 */
function insteadOfMissing(otherwise) {
  return (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'ENOENT') throw error;
    return otherwise;
  };
}
