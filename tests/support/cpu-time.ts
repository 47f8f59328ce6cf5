/**
 * Milliseconds of processor time that an act takes in this process: a bound that a hostile input must not
 * pass, which a busy machine doesn't shift as it would shift the time of day.
 */
export function cpuTime(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  return process.cpuUsage(before).user / 1000;
}
