// @ts-check
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Answers a request with a file, or with 404.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder  nothing outside of it is served
 * @param {string} path  the file's path in the folder, decoded
 * @returns {Promise<void>}
 */
export async function sendFile(response, folder, path) {
  const file = join(folder, path);
  const inside = file.startsWith(join(folder, sep));
  const found = inside && (await stat(file).catch(() => undefined))?.isFile();
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': contentType(file) });
  // A page that is closed drops its requests; that is no error of ours.
  await pipeline(createReadStream(file), response).catch(() => {});
}

/** @param {string} file */
function contentType(file) {
  return TYPES[extname(file)] ?? 'application/octet-stream';
}
