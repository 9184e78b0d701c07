import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/features/deadlines/exchange/decode.js';

const TEXT = 'edition;nom\r\nprizes-2027;Clôture à Genève – 1 €\r\n';

const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
/** The same in the other order of bytes. */
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const windows1252 = Buffer.from(TEXT.replace('–', '\x96').replace('€', '\x80'), 'latin1');

describe('a file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', false],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8', false],
    ['UTF-16 as Excel writes it', utf16(TEXT, true), 'utf-16le', false],
    ['UTF-16 in the other order', swapped(utf16(TEXT, true)), 'utf-16be', false],
    ['UTF-16 without a mark', utf16(TEXT, false), 'utf-16le', true],
    ['UTF-16 in the other order without a mark', swapped(utf16(TEXT, false)), 'utf-16be', true],
    ['Windows-1252', windows1252, 'windows-1252', true],
  ])('in %s is read, and whether that was guessed is said', (_, bytes, encoding, isGuess) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding, isGuess, unreadable: 0 });
  });

  it('in Arabic, Chinese or Russian letters in UTF-8 with a broken byte keeps all others', () => {
    const text = 'الموعد النهائي,截止日期,Срок подачи';
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(text)]);
    expect(decodeText(bytes)).toEqual({
      text: `${text}\uFFFD${text}`,
      encoding: 'utf-8',
      isGuess: true,
      unreadable: 1,
    });
  });

  it('is read in the encoding that somebody names', () => {
    const bytes = new Uint8Array([0xd1, 0xf0, 0xee, 0xea]);
    expect(decodeText(bytes, 'windows-1251')).toMatchObject({ text: 'Срок', isGuess: false });
    expect(() => decodeText(bytes, 'klingon')).toThrow(RangeError);
  });

  it('that is empty, or holds any bytes, is read as something', () => {
    expect(decodeText(new Uint8Array())).toMatchObject({ text: '', unreadable: 0 });
    for (let seed = 0; seed < 200; seed += 1) {
      const bytes = Uint8Array.from({ length: 97 }, (_, index) => (seed * 131 + index * index * 17) % 256);
      expect(typeof decodeText(bytes).text).toBe('string');
    }
  });
});
