import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../src/platforms/teams/activity.js';
import { receive } from '../../../src/platforms/teams/receive.js';
import {
  activity,
  BOT_ID,
  CHANNEL,
  channelMessage,
  directMessage,
  groupMessage,
  mentionOf,
  PERSON,
  pressed,
  TENANT,
} from '../../support/teams/activities.js';

const URL = 'https://smba.trafficmanager.net/emea/';
const read = (raw: object) => receive(activitySchema.parse(raw), 0);

function incoming(raw: object) {
  const event = read(raw);
  if (!('incoming' in event)) throw new Error(event.kind);
  return event.incoming;
}

describe('what Teams sends', () => {
  it('is a text with its person, place and keys', () => {
    const raw = directMessage(URL, ' which SDGs ');
    expect(incoming(raw)).toMatchObject({
      kind: 'text',
      text: 'which SDGs',
      via: 'message',
      person: { platform: 'teams', tenant: TENANT, id: PERSON, language: 'fr', zone: 'Africa/Addis_Ababa' },
      place: { platform: 'teams', tenant: TENANT, conversation: 'a:direct-conversation', kind: 'direct' },
      keys: [`teams:${TENANT}:a:direct-conversation:${raw.id}`],
    });
  });

  it('names the thread beside the channel', () => {
    expect(incoming(channelMessage(URL, 'C5', { root: '16' }))).toMatchObject({
      via: 'mention',
      text: 'C5',
      place: { conversation: CHANNEL, kind: 'channel', thread: '16' },
    });
    expect(incoming(groupMessage(URL, 'C5'))).toMatchObject({ via: 'mention', place: { kind: 'group' } });
  });

  it.each([
    ['<at>actionline</at>&nbsp;C5', [mentionOf(BOT_ID, 'actionline')], 'C5'],
    ['ask <at>actionline</at> about C5', [mentionOf(BOT_ID, 'actionline')], 'ask  about C5'],
    [
      '<at>actionline</at> ask <at>Ada</at>',
      [mentionOf(BOT_ID, 'actionline'), mentionOf('29:ada', 'Ada')],
      'ask Ada',
    ],
    [
      '<at>actionline</at> and <at>actionline</at>',
      [mentionOf(BOT_ID, 'actionline')],
      'and <at>actionline</at>',
    ],
    ['<at>actionline</at> C5', [mentionOf(BOT_ID, 'actionline'), { type: 'clientInfo' }, null, 7], 'C5'],
  ])('%j is read by its entities', (text, entities, expected) => {
    expect(incoming(directMessage(URL, text, { entities }))).toMatchObject({ text: expected });
  });

  it('leaves text alone that only looks like a mention', () => {
    expect(incoming(directMessage(URL, '<at>actionline</at> C5'))).toMatchObject({
      text: '<at>actionline</at> C5',
    });
  });

  it('is ignored when it is talk, the bot’s own, or of no interest', () => {
    expect(read(channelMessage(URL, 'hello', { mention: false })).kind).toBe('ignored');
    expect(read(directMessage(URL, 'x', { from: { id: BOT_ID } })).kind).toBe('ignored');
    expect(read(directMessage(URL, 'x', { from: { id: '28:other', role: 'bot' } })).kind).toBe('ignored');
    expect(read(activity(URL, { type: 'messageReaction' })).kind).toBe('ignored');
    expect(read(activity(URL, { type: 'conversationUpdate', topicName: 'x' })).kind).toBe('ignored');
  });

  it('tells which files go with it, and none that are something else', () => {
    const file = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: 'https://contoso.sharepoint.com/report.docx',
      name: 'report.docx',
      content: {
        downloadUrl: 'https://contoso.sharepoint.com/download?tempauth=t',
        uniqueId: '1',
        fileType: 'docx',
      },
    };
    const others = [
      { contentType: 'text/html', content: '<p>x</p>' },
      { contentType: file.contentType, name: 'x' },
      null,
    ];
    expect(incoming(directMessage(URL, '', { attachments: [...others, file] }))).toMatchObject({
      files: [{ name: 'report.docx', address: file.content.downloadUrl }],
    });
    expect(incoming(directMessage(URL, 'C5', { attachments: others }))).not.toHaveProperty('files');
  });

  it('is an empty question when somebody sends a picture', () => {
    expect(incoming(activity(URL, { attachments: [{ contentType: 'image/png' }] }))).toMatchObject({
      text: '',
    });
  });

  it('is a pressed button with what it carries', () => {
    const data = { action: 'ask', argument: '{}', version: '1', other: 'x' };
    expect(incoming(pressed(URL, data))).toMatchObject({
      kind: 'action',
      action: 'ask',
      argument: '{}',
      version: '1',
    });
  });

  it('is known by tenant, conversation and message together', () => {
    const keys = [
      directMessage(URL, 'x', { id: '1' }),
      directMessage(URL, 'x', { id: '2' }),
      directMessage(URL, 'x', { id: '1', conversation: { id: 'a:other', tenantId: TENANT } }),
    ].flatMap((raw) => incoming(raw).keys);
    expect(new Set(keys).size).toBe(3);
    expect(incoming(directMessage(URL, 'x', { id: null })).keys).toEqual([]);
  });

  it('never makes it fall over', () => {
    const known = fc.constantFrom('message', 'invoke', 'installationUpdate', 'conversationUpdate');
    fc.assert(
      fc.property(
        fc.record({
          type: fc.oneof(known, fc.string({ minLength: 1 })),
          text: fc.option(fc.string()),
          value: fc.jsonValue(),
          entities: fc.array(fc.jsonValue()),
          name: fc.oneof(fc.constant('adaptiveCard/action'), fc.string()),
          action: fc.option(fc.string()),
          localTimezone: fc.string(),
          locale: fc.string(),
        }),
        (overrides) => {
          expect(read(activity(URL, overrides)).kind).toMatch(/\w/);
        },
      ),
    );
  });
});
