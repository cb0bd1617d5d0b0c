// @ts-check

/** Which Debian package brings a library that Chromium wants; the names have not changed in ten years. */
const PACKAGES = new Map([
  ['libasound.so.2', 'libasound2'],
  ['libatk-1.0.so.0', 'libatk1.0-0'],
  ['libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0'],
  ['libatspi.so.0', 'libatspi2.0-0'],
  ['libcairo.so.2', 'libcairo2'],
  ['libcups.so.2', 'libcups2'],
  ['libdbus-1.so.3', 'libdbus-1-3'],
  ['libdrm.so.2', 'libdrm2'],
  ['libexpat.so.1', 'libexpat1'],
  ['libfontconfig.so.1', 'libfontconfig1'],
  ['libgbm.so.1', 'libgbm1'],
  ['libglib-2.0.so.0', 'libglib2.0-0'],
  ['libgobject-2.0.so.0', 'libglib2.0-0'],
  ['libnspr4.so', 'libnspr4'],
  ['libnss3.so', 'libnss3'],
  ['libnssutil3.so', 'libnss3'],
  ['libpango-1.0.so.0', 'libpango-1.0-0'],
  ['libX11.so.6', 'libx11-6'],
  ['libxcb.so.1', 'libxcb1'],
  ['libXcomposite.so.1', 'libxcomposite1'],
  ['libXdamage.so.1', 'libxdamage1'],
  ['libXext.so.6', 'libxext6'],
  ['libXfixes.so.3', 'libxfixes3'],
  ['libxkbcommon.so.0', 'libxkbcommon0'],
  ['libXrandr.so.2', 'libxrandr2'],
]);

/**
 * Finds in what a program printed when it did not start the system library that it lacks, and says how to
 * get it.
 *
 * @param {string} output
 * @returns {string | undefined}  one line, or undefined where the program failed for another reason
 */
export function missingLibrary(output) {
  const library = /error while loading shared libraries: (\S+): cannot open/.exec(output)?.[1];
  if (!library) return undefined;
  const debianPackage = PACKAGES.get(library);
  return debianPackage
    ? `${library} is missing; on Debian and Ubuntu: apt-get install ${debianPackage}`
    : `${library} is missing; on Debian and Ubuntu, "apt-file search ${library}" names its package`;
}
