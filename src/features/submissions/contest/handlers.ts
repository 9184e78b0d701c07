import type { CommandSet } from '../../../chat/command.js';
import type { SubmissionParts } from '../parts.js';
import { readContest, showContest } from './board.js';
import { askStanding, STAND_FORM, takeStanding } from './confirm.js';
import { askVotes, takeVotes, VOTES_FORM } from './count-votes.js';
import { askScore, SCORE_FORM, setScoring, takeScore } from './score.js';

/** `/wsis contest prizes-2027 C5`, and what is done with it. */
export function createContestHandlers(parts: SubmissionParts): CommandSet {
  return {
    commands: [
      {
        words: ['contest'],
        read(rest) {
          const about = readContest(rest, parts.catalog().categories);
          return about && ((incoming) => showContest(parts, incoming, about));
        },
      },
    ],
    actions: {
      'contest.votes': (incoming) => askVotes(parts, incoming),
      'contest.open': (incoming) => setScoring(parts, incoming, 'open'),
      'contest.close': (incoming) => setScoring(parts, incoming, 'closed'),
      'contest.finalists': (incoming) => askStanding(parts, incoming, 'finalists'),
      'contest.winners': (incoming) => askStanding(parts, incoming, 'winners'),
      'contest.score': (incoming) => askScore(parts, incoming),
    },
    forms: {
      [VOTES_FORM]: (incoming) => takeVotes(parts, incoming),
      [STAND_FORM]: (incoming) => takeStanding(parts, incoming),
      [SCORE_FORM]: (incoming) => takeScore(parts, incoming),
    },
  };
}
