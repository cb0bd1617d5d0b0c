import type { Proofreader } from './proofreader.js';
import type { FromWorker, ToWorker } from './protocol.js';
import { startProofreader } from './start.js';

/** A worker's end of its wire. */
export interface WorkerPort {
  post(message: FromWorker): void;
}

/** What a worker does with what it is told: one thing after the other. */
export function serve({ post }: WorkerPort): (message: ToWorker) => void {
  let proofreader: Proofreader | undefined;
  const handle = async (message: ToWorker): Promise<void> => {
    if (message.type === 'start') {
      proofreader = await startProofreader(message.files, message.dialect);
      post({ type: 'started' });
    } else if (message.type === 'vocabulary') {
      proofreader?.setVocabulary(message.vocabulary);
    } else {
      post({ type: 'checked', mistakes: (await proofreader?.check(message.passage)) ?? [] });
    }
  };
  let last = Promise.resolve();
  return (message) => {
    last = last
      .then(() => handle(message))
      .catch((error: unknown) =>
        post({ type: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
  };
}
