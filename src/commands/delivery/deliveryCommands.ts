import type { NoteIndex } from '../../workspace/noteIndex.js';
import type { Settings } from '../../workspace/settings.js';
import type { Command } from '../command.js';
import { CopyMessage } from './copyMessage.js';
import { type Checks, Gate } from './gate.js';
import { MailProgram } from './mailProgram.js';
import { MailRecruiter } from './mailRecruiter.js';
import { OpenInMail } from './openInMail.js';
import { SaveAsDraft } from './saveAsDraft.js';
import { SaveInterviewDrafts } from './saveInterviewDrafts.js';

/** The commands by which notes leave. */
export function deliveryCommands(index: NoteIndex, settings: Settings, checks: Checks): Command[] {
  const gate = new Gate(checks);
  const mail = new MailProgram(settings);
  return [
    new CopyMessage(gate),
    new OpenInMail(gate, mail),
    new SaveAsDraft(gate),
    new SaveInterviewDrafts(index, gate),
    new MailRecruiter(index, gate, mail),
  ];
}
