/**
 * The built bot, as people run it. Benchmarks themselves run through tsx, whose helpers would slow the code down that
 * they measure.
 */
export async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../dist/${path}`, import.meta.url).href)) as Module;
}
