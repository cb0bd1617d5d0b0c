/** What happens when the person chooses an entry of the palette or of a menu. */
export interface Command {
  /** Arguments are what VS Code hands over: nothing from the palette, the row and all selected rows from the tree. */
  execute(...args: unknown[]): unknown;
  dispose?(): void;
}

/** The commands of the manifest, which a test compares with these. */
export const COMMAND_IDS = [
  'afterword.addInterviewer',
  'afterword.applyTemplate',
  'afterword.copyMessage',
  'afterword.editTemplates',
  'afterword.exportDeadlines',
  'afterword.importInvitation',
  'afterword.mailRecruiter',
  'afterword.markAsPending',
  'afterword.markAsSent',
  'afterword.newInterview',
  'afterword.openInMail',
  'afterword.openNextUnsentNote',
  'afterword.readAllNotes',
  'afterword.recordTalk',
  'afterword.renameInterview',
  'afterword.saveAsDraft',
  'afterword.saveInterviewDrafts',
  'afterword.showAllNotes',
  'afterword.showProblem',
  'afterword.showUnsentOnly',
  'afterword.stopReadingNotes',
] as const;

export type CommandId = (typeof COMMAND_IDS)[number];

export type Commands = Readonly<Record<CommandId, Command>>;
