/** What writes calendars: loaded by the command that exports deadlines. */
export { writeDeadlineCalendar } from '../invitation/deadlineCalendar.js';
