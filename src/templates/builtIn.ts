import amazonLoop from './amazon-loop.md';
import executive from './executive.md';
import firstConversation from './first-conversation.md';
import hiringManager from './hiring-manager.md';
import lateNote from './late-note.md';
import panelMember from './panel-member.md';
import recruiter from './recruiter.md';
import technicalDeepDive from './technical-deep-dive.md';
import { type NoteTemplate, readTemplate } from './template.js';

/** The templates that come with the extension, the default first. */
export const BUILT_IN_TEMPLATES: readonly [NoteTemplate, ...NoteTemplate[]] = [
  readTemplate('first-conversation', firstConversation),
  readTemplate('technical-deep-dive', technicalDeepDive),
  readTemplate('hiring-manager', hiringManager),
  readTemplate('recruiter', recruiter),
  readTemplate('panel-member', panelMember),
  readTemplate('executive', executive),
  readTemplate('amazon-loop', amazonLoop),
  readTemplate('late-note', lateNote),
];
