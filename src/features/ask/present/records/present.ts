import type { RecordAnswer } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { PresentContext, Presented } from '../context.js';
import { presentDisagreements } from './disagreements.js';
import { presentDocuments } from './documents.js';
import { presentFigures } from './figures.js';
import { presentMeetings } from './meetings.js';
import { presentFacilitators, presentOrganisation } from './organisation.js';
import { presentRecommendations } from './recommendations.js';
import { presentResolutions } from './resolutions.js';
import { presentRules } from './rules.js';
import { presentSystems } from './systems.js';
import { presentWinners } from './winners.js';

export function presentRecord(
  context: PresentContext,
  answer: Extract<Answer, { kind: RecordAnswer['kind'] }>,
): Presented {
  switch (answer.kind) {
    case 'organisation':
      return presentOrganisation(context, answer);
    case 'facilitators':
      return presentFacilitators(context, answer);
    case 'meetings':
      return presentMeetings(context, answer);
    case 'winners':
      return presentWinners(context, answer);
    case 'recommendations':
      return presentRecommendations(context, answer);
    case 'figures':
      return presentFigures(context, answer);
    case 'resolutions':
      return presentResolutions(context, answer);
    case 'rules':
      return presentRules(context, answer);
    case 'systems':
      return presentSystems(context, answer);
    case 'documents':
      return presentDocuments(context, answer);
    case 'disagreements':
      return presentDisagreements(context, answer);
  }
}
