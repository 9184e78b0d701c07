import type { SetAnswer } from '../../answers/sets.js';
import type { PresentContext, Presented } from '../context.js';
import { presentCompare, presentCompareGoals } from './compare.js';
import { presentCompareEditions } from './compare-editions.js';
import { presentCompareEntries } from './compare-entries.js';
import { presentEntries } from './entries.js';
import { presentLinesBy } from './lines-by.js';
import { presentMappedSet } from './mapped-set.js';
import { presentMatrix } from './matrix.js';
import { presentRank } from './rank.js';

export { setQuestion } from './question.js';

export function presentSet(context: PresentContext, answer: SetAnswer): Presented {
  switch (answer.kind) {
    case 'lines-by':
      return presentLinesBy(context, answer);
    case 'mapped-set':
      return presentMappedSet(context, answer);
    case 'rank':
      return presentRank(context, answer);
    case 'compare':
      return presentCompare(context, answer);
    case 'compare-goals':
      return presentCompareGoals(context, answer);
    case 'compare-editions':
      return presentCompareEditions(context, answer);
    case 'compare-entries':
      return presentCompareEntries(context, answer);
    case 'entries':
      return presentEntries(context, answer);
    case 'matrix':
      return presentMatrix(context, answer);
  }
}
