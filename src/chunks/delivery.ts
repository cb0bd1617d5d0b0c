/** What makes messages of notes: loaded with the first command that hands one over. */
export { composeLink } from '../delivery/channel.js';
export { emlDraft } from '../delivery/eml.js';
export { forwardMessage, noteMessage } from '../delivery/message.js';
