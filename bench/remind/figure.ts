const print = (text: string) => process.stdout.write(`${text}\n`);

/** Prints a figure without a bar. */
export function tell(text: string): void {
  print(`       ${text}`);
}

/** Prints a figure beside its bar, and fails the run when it is not held. */
export function hold(text: string, value: number, bar: number, unit: string): void {
  const isHeld = value <= bar;
  print(`${isHeld ? 'held  ' : 'MISSED'} ${text}: ${round(value)} ${unit} (bar ${bar} ${unit})`);
  if (!isHeld) process.exitCode = 1;
}

export function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 3);
}

/** Milliseconds that something takes. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}
