import type { NoteIndex } from '../../workspace/noteIndex.js';
import { rememberedCompanies, rememberedForwarders, rememberedRoles } from '../../workspace/remembered.js';
import type { Settings } from '../../workspace/settings.js';
import type { Templates } from '../../workspace/templates.js';
import { chooseNotesFolder } from '../chooseFolder.js';
import type { Command } from '../command.js';
import { NOTHING_TYPED, type Typed } from '../interviewSteps/answers.js';
import { companyStep, roleStep } from '../interviewSteps/companyAndRole.js';
import { endedStep } from '../interviewSteps/ended.js';
import { interviewersStep } from '../interviewSteps/interviewers.js';
import { templateStep } from '../interviewSteps/template.js';
import { viaStep } from '../interviewSteps/via.js';
import { runSteps, type Step } from '../steps.js';
import { createInterview } from './createInterview.js';

/** Asks about an interview and writes a note for each interviewer. */
export class NewInterview implements Command {
  readonly #index: NoteIndex;
  readonly #settings: Settings;
  readonly #templates: Templates;

  constructor(index: NoteIndex, settings: Settings, templates: Templates) {
    this.#index = index;
    this.#settings = settings;
    this.#templates = templates;
  }

  async execute(): Promise<void> {
    const folder = await chooseNotesFolder();
    if (!folder) return;
    const reading = await import('../../chunks/capture.js');
    const index = this.#index;
    const steps: readonly Step<Typed>[] = [
      companyStep(() => rememberedCompanies(index.notes).map(asSuggestion)),
      roleStep(({ company }) => rememberedRoles(index.notes, company).map(asSuggestion)),
      endedStep(reading),
      interviewersStep(reading),
      viaStep(reading, ({ company }) => rememberedForwarders(index.notes, company)),
      templateStep(() => this.#templates.list(folder.uri)),
    ];
    const typed = await runSteps('New Interview', NOTHING_TYPED, steps);
    if (typed) await createInterview(folder, this.#settings, reading, typed);
  }
}

function asSuggestion(label: string): { label: string } {
  return { label };
}
