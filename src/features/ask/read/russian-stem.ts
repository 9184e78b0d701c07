import { stemmer } from '@orama/stemmers/russian';
import { normalise } from './normalise.js';

/** Up to this many letters a word is grammar (`не`, `она`, `об`) or has no ending that matters. */
const LONGEST_WHOLE = 3;

/**
 * Words that Snowball would cut down to the stem of another word with another part to play: `какой` to `как`, `меня` to
 * that of `меню`, `почти` to that of `почта`, `победит` (nobody knows who) to that of `победил`.
 */
const WHOLE: ReadonlySet<string> = new Set(
  normalise(
    `какой какая какое какие какого какому каком какую каким каких какими каков какова каково каковы
    такой такая такое такие такого такому таком такую таким таких такими
    самый самая самое самой самого самому самую самым самом самые самых самыми сама само сами
    меня мною меняться меняется меняются зато затем вместе вместо почти просто возможно довольно совместно рядом следует важнее интереснее понять дать дайте кино пока среди мотив самоа токио дания дании данию
    числится числятся числиться прошел прошла прошло прошли вышлите победит победят выиграет выиграют расход расхода расходы расходов
    расходится расходятся расходиться расходились
    поменяй поменять создай создать назначь назначить включи включите запусти запустите`,
  ).split(/\s+/),
);

/** Forms whose stem Snowball does not find: with a vowel that comes and goes, or an ending it takes for another one. */
const STEMMED_AS: ReadonlyMap<string, string> = new Map(
  `заявок заявка, поправок поправка, ссылок ссылка, выставок выставка, оценок оценка, девочек девочка, девушек девушка,
  правилам правило, правилами правило, инициатив инициатива, квартале квартал, квартала квартал, кварталу квартал, китая китай, китаю китай,
  китаем китай, китае китай, охране охрана, охрану охрана, охраной охрана, охран охрана`
    .split(',')
    .map((pair) => {
      const [form = '', base = ''] = normalise(pair).split(' ');
      return [form, base] as const;
    }),
);

/** `новыи` is what folding left of `новый`; no Russian ending has `и` after a vowel where `й` would mislead Snowball. */
const FOLDED_SHORT_I = /(?<=[аеиоуыэюя])и$/;

/** `добавьте`, `игнорируите`: asked of a stranger, the same as `добавь`, `игнорируи` of a friend. */
const POLITE = /(?<=...(?:ь|[аеоуюя]и))те$/;

/** The Snowball stem of a Russian word that `normalise` has folded; grammar words stay whole. */
export function russianStem(word: string): string {
  if (word.length <= LONGEST_WHOLE || WHOLE.has(word)) return word;
  const form = (STEMMED_AS.get(word) ?? word).replace(POLITE, '');
  return WHOLE.has(form) ? form : stemmer(form.replace(FOLDED_SHORT_I, 'й'));
}
