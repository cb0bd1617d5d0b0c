import { expect, test } from 'vitest';
import { missingLibrary } from './missingLibrary.mjs';

const says = (library: string) =>
  `chrome: error while loading shared libraries: ${library}: cannot open shared object file: No such file`;

test('names the package of a library', () => {
  expect(missingLibrary(says('libnss3.so'))).toMatch(/^libnss3\.so is missing.*apt-get install libnss3$/);
});

test('tells how to find the package of an unknown library', () => {
  expect(missingLibrary(says('libzebra.so.1'))).toContain('apt-file search libzebra.so.1');
});

test('has nothing to say about another failure', () => {
  expect(missingLibrary('Segmentation fault')).toBeUndefined();
});
