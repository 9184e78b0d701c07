import { normalise } from './normalise.js';

/** The article and what is written onto the front of a word: and, so, in, for, as. */
const PREFIXES = ['ال', 'و', 'ف', 'ب', 'ل', 'ك'];
/** Plural, dual, feminine, adverbial and pronoun endings. */
const SUFFIXES = [
  'تها',
  'تهم',
  'تين',
  'تان',
  'ته',
  'ات',
  'ون',
  'ين',
  'ان',
  'ها',
  'هم',
  'كم',
  'نا',
  'ه',
  'ي',
  'ا',
];
/** Three consonants make an Arabic root: no less is left. */
const SHORTEST = 3;

/** Words that would be cut to another word: `لماذا` (why) to `ماذا` (what), `اليوم` (today) to `يوم` (day). */
const WHOLE: ReadonlySet<string> = new Set(
  normalise(
    `لماذا اليوم الليلة الحين بالنسبة بالإضافة بالمناسبة كذلك بعدما كانت فتحت انتهى لغاية للغاية
    أخرى آخرين آخرون أخيرا غيره غيرها أعلى أعلاه أدناه أيها تماما غالبا أهلا اهلين شكرا حسنا ساعدني ساعدوني ساعدينا
    كلاهما كلتاهما كليهما كلتيهما فيهم فيهما عليه عليها عليهما إليه إليها إليهما عنده عندها عندنا يمكنكم يمكننا
    منظمة منظمات عملية عمليات حالة حالات مراجعة فئات فقرة فقرات
    مساهم مساهمة مساهمات مساهمون مساهمين رئيسي رئيسية رقمي رقمية صوتي صوتية دولي دولية أصلي تنظيمي تنظيمية حصريا خصوصية
    مواضيعي مواضيعية تعليمات تطبيقات برمجيات نشرة امرأة بالغ بالغون بالغين حاضرون حاضرين كيان كيانات كوانتم
    حاليا تالي تالية مقررة إنسان ألمانيا ألمانية
    الفلبين بولندا رومانيا كانتون أبيا`,
  ).split(/\s+/),
);

function beginningCut(word: string): string {
  if (WHOLE.has(word)) return word;
  const prefix = PREFIXES.find((one) => word.startsWith(one) && word.length - one.length >= SHORTEST);
  return prefix === undefined ? word : beginningCut(word.slice(prefix.length));
}

function endingCut(word: string): string {
  if (WHOLE.has(word)) return word;
  const suffix = SUFFIXES.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return suffix === undefined ? word : endingCut(word.slice(0, word.length - suffix.length));
}

/**
 * Light stem of an Arabic word that `normalise` has folded. What may be a prefix is cut as often as it can be, also
 * where it belongs to the root: only so do `فائز`, `الفائز` and `والفائز` meet. Broken plurals stay apart.
 */
export function arabicStem(word: string): string {
  return endingCut(beginningCut(word));
}
