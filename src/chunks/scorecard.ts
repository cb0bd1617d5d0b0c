/** What the scorecard says of a note: loaded when it is shown. */
export { score, scorecard } from '../views/scorecard/scorecard.js';
