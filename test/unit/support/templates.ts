import type { TemplateValues } from '../../../src/templates/variables.js';

/** What is known right after an interview. */
export const VALUES: TemplateValues = {
  interviewer: 'Raj Patel',
  title: 'Engineering Manager',
  email: 'raj.patel@example.com',
  via: '',
  company: 'Amazon',
  role: 'Software Development Engineer II',
  interviewed: '2026-11-20T15:00-08:00',
  topics: [],
  skills: [],
  interests: [],
  candidate: { name: '', email: '', signature: '' },
};

/** All that can be known. */
export const TOLD: TemplateValues = {
  ...VALUES,
  topics: ['moving the order pipeline to event sourcing', 'idempotent backfills'],
  skills: ['event sourcing'],
  interests: ['trail running'],
  candidate: { name: 'Alex Kim', email: 'alex@example.com', signature: '' },
};
