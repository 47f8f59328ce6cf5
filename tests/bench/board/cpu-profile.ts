import type {CDPSession} from 'playwright-core';

/** A stretch of time on the page's main thread, in milliseconds since its navigation. */
export interface Task {
  readonly start: number;
  readonly duration: number;
}

export interface FunctionTime {
  readonly name: string;
  /** Milliseconds in it and in what it calls. */
  readonly total: number;
  /** Milliseconds in itself alone. */
  readonly own: number;
}

type Profile = Awaited<ReturnType<typeof stop>>;

/** Microseconds between two looks at the stack. */
const INTERVAL = 500;

export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', {interval: INTERVAL});
  await session.send('Profiler.start');
}

/** Ends the profile; the functions that took longest, within the tasks if any are given, the longest first. */
export async function stopProfile(
  session: CDPSession,
  tasks: readonly Task[] | undefined,
): Promise<readonly FunctionTime[]> {
  const profile = await stop(session);
  const {metrics} = await session.send('Performance.getMetrics');
  const origin = (metrics.find(({name}) => name === 'NavigationStart')?.value ?? 0) * 1000;
  return timesIn(
    profile,
    (at) =>
      !tasks || tasks.some(({start, duration}) => at - origin >= start && at - origin <= start + duration),
  );
}

async function stop(session: CDPSession) {
  await session.send('Performance.enable');
  return (await session.send('Profiler.stop')).profile;
}

function timesIn(profile: Profile, counts: (milliseconds: number) => boolean): readonly FunctionTime[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])),
  );
  const total = new Map<string, number>();
  const own = new Map<string, number>();
  let at = profile.startTime;
  for (const [sample, id] of (profile.samples ?? []).entries()) {
    const spent = profile.timeDeltas?.[sample] ?? 0;
    at += spent;
    if (!counts(at / 1000)) continue;
    const stack = new Set<string>();
    for (let node = nodes.get(id); node; node = nodes.get(parents.get(node.id) ?? -1)) {
      const {functionName, lineNumber} = node.callFrame;
      stack.add(functionName || `a function in line ${lineNumber + 1}`);
    }
    const [top = ''] = stack;
    own.set(top, (own.get(top) ?? 0) + spent / 1000);
    for (const name of stack) total.set(name, (total.get(name) ?? 0) + spent / 1000);
  }
  return [...total]
    .map(([name, milliseconds]) => ({name, total: milliseconds, own: own.get(name) ?? 0}))
    .filter(({name}) => name !== '(root)')
    .sort((one, other) => other.total - one.total);
}
