import type { Action } from '../../../chat/reply.js';
import type { Query } from '../query.js';
import type { PresentContext } from './context.js';

/** The button under an answer that only its asker sees. */
export function shareAction({ say }: PresentContext, query: Query, version: string): Action {
  return {
    action: 'share',
    argument: JSON.stringify(query),
    version,
    label: say('shareWithChannel'),
    style: 'primary',
  };
}
