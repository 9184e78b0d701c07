import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../src/features/ask/read/normalise.js';
import { russianStem } from '../../../../src/features/ask/read/russian-stem.js';

function stem(word: string): string {
  return russianStem(normalise(word));
}

describe('A Russian stem', () => {
  test.each([
    'цель цели целью целями целях',
    'направление направления направлений направлениям направлениями',
    'задача задачи задач задачам',
    'Новый новая новой нового новые новых',
    'следующий следующая следующей следующего следующем',
    'координатор координатора координаторы координаторов',
    'добавь добавьте',
    'игнорируй игнорируйте',
    'заявка заявки заявок заявку',
    'Китай Китая Китае',
    'отчёт отчета отчеты',
  ])('is the same in all forms: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  test.each([
    ['как', 'какой'],
    ['так', 'такой'],
    ['не', 'неё'],
    ['об', 'оба'],
    ['меня', 'меню'],
    ['почти', 'почта'],
    ['вместе', 'вместо'],
    ['следует', 'следующий'],
    ['победит', 'победил'],
    ['числится', 'число'],
    ['создай', 'создан'],
  ])('keeps apart what plays another part: %s, %s', (first, second) => {
    expect(stem(first)).not.toBe(stem(second));
  });
});
