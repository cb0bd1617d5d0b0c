import type { ScorecardView } from '../views/scorecard/scorecardView.js';
import type { Command } from './command.js';

/** Goes to the problem of a row of the scorecard. */
export class ShowProblem implements Command {
  readonly #scorecard: ScorecardView;

  constructor(scorecard: ScorecardView) {
    this.#scorecard = scorecard;
  }

  execute(row: unknown): Promise<void> {
    return this.#scorecard.showProblem(row);
  }
}
