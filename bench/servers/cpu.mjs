/** Answers the parent's `cpu` with the processor time that this process has taken so far. */
export const tellCpu = () => {
  process.on('message', ({ kind }) => {
    if (kind !== 'cpu') return;
    const { user, system } = process.cpuUsage();
    process.send({ kind, milliseconds: (user + system) / 1000 });
  });
};
