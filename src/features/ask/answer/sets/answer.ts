import type { SetQuery } from '../../answers/sets.js';
import type { Answer } from '../../answers.js';
import type { AnswerContext } from '../context.js';
import { answerCompare } from './compare.js';
import { answerCompareEditions } from './compare-editions.js';
import { answerCompareEntries } from './compare-entries.js';
import { answerCompareGoals } from './compare-goals.js';
import { answerEntries } from './entries.js';
import { answerLinesBy } from './lines-by.js';
import { answerMappedSet } from './mapped-set.js';
import { answerMatrix } from './matrix.js';
import { answerRank } from './rank.js';

/** Sets, ranks, comparisons and entries of other frameworks. */
export function answerSet(context: AnswerContext, query: SetQuery): Answer {
  switch (query.kind) {
    case 'lines-by':
      return answerLinesBy(context, query);
    case 'mapped-set':
      return answerMappedSet(context, query);
    case 'rank':
      return answerRank(context, query);
    case 'compare':
      return answerCompare(context, query);
    case 'compare-goals':
      return answerCompareGoals(context, query);
    case 'compare-editions':
      return answerCompareEditions(context, query);
    case 'compare-entries':
      return answerCompareEntries(context, query);
    case 'entries':
      return answerEntries(context, query);
    case 'matrix':
      return answerMatrix(context, query);
  }
}
