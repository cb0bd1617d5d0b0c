/** What reads calendar files: loaded with the first one. */
export { readInvitations } from '../invitation/invitation.js';
