/** Leaves `Mocha` as a global, and exports nothing. */
declare module 'mocha/mocha.js';
