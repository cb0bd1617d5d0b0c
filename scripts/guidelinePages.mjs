// @ts-check

/** @typedef {import('../src/guidelines/guideline.ts').RuleInfo} Guideline */
/** @typedef {import('../src/note/fields.ts').FieldDefinition} FieldDefinition */

const SEVERITIES = { error: 'Error', warning: 'Warning', info: 'Information', hint: 'Hint' };

/**
 * The page that a finding's rule id links to.
 *
 * @param {Guideline} guideline
 */
export function guidelinePage({ id, severity, description, page }) {
  return `# ${id}

**${SEVERITIES[severity]}.** ${description}

${page.why}

## For example

This breaks it:

${fenced(page.bad, 'markdown')}

This holds it:

${fenced(page.good, 'markdown')}

## Switching it off

For one note, in its front matter:

${fenced(`ignore: [${id}]`, 'yaml')}

For all notes, in the settings, where \`"hint"\`, \`"info"\`, \`"warning"\` and \`"error"\` turn it down or up instead:

${fenced(`"afterword.rules": {\n  "${id}": "off"\n}`, 'json')}

[All guidelines](../README.md)
`;
}

/**
 * The list of all pages, and of what the front matter of a note holds.
 *
 * @param {readonly Guideline[]} guidelines
 * @param {Readonly<Record<string, FieldDefinition>>} fields
 */
export function guidelinesIndex(guidelines, fields) {
  const groups = new Set(guidelines.map(groupOf));
  const sections = [...groups].map(
    (group) => `## ${capitalised(group)}

| rule | severity | fires when |
| --- | --- | --- |
${guidelines
  .filter((guideline) => groupOf(guideline) === group)
  .map(({ id, severity, description }) => `| [${id}](${id}.md) | ${severity} | ${cell(description)} |`)
  .join('\n')}
`,
  );
  const keys = Object.entries(fields).map(
    ([key, { required, description }]) =>
      `| \`${key}\` | ${required ? 'required' : 'optional'} | ${cell(description)} |`,
  );
  return `# The guidelines

Afterword checks every markdown file whose front matter names an \`interviewer\`. A note that is sent keeps only the
\`format\` rules: the rest is history.

${sections.join('\n')}
## The front matter

| key | | what it holds |
| --- | --- | --- |
${keys.join('\n')}
`;
}

/** @param {Guideline} guideline */
function groupOf({ id }) {
  return id.slice(0, id.indexOf('/'));
}

/** A code block whose fence no line of the text can close. @param {string} text @param {string} language */
function fenced(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Text in a table, where a bar would end the cell. @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|');
}

/** "next-steps" as a heading. @param {string} group */
function capitalised(group) {
  return (group.charAt(0).toUpperCase() + group.slice(1)).replaceAll('-', ' ');
}
