import * as vscode from 'vscode';
import { askSuggested, type Suggestion } from '../quickInput.js';
import type { Step } from '../steps.js';
import { oneLine } from './answers.js';

const { Error: ERROR } = vscode.InputBoxValidationSeverity;

/** @param suggestions companies that are known from before */
export function companyStep<A extends { readonly company: string }>(
  suggestions: (answers: A) => readonly Suggestion[] = () => [],
  prompt = 'Which company did you interview with?',
): Step<A> {
  return {
    async ask(answers, position) {
      const question = {
        prompt,
        placeholder: 'Amazon',
        value: answers.company,
        suggestions: suggestions(answers),
        another: 'another company',
        validate: (text: string) =>
          oneLine(text) === '' ? { message: 'Name the company.', severity: ERROR } : undefined,
      };
      const value = await askSuggested(question, position);
      return typeof value === 'string' ? { ...answers, company: oneLine(value) } : value;
    },
  };
}

/** @param suggestions roles that are known from before */
export function roleStep<A extends { readonly role: string }>(
  suggestions: (answers: A) => readonly Suggestion[] = () => [],
  prompt = 'For which role?',
): Step<A> {
  return {
    async ask(answers, position) {
      const question = {
        prompt,
        placeholder: 'Software Development Engineer II',
        value: answers.role,
        suggestions: suggestions(answers),
        another: 'another role',
        validate: (text: string) =>
          oneLine(text) === '' ? { message: 'Name the role.', severity: ERROR } : undefined,
      };
      const value = await askSuggested(question, position);
      return typeof value === 'string' ? { ...answers, role: oneLine(value) } : value;
    },
  };
}
