import type { Dialect } from './dialectNames.js';
import type { ProofreaderFiles } from './files.js';
import type { Mistake } from './mistake.js';
import type { Passage } from './passages.js';
import type { Vocabulary } from './vocabulary.js';

/** What is said to the worker that proofreads. Each `check` is answered, in turn, by one `checked`. */
export type ToWorker =
  | { readonly type: 'start'; readonly files: ProofreaderFiles; readonly dialect: Dialect }
  | { readonly type: 'vocabulary'; readonly vocabulary: Vocabulary }
  | { readonly type: 'check'; readonly passage: Passage };

export type FromWorker =
  | { readonly type: 'started' }
  | { readonly type: 'checked'; readonly mistakes: readonly Mistake[] }
  /** It could not start, or could not check: it is of no use any more. */
  | { readonly type: 'failed'; readonly reason: string };

/** What of a message the worker gets itself, and no copy: the bytes of the files, where their buffer holds nothing else. */
export function handedOver(message: ToWorker): ArrayBuffer[] {
  if (message.type !== 'start') return [];
  return Object.values(message.files).flatMap(({ buffer, byteLength }: Uint8Array) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  );
}
