// @ts-check

/**
 * User settings of a VS Code that shows nothing but itself: no welcome page, no AI, no accounts, no updates.
 * For `npm start`, where a person looks at the extension.
 *
 * @satisfies {Record<string, unknown>}
 */
export const QUIET = {
  'chat.disableAIFeatures': true,
  'chat.titleBar.signIn.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.feedback.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden', // AI's bar stays without this, AI or not
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * On top of that, what makes a screen the same every time: nothing moves, nothing saves by itself, nothing
 * depends on the window's width. For UI tests and screenshots.
 *
 * @satisfies {Record<string, unknown>}
 */
export const CLEAN = {
  ...QUIET,
  'afterword.reminders': false,
  'breadcrumbs.enabled': false,
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.lightbulb.enabled': 'on',
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'compact',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code's own placeholders
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'workbench.colorTheme': 'Dark Modern',
  'workbench.editor.empty.hint': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
};
