import * as vscode from 'vscode';
import type { Message } from '../../delivery/message.js';
import type { Settings } from '../../workspace/settings.js';
import { askWhetherSent } from './askWhetherSent.js';
import { saveDraft } from './drafts.js';
import { openLink } from './openLink.js';
import type { Outgoing } from './outgoing.js';

/** The mail program that the settings name. */
export class MailProgram {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Opens a message there. Where it cannot arrive whole it does not go at all: there are other ways. */
  async open(message: Message, outgoing: readonly Outgoing[]): Promise<void> {
    const client = this.#settings.mailClient(outgoing[0]?.uri);
    const { composeLink } = await import('../../chunks/delivery.js');
    const { url, maxLength } = composeLink(message, client);
    if (url.length > maxLength) {
      const [length, most] = [url.length, maxLength].map((count) => count.toLocaleString('en-GB'));
      await offerOtherWays(
        `The message is too long to be handed over as a link: it would have ${length} characters, and beyond ${most} mail programs cut it off.`,
        message,
        outgoing,
      );
    } else if (await openLink(url)) {
      askWhetherSent(outgoing, '');
    } else if (client === 'default') {
      await offerOtherWays('No mail program has taken the message.', message, outgoing);
    }
  }
}

async function offerOtherWays(why: string, message: Message, outgoing: readonly Outgoing[]): Promise<void> {
  const [draft, copy] = ['Save as Draft (.eml)', 'Copy Message'];
  const answer = await vscode.window.showWarningMessage(why, draft, copy);
  if (answer === draft) await saveDraft(message, outgoing);
  if (answer === copy) {
    await vscode.env.clipboard.writeText(message.text);
    askWhetherSent(outgoing, 'Message copied.');
  }
}
