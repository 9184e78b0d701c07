import type { ListedRecordQuery } from '../../answers/records.js';
import type { Answer } from '../../answers.js';
import type { AnswerContext } from '../context.js';
import { answerDisagreements } from './disagreements.js';
import { answerDocuments } from './documents.js';
import { answerFacilitators } from './facilitators.js';
import { answerFigures } from './figures.js';
import { answerMeetings } from './meetings.js';
import { answerOrganisation } from './organisation.js';
import { answerRecommendations } from './recommendations.js';
import { answerResolutions } from './resolutions.js';
import { answerRules } from './rules.js';
import { answerSystems } from './systems.js';
import { answerWinners } from './winners.js';

/** Rules, figures, Recommendations, organisations and other records. */
export function answerRecord(context: AnswerContext, query: ListedRecordQuery): Answer {
  switch (query.kind) {
    case 'organisation':
      return answerOrganisation(context, query);
    case 'facilitators':
      return answerFacilitators(context);
    case 'meetings':
      return answerMeetings(context, query);
    case 'winners':
      return answerWinners(context, query);
    case 'recommendations':
      return answerRecommendations(context, query);
    case 'figures':
      return answerFigures(context, query);
    case 'resolutions':
      return answerResolutions(context, query);
    case 'rules':
      return answerRules(context, query);
    case 'systems':
      return answerSystems(context, query);
    case 'documents':
      return answerDocuments(context);
    case 'disagreements':
      return answerDisagreements(context, query);
  }
}
