// @ts-check

const nothing = () => {};
const silentLogger = {
  clearFormatters: nothing,
  critical: nothing,
  debug: nothing,
  drop: nothing,
  error: nothing,
  flush: nothing,
  info: nothing,
  setLevel: nothing,
  setPattern: nothing,
  trace: nothing,
  warn: nothing,
};

export const setFlushOn = nothing;
export const createRotatingLogger = async () => silentLogger;
export const createAsyncRotatingLogger = createRotatingLogger;
