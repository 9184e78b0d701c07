import type { Check } from '../chat/check.js';

/** One line a check, with what to do below those that failed, and a last line that sums up. */
export function reportOf(checks: readonly Check[]): string {
  const failed = checks.filter(({ ok }) => ok === false).length;
  const sum = failed === 0 ? 'Nothing to fix.' : `${failed} ${failed === 1 ? 'thing' : 'things'} to fix.`;
  return [...checks.flatMap(linesOf), '', sum].join('\n');
}

function linesOf({ name, ok, detail, fix }: Check): readonly string[] {
  const mark = ok === undefined ? '–' : ok ? '✓' : '✗';
  const line = `${mark} ${name}: ${detail}`;
  return fix === undefined || ok !== false ? [line] : [line, ...fix.split('\n').map((text) => `    ${text}`)];
}
