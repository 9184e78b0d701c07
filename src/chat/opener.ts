import type { Form, Reply } from './reply.js';

/** A form behind a button, for where only a press can open one. Undefined when it has no opener. */
export function behindButton({ language, title, opener }: Form): Reply | undefined {
  if (!opener) return undefined;
  return {
    language,
    visibility: 'private',
    title,
    parts: [],
    sources: [],
    sourcesLabel: '',
    actions: [opener],
    moreLabel: '…',
  };
}
