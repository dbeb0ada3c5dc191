/**
 * Processor time, for tests and benches about speed: another load on the machine does not make it longer, as it does
 * the clock. All threads of the process are counted, the collector's and the compiler's too.
 */

/** Seconds of processor time spent since the moment of this call. */
export function processorTimer(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}

/** Seconds of processor time the work takes. */
export function processorSeconds(work: () => unknown): number {
  const spent = processorTimer();
  work();
  return spent();
}
