import type { Commands } from './chat/commands.js';
import type { Incoming, IncomingText } from './chat/incoming.js';
import type { ProfileSource } from './chat/profiles.js';
import type { Outcome } from './chat/router.js';

/** Answers commands in the language of the profile of whoever gives them, where their client does not tell theirs. */
export function inTheirLanguage(commands: Commands, profiles: ProfileSource): Commands {
  const wrap =
    <Some extends Incoming>(run: (incoming: Some) => Outcome) =>
    async (incoming: Some): Promise<Awaited<Outcome>> =>
      run(await withLanguage(profiles, incoming));
  const wrapAll = <Some extends Incoming>(handlers: Readonly<Record<string, (incoming: Some) => Outcome>>) =>
    Object.fromEntries(Object.entries(handlers).map(([name, run]) => [name, wrap(run)]));
  return {
    find(text) {
      const run = commands.find(text);
      return run && wrap(run);
    },
    ...(commands.files && { files: wrap((incoming: IncomingText) => commands.files?.(incoming) as Outcome) }),
    actions: wrapAll(commands.actions),
    forms: wrapAll(commands.forms),
  };
}

async function withLanguage<Some extends Incoming>(profiles: ProfileSource, incoming: Some): Promise<Some> {
  const { person, place } = incoming;
  if (person.language !== undefined) return incoming;
  const language = (await profiles.find(person, place))?.language;
  return language === undefined ? incoming : { ...incoming, person: { ...person, language } };
}
