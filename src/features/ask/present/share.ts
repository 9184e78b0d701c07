import type { Action } from '../../../chat/reply.js';
import type { Query } from '../query.js';
import type { PresentContext } from './context.js';
import { argumentFor } from './question.js';

/** The button under an answer that only its asker sees. */
export function shareAction(context: PresentContext, query: Query, version: string): Action {
  return {
    action: 'share',
    argument: argumentFor(context, query),
    version,
    label: context.say('shareWithChannel'),
    style: 'primary',
  };
}
