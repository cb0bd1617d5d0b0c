// @ts-check

/** What a markdown link or image may point to wherever it is read: an address, or a heading of the same page. */
const ABSOLUTE = /^(?:[a-z][a-z\d+.-]*:|#)/i;
const IMAGE = /!\[[^\]]*\]\(([^)]+)\)/g;
const LINK = /(?<!!)\[([^\]]*)\]\(([^)]+)\)/g;

/**
 * The README as the package carries it. A package knows no checkout, and without a public repository there is no
 * address under which its files could be found: pictures of the checkout go, links into it become their text.
 *
 * @param {string} readme  markdown
 * @returns {string}
 */
export function packageReadme(readme) {
  return readme
    .replace(IMAGE, (image, target) => (ABSOLUTE.test(target) ? image : ''))
    .replace(LINK, (link, text, target) => (ABSOLUTE.test(target) ? link : text))
    .replace(/\n{3,}/g, '\n\n');
}
