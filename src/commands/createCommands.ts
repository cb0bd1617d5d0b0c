import type { NoteChecker } from '../editor/noteChecker.js';
import type { ScorecardView } from '../views/scorecard/scorecardView.js';
import type { Standings } from '../views/standings.js';
import type { UnsentOnly } from '../views/unsentOnly.js';
import type { NoteIndex } from '../workspace/noteIndex.js';
import type { Settings } from '../workspace/settings.js';
import type { TemplateFolders } from '../workspace/templateFolders.js';
import type { Templates } from '../workspace/templates.js';
import { AddInterviewer } from './addInterviewer.js';
import { ApplyTemplate } from './applyTemplate/applyTemplate.js';
import type { Commands } from './command.js';
import { CopyMessage } from './delivery/copyMessage.js';
import { Gate } from './delivery/gate.js';
import { MailProgram } from './delivery/mailProgram.js';
import { MailRecruiter } from './delivery/mailRecruiter.js';
import { OpenInMail } from './delivery/openInMail.js';
import { SaveAsDraft } from './delivery/saveAsDraft.js';
import { SaveInterviewDrafts } from './delivery/saveInterviewDrafts.js';
import { EditTemplates } from './editTemplates.js';
import { ExportDeadlines } from './exportDeadlines.js';
import { ShowAllNotes, ShowUnsentOnly } from './filterNotes.js';
import { ImportInvitation } from './importInvitation/importInvitation.js';
import { MarkAsPending } from './markAsPending.js';
import { MarkAsSent } from './markAsSent.js';
import { NewInterview } from './newInterview/newInterview.js';
import { OpenNextUnsentNote } from './openNextUnsentNote.js';
import { ReadAllNotes, StopReadingNotes } from './readNotes.js';
import { RecordTalk } from './recordTalk.js';
import { RenameInterview } from './renameInterview.js';
import { ShowProblem } from './showProblem.js';

/** What the commands are made of. */
export interface CommandServices {
  readonly index: NoteIndex;
  readonly settings: Settings;
  readonly templateFolders: TemplateFolders;
  readonly templates: Templates;
  readonly standings: Standings;
  readonly unsentOnly: UnsentOnly;
  readonly checker: NoteChecker;
  readonly scorecard: ScorecardView;
}

export function createCommands(services: CommandServices): Commands {
  const { index, settings, templateFolders, templates, standings, unsentOnly, checker, scorecard } = services;
  const gate = new Gate(checker);
  const mail = new MailProgram(settings);
  return {
    'afterword.addInterviewer': new AddInterviewer(index, settings, templates),
    'afterword.applyTemplate': new ApplyTemplate(settings, templates),
    'afterword.copyMessage': new CopyMessage(gate),
    'afterword.editTemplates': new EditTemplates(templateFolders, templates),
    'afterword.exportDeadlines': new ExportDeadlines(index, standings),
    'afterword.importInvitation': new ImportInvitation(index, settings, templates),
    'afterword.mailRecruiter': new MailRecruiter(index, gate, mail),
    'afterword.markAsPending': new MarkAsPending(),
    'afterword.markAsSent': new MarkAsSent(),
    'afterword.newInterview': new NewInterview(index, settings, templates),
    'afterword.openInMail': new OpenInMail(gate, mail),
    'afterword.openNextUnsentNote': new OpenNextUnsentNote(index, standings),
    'afterword.readAllNotes': new ReadAllNotes(index),
    'afterword.recordTalk': new RecordTalk(),
    'afterword.renameInterview': new RenameInterview(index),
    'afterword.saveAsDraft': new SaveAsDraft(gate),
    'afterword.saveInterviewDrafts': new SaveInterviewDrafts(index, gate),
    'afterword.showAllNotes': new ShowAllNotes(unsentOnly),
    'afterword.showProblem': new ShowProblem(scorecard),
    'afterword.showUnsentOnly': new ShowUnsentOnly(unsentOnly),
    'afterword.stopReadingNotes': new StopReadingNotes(index),
  };
}
