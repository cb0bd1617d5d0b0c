import type { InvitedInterview, InvitedPerson } from '../../invitation/invitation.js';
import { dayInWords } from '../../note/dayInWords.js';
import type { NoteIndex } from '../../workspace/noteIndex.js';
import { rememberedCompanies, rememberedForwarders, rememberedRoles } from '../../workspace/remembered.js';
import type { TemplateList } from '../../workspace/templates.js';
import type { Reading } from '../interviewSteps/answers.js';
import { companyStep, roleStep } from '../interviewSteps/companyAndRole.js';
import { endedStep } from '../interviewSteps/ended.js';
import { interviewersStep } from '../interviewSteps/interviewers.js';
import { templateStep } from '../interviewSteps/template.js';
import { viaStep } from '../interviewSteps/via.js';
import { askChoice, askSeveral, type Suggestion } from '../quickInput.js';
import { BACK, type Step } from '../steps.js';
import { doubtOf, forwarders, fromInterview, type Imported, withTicked } from './imported.js';

const LIST_PROMPT = 'Correct names and addresses, add titles, and whom the invitation does not name.';

/** What is asked about invitations: whom they mean, and then what *New Interview* asks. */
export function importSteps(
  interviews: readonly InvitedInterview[],
  reading: Reading,
  index: NoteIndex,
  templates: () => Promise<TemplateList>,
): readonly Step<Imported>[] {
  return [
    whichInterview(interviews, reading),
    whoInterviewed(reading),
    interviewersStep(reading, () => [], LIST_PROMPT),
    endedStep(reading, doubtOf),
    companyStep(({ interview }) => suggestions(interview.company, rememberedCompanies(index.notes))),
    roleStep(({ interview, company }) => suggestions(interview.role, rememberedRoles(index.notes, company))),
    viaStep(reading, (imported) => [
      ...forwarders(imported),
      ...rememberedForwarders(index.notes, imported.company),
    ]),
    templateStep(templates),
  ];
}

/** Events of several days, or at several companies, are several interviews. */
function whichInterview(interviews: readonly InvitedInterview[], reading: Reading): Step<Imported> {
  return {
    isNeeded: () => interviews.length > 1,
    async ask(imported, position) {
      const items = interviews.map((interview) => ({
        label: interview.summary || 'Interview',
        description: [interview.company, dayInWords(interview.day)].filter(Boolean).join(' · '),
        interview,
      }));
      const chosen = await askChoice('Which interview shall be imported?', items, position);
      if (chosen === undefined || chosen === BACK) return chosen;
      return chosen.interview === imported.interview ? imported : fromInterview(chosen.interview, reading);
    },
  };
}

function whoInterviewed(reading: Reading): Step<Imported> {
  return {
    isNeeded: ({ interview }) => interview.people.length > 0,
    async ask(imported, position) {
      const items = imported.interview.people.map((person) => ({
        label: person.name || (person.email ?? ''),
        description: describe(person),
        person,
      }));
      const ticked = items.filter(({ person }) => imported.ticked.includes(person));
      const chosen = await askSeveral('Who interviewed you?', items, ticked, position);
      if (chosen === undefined || chosen === BACK) return chosen;
      return withTicked(
        imported,
        chosen.map(({ person }) => person),
        reading,
      );
    },
  };
}

function describe({ name, email, title, remark }: InvitedPerson): string {
  return [title, name === '' ? undefined : email, remark].filter(Boolean).join(' · ');
}

function suggestions(guess: string, remembered: readonly string[]): Suggestion[] {
  const others = remembered.filter((text) => text.toLowerCase() !== guess.toLowerCase());
  return [
    ...(guess === '' ? [] : [{ label: guess, description: 'by the invitation' }]),
    ...others.map((label) => ({ label })),
  ];
}
