import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DIRECT, directMessage } from '../../support/teams/activities.js';
import { type RunningTeams, startTeams } from '../../support/teams/running.js';

const QUESTION = 'which SDGs does C5 map to';

describe('a question in Teams', () => {
  let teams: RunningTeams;
  beforeEach(async () => {
    teams = await startTeams();
  });
  afterEach(() => teams.stop());

  it('is acknowledged and answered with text and a card', async () => {
    const response = await teams.post(directMessage(teams.connector.serviceUrl, QUESTION));
    expect(response.status).toBe(200);
    await teams.connector.received(1);
    const [message] = teams.connector.messages;
    expect(message?.conversation).toBe(DIRECT);
    expect(JSON.stringify(message?.activity)).toContain('9.c');
  });
});
