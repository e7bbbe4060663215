/** What is going on, on stderr: stdout carries the table alone. */
export const say = (text) => process.stderr.write(`${text}\n`);

const startedAt = Date.now();

/** The same, with the minutes and seconds since the start. */
export const sayWithTime = (text) => {
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  const clock = `${String(Math.floor(seconds / 60)).padStart(2)}:${String(seconds % 60).padStart(2, '0')}`;
  say(`[${clock}] ${text}`);
};
