import type { Dialect } from './dialectNames.js';
import type { ProofreaderFiles } from './files.js';
import type { Mistake } from './mistake.js';
import type { Passage } from './passages.js';
import type { FromWorker, ToWorker } from './protocol.js';
import type { Vocabulary } from './vocabulary.js';

/** A worker that runs. */
export interface WorkerHandle {
  post(message: ToWorker): void;
  terminate(): void;
}

export interface WorkerEvents {
  onMessage(message: FromWorker): void;
  /** It is gone, by itself or because it was terminated. */
  onGone(reason: string): void;
}

/** Starts workers: the port to the host. */
export interface Workers {
  /** A worker, and the files that it is to be told. */
  start(events: WorkerEvents): Promise<{ readonly worker: WorkerHandle; readonly files: ProofreaderFiles }>;
}

export interface Patience {
  /** Milliseconds within which a worker must have started. */
  readonly start: number;
  /** Milliseconds within which a passage must have been checked. */
  readonly check: number;
  /** Milliseconds with nothing to do after which a worker's memory is given back. */
  readonly idle: number;
}

/**
 * A passage takes some ten milliseconds, a second where the engine builds what it needs or learns the words of thousands
 * of notes, and on a machine that has much else to do ten times as long; starting takes a second. So after ten minutes a
 * worker of hundreds of megabytes is not worth keeping.
 */
const PATIENCE: Patience = { start: 60_000, check: 20_000, idle: 10 * 60_000 };
/** How often in a row a worker may break before it is given up. */
const MOST_FAILURES = 3;

interface Job {
  readonly passage: Passage;
  readonly vocabulary: Vocabulary;
  resolve(mistakes: readonly Mistake[]): void;
  failures: number;
}

/** One life of a worker. */
interface Life {
  readonly dialect: Dialect;
  worker: WorkerHandle | undefined;
  started: boolean;
  vocabulary: Vocabulary | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Has a worker proofread passages, one after the other. The worker is started when there is something to do, and again
 * when it breaks or hangs; a passage over which it broke twice is left unchecked. It ends, and gives its memory back, when
 * it had nothing to do for long, or by `stop`.
 */
export class ProofreadingClient {
  readonly #workers: Workers;
  readonly #patience: Patience;
  readonly #report: (reason: string) => void;
  readonly #jobs: Job[] = [];
  #dialect: Dialect = 'auto';
  #life: Life | undefined;
  #failures = 0;
  #isDisposed = false;

  /** @param report is told why a worker broke */
  constructor(workers: Workers, report: (reason: string) => void, patience = PATIENCE) {
    this.#workers = workers;
    this.#report = report;
    this.#patience = patience;
  }

  /** Whether a worker runs, or is about to. */
  get isRunning(): boolean {
    return this.#life !== undefined;
  }

  set dialect(dialect: Dialect) {
    this.#dialect = dialect;
    if (this.#life && this.#life.dialect !== dialect) this.#restart();
  }

  /** What is wrong in a passage; nothing where the worker cannot be had. */
  check(passage: Passage, vocabulary: Vocabulary): Promise<readonly Mistake[]> {
    return new Promise((resolve) => {
      this.#jobs.push({ passage, vocabulary, resolve, failures: 0 });
      if (this.#jobs.length === 1) this.#next();
    });
  }

  /** Ends the worker. What is under way, or comes, is done by another. */
  stop(): void {
    this.#failures = 0;
    this.#end();
    this.#next();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#end();
    for (const { resolve } of this.#jobs.splice(0)) resolve([]);
  }

  #restart(): void {
    this.#end();
    this.#next();
  }

  #end(): void {
    const life = this.#life;
    this.#life = undefined;
    clearTimeout(life?.timer);
    life?.worker?.terminate();
  }

  /** Does the first job, for which it may have to start a worker. */
  #next(): void {
    const [job] = this.#jobs;
    if (!job || this.#isDisposed) return;
    if (this.#failures >= MOST_FAILURES) {
      for (const { resolve } of this.#jobs.splice(0)) resolve([]);
      return;
    }
    const life = this.#life ?? this.#start();
    if (!life.started || !life.worker) return;
    if (life.vocabulary !== job.vocabulary) {
      life.vocabulary = job.vocabulary;
      life.worker.post({ type: 'vocabulary', vocabulary: job.vocabulary });
    }
    life.worker.post({ type: 'check', passage: job.passage });
    this.#watch(life, this.#patience.check, 'It took too long over a passage.');
  }

  #start(): Life {
    const life: Life = {
      dialect: this.#dialect,
      worker: undefined,
      started: false,
      vocabulary: undefined,
      timer: undefined,
    };
    this.#life = life;
    this.#watch(life, this.#patience.start, 'It took too long to start.');
    const events: WorkerEvents = {
      onMessage: (message) => this.#told(life, message),
      onGone: (reason) => this.#broke(life, reason),
    };
    this.#workers.start(events).then(
      ({ worker, files }) => {
        if (this.#life !== life) {
          worker.terminate();
          return;
        }
        life.worker = worker;
        worker.post({ type: 'start', files, dialect: life.dialect });
      },
      (error: unknown) => this.#broke(life, error instanceof Error ? error.message : String(error)),
    );
    return life;
  }

  #told(life: Life, message: FromWorker): void {
    if (this.#life !== life) return;
    clearTimeout(life.timer);
    if (message.type === 'failed') {
      this.#broke(life, message.reason);
    } else if (message.type === 'started') {
      life.started = true;
      this.#next();
    } else {
      this.#failures = 0;
      this.#jobs.shift()?.resolve(message.mistakes);
      this.#rest(life);
      this.#next();
    }
  }

  #broke(life: Life, reason: string): void {
    if (this.#life !== life) return;
    this.#end();
    this.#report(reason);
    this.#failures++;
    const [job] = this.#jobs;
    if (job && life.started && ++job.failures > 1) this.#jobs.shift()?.resolve([]);
    this.#next();
  }

  /** Waits for the next job, as long as it is worth it. */
  #rest(life: Life): void {
    life.timer = setTimeout(() => this.#end(), this.#patience.idle);
  }

  #watch(life: Life, patience: number, reason: string): void {
    clearTimeout(life.timer);
    life.timer = setTimeout(() => this.#broke(life, reason), patience);
  }
}
