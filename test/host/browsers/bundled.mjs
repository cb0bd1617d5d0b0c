// @ts-check
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureHost } from '../install.mjs';

const nodeModules = join(import.meta.dirname, '../node_modules');
/** Inside node_modules, so that a new installation brings a new browser. */
const folder = join(nodeModules, '.chromium');

/** Whether @sparticuz/chromium has a browser for this machine. */
export const hasBundledBrowser = process.platform === 'linux' && process.arch === 'x64';

/**
 * Unpacks the headless Chromium of @sparticuz/chromium: 2 s the first time, nothing after that. It brings
 * the system libraries along that a bare Debian lacks (NSS, NSPR, expat), and one font.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>}  what to run, and what its
 *   environment needs on top of this process's
 */
export async function unpackBundledBrowser() {
  await ensureHost();
  if (!existsSync(folder)) await unpack();
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

async function unpack() {
  // Unpacked aside and moved into place, so that nobody ever starts half a browser.
  const aside = mkdtempSync(join(nodeModules, '.chromium-'));
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: nodeModules,
      // It unpacks into the temporary folder, and its libraries only where it believes to be on AWS Lambda.
      env: { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    writeFileSync(join(aside, 'fonts/fonts.conf'), FONTS_CONF);
    renameSync(aside, folder);
  } catch (error) {
    // Where two did it at once, the other's is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

const UNPACK = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;

/** The package's own file knows Lambda's folders only, so no page would show any text. This takes the fonts of
 * the system, and Open Sans where there are none. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir>${join(folder, 'fonts/cache')}</cachedir>
</fontconfig>
`;
