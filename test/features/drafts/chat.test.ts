import { beforeEach, describe, expect, it } from 'vitest';
import { isForm, type Reply } from '../../../src/chat/reply.js';
import type { ImportedEntry } from '../../../src/features/submissions/ports.js';
import { LANGUAGES } from '../../../src/shared/language.js';
import { actOf, draftOf, NOON, openSubmissions } from '../../store/submissions/setup.js';
import { bodyText } from '../../support/plain-reply.js';
import { ASKER, type DraftDesk, EDITOR, OTHER, openDraftDesk } from './desk.js';

const stores = openSubmissions();
let desk: DraftDesk;

beforeEach(async () => {
  desk = await openDraftDesk(stores);
});

type Outcome = Awaited<ReturnType<DraftDesk['say']>>;

const replyOf = (outcome: Outcome): Reply => {
  if (isForm(outcome)) throw new Error(`a form: ${outcome.title}`);
  return outcome;
};
const textOf = (outcome: Outcome) => bodyText(replyOf(outcome));
const labels = (outcome: Outcome) => replyOf(outcome).actions.map(({ label }) => label);
const draftC5 = async (person = ASKER) => desk.say('draft C5 2022', person);

describe('a draft without a language model', () => {
  it('is made of sentences of the record, each with its source, and says so', async () => {
    const card = await draftC5();
    expect(textOf(card)).toContain('Made without a language model');
    expect(textOf(card)).toMatch(/ITU-D trained 240 officials from 22 countries.* \[E\d+\]/);
    expect(replyOf(card).sources.map(({ label }) => label)).toContainEqual(
      expect.stringMatching(/^E\d+ · report-2022, ¶2$/),
    );
    expect(textOf(card)).not.toContain('20 million kilometres');
    expect(labels(card)).toEqual([
      'Approve',
      'Edit',
      'Rewrite a part',
      'Add what is missing',
      'Translate',
      'Export',
      'Discard',
    ]);
  });

  it('counts the register, with charts, and tells the story of one entry, without anybody’s address', async () => {
    const { id: by } = await stores.people.meet(ASKER, {}, NOON);
    const entry = (number: number, line: string): ImportedEntry => {
      const title = `Village clinics ${number}`;
      const summary = `It linked ${300 + number} clinics in nine counties.`;
      const draft = {
        ...draftOf({ kind: 'project', title, lines: [line] }),
        country: 'Kenya',
        region: 'Africa',
        goals: ['3'],
      };
      const fields = {
        title,
        summary,
        country: 'Kenya',
        lines: [line],
        goals: ['3'],
        contact: 'secret@example.org',
      };
      return { key: `r|${number}`, draft: { ...draft, fields }, at: NOON };
    };
    await stores.submissions.importEntries([entry(1, 'C5'), entry(2, 'C5'), entry(3, 'C2')], actOf(by));
    const counted = replyOf(await desk.say('draft stocktaking'));
    expect(bodyText(counted)).toContain('There are 3 published entries in all. [E1]');
    expect(bodyText(counted)).toMatch(/C5 .* 2\nC2 .* 1\n/);
    expect(counted.parts.filter(({ kind }) => kind === 'picture').length).toBeGreaterThanOrEqual(3);
    const [first] = await stores.submissions.listOf(by, 10);
    const story = await desk.say(`draft story ${first?.id}`);
    expect(textOf(story)).toMatch(/It linked 30\d clinics in nine counties\. \[E1\]/);
    expect(JSON.stringify([counted, story])).not.toContain('secret@');
    const files = replyOf(await desk.press(counted, 'Export')).files ?? [];
    expect(Buffer.from(files[0]?.content ?? '').includes('word/media/')).toBe(true);
  });

  it('never repeats orders that stand in a document', async () => {
    expect(textOf(await draftC5())).not.toMatch(/Ignore all previous/);
    expect(textOf(await draftC5())).toContain('protection of children online');
  });

  it('is made once, though the request comes twice', async () => {
    const keys = ['slack:Ev1'];
    const [one, two] = [
      await desk.say('draft C5', ASKER, { keys }),
      await desk.say('draft C5', ASKER, { keys }),
    ];
    expect(textOf(two)).toBe(textOf(one));
    expect(await desk.drafts.list(10)).toHaveLength(1);
  });

  it.each([
    ['draft one-pager C5', 'Highlights'],
    ['draft session C5 2022', 'The meeting'],
    ['draft sector ITU-D 2022', 'ITU-D trained 240 officials'],
    ['draft gaps', 'C5'],
    ['draft invitation prizes', 'Dates ahead'],
    ['draft digest', 'Dates ahead'],
    ['summarise what ITU did on C5 in 2022', 'ITU-D trained 240 officials'],
    ['summarize what ITU did on C5 about children', 'protection of children'],
  ])('comes of "%s"', async (text, words) => {
    expect(textOf(await desk.say(text))).toContain(words);
  });

  it.each([
    ['draft', 'Say what to draft'],
    ['draft nonsense about things', 'Say what to draft'],
    ['draft C5 C6', 'Say what to draft'],
    ['draft C5 2021 2022', 'Say what to draft'],
    ['draft story', 'needs the number of a published entry'],
    ['draft story 4711', 'The record has nothing'],
    ['draft C9 1999', 'C9'],
    ['draft 4711', 'no such draft'],
    ['draft newsletter 1999-01', 'The record has nothing'],
    ['drafts', 'no drafts yet'],
    ['model usage', 'Only editors'],
  ])('is explained, or honestly not there: "%s"', async (text, words) => {
    expect(textOf(await desk.say(text))).toContain(words);
  });

  it('speaks the six languages', async () => {
    for (const language of LANGUAGES) {
      const card = replyOf(await desk.say('draft C5 2022', { ...ASKER, language }));
      expect(card.language).toBe(language);
      expect(card.title).toContain('C5');
    }
  });
});

describe('working on a draft', () => {
  it('takes what somebody types as theirs, checks it, and marks what its source does not have', async () => {
    const form = await desk.press(await draftC5(), 'Edit');
    const field = isForm(form) ? form.fields.find(({ label }) => label === 'Activities') : undefined;
    const before = field?.kind === 'text' ? (field.value ?? '') : '';
    const cited = /\[(E\d+)\]\s*$/m.exec(
      before.split('\n').find((line) => line.includes('240 officials')) ?? '',
    )?.[1];
    const card = await desk.send(form, {
      [field?.name ?? '']: `ITU-D trained 240 officials. [${cited}]\nITU-D trained 999 officials. [${cited}]`,
    });
    expect(textOf(card)).toContain('⚠ ITU-D trained 999 officials.');
    expect(textOf(card)).toContain('its sources do not have “999”');
    expect(textOf(card)).not.toContain('⚠ ITU-D trained 240');
    expect(textOf(card)).toMatch(/version 2/);
  });

  it('shows what changed, and keeps every version', async () => {
    const form = await desk.press(await draftC5(), 'Edit');
    const name = isForm(form) ? (form.fields.find(({ label }) => label === 'Activities')?.name ?? '') : '';
    const card = await desk.send(form, { [name]: '' });
    const changes = textOf(await desk.press(card, 'Compare versions'));
    expect(changes).toContain('Gone: ITU-D trained 240 officials');
    expect((await desk.drafts.listVersions(1)).map(({ how }) => how)).toEqual(['extract', 'edit']);
  });

  it('adds passages that have words which are missing, and says where there are none', async () => {
    const card = await desk.say('draft one-pager C2');
    const form = await desk.press(card, 'Add what is missing');
    const again = await desk.send(form, { what: 'unicorns' });
    expect(isForm(again) && again.fields[0]).toMatchObject({
      value: 'unicorns',
      error: expect.stringContaining('No passage'),
    });
    const edit = await desk.press(await draftC5(), 'Edit');
    const name = isForm(edit) ? (edit.fields.find(({ label }) => label === 'Activities')?.name ?? '') : '';
    const emptied = await desk.send(edit, { [name]: '' });
    expect(textOf(emptied)).not.toContain('Kigali');
    const add = await desk.press(emptied, 'Add what is missing');
    expect(textOf(await desk.send(add, { what: 'Kigali' }))).toContain(
      'Rwanda hosted the closing exercise in Kigali',
    );
  });

  it('is for whoever asked and for editors', async () => {
    const card = await draftC5();
    expect(textOf(await desk.press(card, 'Edit', OTHER))).toContain('Only whoever asked for a draft');
    expect(textOf(await desk.press(card, 'Discard', OTHER))).toContain('Only whoever asked for a draft');
    expect(isForm(await desk.press(card, 'Edit', EDITOR))).toBe(true);
  });

  it('tells whoever comes too late how it stands now, and changes nothing', async () => {
    const card = await draftC5();
    const [one, two] = [await desk.press(card, 'Edit'), await desk.press(card, 'Edit')];
    await desk.send(one);
    expect(textOf(await desk.send(two))).toContain('was changed meanwhile');
    expect(textOf(await desk.press(card, 'Edit'))).toContain('was changed meanwhile');
    expect((await desk.drafts.find(1))?.version).toBe(2);
  });

  it('says that rewriting and translating need a model', async () => {
    const card = await draftC5();
    for (const label of ['Rewrite a part', 'Translate'])
      expect(textOf(await desk.press(card, label))).toContain('No language model is set up');
  });
});

describe('approving and publishing', () => {
  const approve = async (card: Outcome, typed = {}) =>
    desk.send(await desk.press(card, 'Approve', EDITOR), typed, EDITOR);

  it('is for editors alone, and shows what is approved', async () => {
    const card = await draftC5();
    expect(textOf(await desk.press(card, 'Approve'))).toContain('Only editors');
    const form = await desk.press(card, 'Approve', EDITOR);
    expect(isForm(form) && form.intro?.map((part) => ('text' in part ? part.text : ''))).toContain(
      'This is the first version.',
    );
    const approved = await approve(card);
    expect(textOf(approved)).toContain('approved by Bao');
    expect(labels(approved)).toContain('Publish here');
  });

  it('needs a reason where a sentence is marked, and keeps what was typed', async () => {
    const form = await desk.press(await draftC5(), 'Edit');
    const name = isForm(form) ? (form.fields.find(({ label }) => label === 'Activities')?.name ?? '') : '';
    const card = await desk.send(form, { [name]: 'This stands nowhere.' });
    const again = await approve(card);
    expect(isForm(again) && again.fields[0]?.error).toContain('Say why');
    expect(textOf(await approve(card, { reason: 'Said by the chair' }))).toContain('approved by Bao');
    expect((await desk.drafts.find(1))?.approved?.reason).toBe('Said by the chair');
  });

  it('publishes once, what was approved and nothing else', async () => {
    const card = await draftC5();
    const publish = {
      ...replyOf(card),
      actions: [{ action: 'drafts.publish', argument: '1', version: '1', label: 'P' }],
    };
    expect(textOf(await desk.press(publish, 'P', EDITOR))).toContain('approved first');
    const approved = await approve(card);
    expect(textOf(await desk.press(approved, 'Publish here'))).toContain('Only editors');
    await desk.press(approved, 'Publish here', EDITOR);
    expect(textOf(await desk.press(approved, 'Publish here', EDITOR))).toContain('was changed meanwhile');
    const sent = await desk.sentOut();
    expect(sent).toHaveLength(1);
    expect(bodyText(sent[0] as Reply)).toContain('Approved by Bao');
    expect(sent[0]?.actions).toEqual([]);
  });

  it('is undone by whoever changes a word', async () => {
    const approved = await approve(await draftC5());
    const form = await desk.press(approved, 'Edit');
    const name = isForm(form) ? (form.fields.find(({ label }) => label === 'Activities')?.name ?? '') : '';
    const edited = await desk.send(form, { [name]: '' });
    expect(textOf(edited)).toContain('not approved');
    expect(textOf(await desk.press(approved, 'Publish here', EDITOR))).toMatch(/approved first/);
    expect(await desk.sentOut()).toEqual([]);
  });

  it('leaves one of fifty presses at the same moment', async () => {
    const approved = await approve(await draftC5());
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => desk.press(approved, 'Publish here', EDITOR)),
    );
    expect(outcomes.filter((one) => !textOf(one).includes('was changed meanwhile'))).toHaveLength(1);
    expect(await desk.sentOut()).toHaveLength(1);
    const { entries } = await stores.trail.page(0, 1_000);
    expect(entries.filter(({ action }) => action === 'draft published')).toHaveLength(1);
  });

  it('is held by the database too', async () => {
    await draftC5();
    const publish = `UPDATE drafts SET state = 'published' WHERE id = 1`;
    await expect(stores.query(publish)).rejects.toThrow(/drafts_approved/);
    const other = `UPDATE drafts SET state = 'approved', approved_by = 'x', approved_at = now(), approved_version = 7 WHERE id = 1`;
    await expect(stores.query(other)).rejects.toThrow(/drafts_approved/);
  });

  it('gives files that say they are not approved, in the formats there are', async () => {
    const files = replyOf(await desk.press(await draftC5(), 'Export')).files ?? [];
    expect(files.map(({ name }) => name)).toEqual(['draft-1-v1.docx', 'draft-1-v1.md', 'draft-1-v1.txt']);
    const markdown = String(files[1]?.content);
    expect(markdown).toContain('not approved');
    expect(markdown).toMatch(/ITU-D trained 240 officials.*\[\^E\d+\]/);
    expect(
      Buffer.from(files[0]?.content ?? '')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});
