// @ts-check

/**
 * The environment that VS Code's server is started in: this process's, without what an outer VS Code's
 * terminal or debugger put there, and without a gallery, so that nothing is asked of the network.
 *
 * @param {string} tempFolder  for the sockets and caches that VS Code leaves behind in the system's
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment(tempFolder) {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|XDG_RUNTIME_DIR$)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(own),
    TMPDIR: tempFolder,
    EXTENSIONS_GALLERY: '{}',
    VSCODE_CLI: '1', // this is the environment of a shell; no login shell has to be asked for one
  };
}
