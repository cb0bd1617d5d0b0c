// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the page and its script are in VS Code's folder. */
export const WORKBENCH = 'out/vs/code/browser/workbench';

/**
 * What code-server changed in the workbench's script, and how it was: without a server behind the page, the
 * page must not ask for one.
 */
const PATCHES = [
  { what: 'the page connects to a server', from: /,remoteAuthority:location\.host\}/, to: '}' },
  {
    what: "the person's data is kept on the server, not in the browser",
    from: /(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\}/,
    to: '$1vscodeUserData}',
  },
];

/**
 * The workbench's script, made to run without a server.
 *
 * @param {string} vscodeRoot
 * @returns {string}
 * @throws where a patch fits nowhere, which is what a new version of code-server may bring
 */
export function workbenchScript(vscodeRoot) {
  return PATCHES.reduce(
    (script, { what, from, to }) => {
      if (!from.test(script)) {
        throw new Error(
          `workbench.js of this code-server has changed: nothing matches ${from}, with which ${what}. ` +
            'Find its new form and mend PATCHES in test/host/web/workbenchPage.mjs.',
        );
      }
      return script.replace(from, to);
    },
    readFileSync(join(vscodeRoot, WORKBENCH, 'workbench.js'), 'utf8'),
  );
}

/**
 * The workbench's page.
 *
 * @param {string} vscodeRoot
 * @param {string} base  path under which `vscodeRoot` is served, without a slash at its end
 * @param {object} configuration  VS Code's IWorkbenchConstructionOptions and code-server's additions to them
 * @returns {string}
 */
export function workbenchPage(vscodeRoot, base, configuration) {
  /** @type {Record<string, string>} */
  const values = {
    WORKBENCH_WEB_CONFIGURATION: inAttribute(JSON.stringify(configuration)),
    WORKBENCH_WEB_BASE_URL: base,
    WORKBENCH_NLS_FALLBACK_URL: `${base}/out/nls.messages.js`,
    WORKBENCH_NLS_URL: `${base}/out/nls.messages.js`,
  };
  const template = readFileSync(join(vscodeRoot, WORKBENCH, 'workbench.html'), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
}

/** @param {string} text */
function inAttribute(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
