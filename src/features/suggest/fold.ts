/** A word: letters and digits, with the dot inside `9.c`; or a run of Han characters. */
const WORD =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\.(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
const MARKS = /[\p{M}\p{Cf}\u0640]/gu;
/** Eastern Arabic and Persian digits. */
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** The article, alone or joined to `and`, `with`, `for`. */
const ARABIC_ARTICLE = /^(?:وال|بال|لل|ال)(?=\p{L}{2})/u;

/** The words of a text, so that case, accents, kinds of digits and the Arabic article make no difference. */
export function foldWords(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(EASTERN_DIGITS, digitOf);
  return (folded.match(WORD) ?? []).map((word) => word.replace(ARABIC_ARTICLE, ''));
}

function digitOf(digit: string): string {
  return String(digit.charCodeAt(0) & 0xf);
}
