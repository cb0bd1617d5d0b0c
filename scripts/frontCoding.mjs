// @ts-check
// A list of words in less room: what a word shares with the one before it is a number of letters. Deflate alone needs
// twice as much for the same list.

/** A capital stands for how many letters are shared. */
const NONE = 'A'.charCodeAt(0);
const MOST = 25;
const LINE_FEED = 10;

/**
 * @param {string} list words of the letters a to z, a line each @returns {string} what `decode` makes the list of
 * @throws {RangeError} where it has other characters
 */
export function encode(list) {
  if (/[^a-z\n]/.test(list)) throw new RangeError('Only words of the letters a to z can be front-coded.');
  let before = '';
  return list
    .split('\n')
    .map((word) => {
      let shared = 0;
      while (shared < Math.min(word.length, MOST) && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(NONE + shared) + word.slice(shared);
    })
    .join('');
}

/** @param {string} coded @returns {string} the list that was encoded */
export function decode(coded) {
  const sharedAt = (/** @type {number} */ at) => coded.charCodeAt(at) - NONE;
  let length = 0;
  for (let at = 0; at < coded.length; at++) length += sharedAt(at) <= MOST ? sharedAt(at) + 1 : 1;
  const letters = new Uint8Array(length);
  let [end, word] = [0, 0];
  for (let at = 0; at < coded.length; at++) {
    const shared = sharedAt(at);
    if (shared > MOST) {
      letters[end++] = coded.charCodeAt(at);
      continue;
    }
    letters[end++] = LINE_FEED;
    const before = word;
    word = end;
    // So few that to have them copied would take longer.
    for (let i = 0; i < shared; i++) letters[end++] = letters[before + i] ?? 0;
  }
  // No line begins before the first.
  return new TextDecoder().decode(letters.subarray(1));
}
