/** What makes messages of notes: loaded with the first command that hands one over. */
export { composeLink } from '../delivery/channel.js';
export { emlDraft } from '../delivery/eml.js';
export { readVia } from '../delivery/envelope.js';
export { forwardMessage, messageText, noteMessage } from '../delivery/message.js';
