/** What work in a time box goes by. */
export interface Allowance {
  /** Aborted when nobody waits any longer. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left. */
  remaining(): number;
}

/**
 * What the work comes to, or why nobody waited for it: its time was up, or `cancelled` was aborted. Resolves by then
 * even if the work goes on. Rejects only when the work does so in time.
 */
export async function withinTime<Result>(
  milliseconds: number,
  cancelled: AbortSignal,
  work: (allowance: Allowance) => Promise<Result>,
): Promise<Result | 'time' | 'cancelled'> {
  if (cancelled.aborted) return 'cancelled';
  const giveUp = new AbortController();
  const ends = performance.now() + milliseconds;
  const { promise: cut, resolve } = withResolver<'time' | 'cancelled'>();
  const end = (reason: 'time' | 'cancelled') => {
    resolve(reason);
    giveUp.abort();
  };
  const timer = setTimeout(end, milliseconds, 'time');
  const onCancel = () => end('cancelled');
  // By hand: AbortSignal.any keeps something for each of the many signals made from one that lives on.
  cancelled.addEventListener('abort', onCancel, { once: true });
  try {
    const allowance = { signal: giveUp.signal, remaining: () => ends - performance.now() };
    return await Promise.race([cut, work(allowance)]);
  } finally {
    clearTimeout(timer);
    cancelled.removeEventListener('abort', onCancel);
  }
}

function withResolver<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((take) => {
    resolve = take;
  });
  return { promise, resolve };
}
