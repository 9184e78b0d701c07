import { describe, expect, test } from 'vitest';
import { arabicStem } from '../../../../src/features/ask/read/arabic-stem.js';
import { normalise } from '../../../../src/features/ask/read/normalise.js';

function stem(word: string): string {
  return arabicStem(normalise(word));
}

describe('An Arabic stem', () => {
  test.each([
    'هدف الهدف بالهدف للهدف والهدف وبالهدف',
    'أهداف الأهداف بأهداف أهدافها',
    'فائز الفائز والفائز الفائزون للفائزين',
    'غاية الغاية غايات وبالغايات',
    'مقصد مقصداً المقصد',
    'مؤشر مؤشرات مؤشراتها',
    'منصة المنصة منصتها منصات',
    'نسخة النسخة النسختين',
    'مرتبط مرتبطة المرتبطة المرتبطين',
  ])('is the same whatever is written onto the word: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  test.each([
    ['لماذا', 'ماذا'],
    ['اليوم', 'يوم'],
    ['بالنسبة', 'نسبة'],
    ['أخرى', 'آخر'],
    ['المنظمة', 'المنظم'],
    ['عملية', 'عمل'],
    ['كانت', 'أنت'],
  ])('keeps apart what plays another part: %s, %s', (first, second) => {
    expect(stem(first)).not.toBe(stem(second));
  });

  test.each(['من', 'كم', 'بلد', 'وقت'])('leaves a word of two or three letters as it is: %s', (word) => {
    expect(stem(word)).toBe(normalise(word));
  });
});
