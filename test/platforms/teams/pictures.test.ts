import { afterEach, describe, expect, it } from 'vitest';
import type { Pictures } from '../../../src/chat/pictures.js';
import { createPictures } from '../../../src/images/render.js';
import { LANGUAGES } from '../../../src/shared/language.js';
import { directMessage } from '../../support/teams/activities.js';
import { cardOf, flatten, readMessage } from '../../support/teams/read.js';
import { type RunningTeams, startTeams } from '../../support/teams/running.js';

const LOST: Pictures = { make: () => Promise.reject(new Error('no picture today')) };
const HUGE: Pictures = { make: async () => ({ png: Buffer.alloc(60_000), width: 1, height: 1 }) };

describe('the matrix in Teams', () => {
  let teams: RunningTeams;
  afterEach(() => teams.stop());

  const start = async (pictures: Pictures = createPictures()) => {
    teams = await startTeams({ pictures });
    // Of the typing indicator, so that the next refusal is for the answer.
    teams.connector.refuseNext({ status: 202, code: 'typing' });
    return async (text = 'show me the matrix', locale = 'en-GB') => {
      await teams.post(directMessage(teams.connector.serviceUrl, text, { locale }));
      await teams.idle();
      const { messages } = teams.connector;
      const elements = messages.flatMap((message) => flatten(cardOf(message)?.body));
      return {
        messages,
        images: elements.filter(({ type }) => type === 'Image'),
        text: messages.map((message) => readMessage(message).text).join('\n'),
      };
    };
  };

  it('is a picture in the card, with words for those who do not see it, and the table', async () => {
    const { images, text, messages } = await (await start())();
    expect(images).toHaveLength(1);
    const [image] = images;
    const png = Buffer.from(String(image?.url).replace('data:image/png;base64,', ''), 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(String(image?.altText)).toContain('RPT-2022');
    expect(text).toContain('C7-EHEALTH');
    expect(cardOf(messages[0] ?? { activity: {} })).toMatchObject({ msteams: { width: 'Full' } });
  });

  it.each(LANGUAGES)('is taken by Teams with its size limit, in %s', async (locale) => {
    const { images, text } = await (await start())('matrix', locale);
    expect(images).toHaveLength(1);
    expect(text).toContain('C7-EHEALTH');
  });

  it.each([
    ['cannot be made', LOST],
    ['is too large for a message', HUGE],
  ])('says that the table stands alone when the picture %s', async (_, pictures) => {
    const { images, text } = await (await start(pictures))();
    expect(images).toEqual([]);
    expect(text).toContain('The picture cannot be shown here; the table says the same.');
    expect(text).toContain('C7-EHEALTH');
  });

  it('keeps to the limit also where the words above the card take much of the room', async () => {
    const pictures: Pictures = { make: async () => ({ png: Buffer.alloc(27_000), width: 1, height: 1 }) };
    const { images, messages } = await (await start(pictures))();
    expect(images).toHaveLength(1);
    expect(messages[0]?.activity.text).toContain('Action lines and SDGs');
  });

  it('has words instead of the picture where Teams does not take the card with it', async () => {
    const ask = await start();
    teams.connector.refuseNext({ status: 413, code: 'MessageSizeTooBig' });
    const { images, text } = await ask();
    expect(images).toEqual([]);
    expect(text).toContain('the darker a cell');
    expect(text).toContain('C7-EHEALTH');
  });
});
