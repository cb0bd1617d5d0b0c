// @ts-check
/**
 * @typedef {{ rule: string, kind: string | undefined, start: number, end: number }} Label offsets into the text without the
 *   marks; `kind` says more of what is wrong
 * @typedef {{ text: string, labels: Label[] }} Fixture
 */

const MARK = /⟦([a-z-]+\/[a-z-]+)(?:\(([a-z-]+)\))?: |⟧/g;

/**
 * Takes the labels out of a fixture: `⟦rule/id: text⟧` or `⟦rule/id(kind): text⟧`, possibly nested.
 *
 * @param {string} source
 * @returns {Fixture}
 * @throws {Error} where a label is not closed, or closed without having been opened
 */
export function readFixture(source) {
  /** @type {Label[]} */
  const labels = [];
  /** @type {{ rule: string, kind: string | undefined, start: number }[]} */
  const open = [];
  let text = '';
  let position = 0;
  for (const mark of source.matchAll(MARK)) {
    text += source.slice(position, mark.index);
    position = mark.index + mark[0].length;
    if (mark[1]) {
      open.push({ rule: mark[1], kind: mark[2], start: text.length });
    } else {
      const label = open.pop();
      if (!label)
        throw new Error(`"⟧" closes no label: ${source.slice(Math.max(0, mark.index - 40), mark.index + 1)}`);
      labels.push({ ...label, end: text.length });
    }
  }
  if (open[0]) throw new Error(`The label ${open[0].rule} is not closed.`);
  return { text: text + source.slice(position), labels };
}
