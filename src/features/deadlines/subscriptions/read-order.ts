/** Who is meant by an order: whoever says it, or the conversation it is said in. */
export type Whom = 'me' | 'here';

export interface Order {
  /** Undefined when nobody was named. */
  readonly whom: Whom | undefined;
  /** What it is about, as typed; empty when nothing was said. */
  readonly about: string;
}

const ME = /^(?:me|myself|moi|mí|mi|мне|меня|我)(?=\s|$)/iu;
const HERE =
  /^(?:us|here|(?:this|the|our) (?:channel|conversation|group|chat|team)|ici|aquí|здесь|这里|هنا)(?=\s|$)/iu;
/** Words between whom and what. */
const ABOUT = /^(?:about|of|on|for|from|to|with|de|du|des|sobre|о|об|关于|عن)(?=\s|$)/iu;

const AT_THE_END = /\s+(?:(here|in this channel)|(?:for )?(?:me|myself))$/i;

/** What the rest of `remind …` says: "me about C5", "this channel of everything", "prizes", "prizes for me". */
export function readOrder(rest: string): Order {
  const text = rest.trim();
  const [me = ''] = ME.exec(text) ?? [];
  const [here = ''] = HERE.exec(text) ?? [];
  const named = me || here;
  if (named !== '')
    return { whom: me ? 'me' : 'here', about: behind(ABOUT, text.slice(named.length).trim()) };
  const about = behind(ABOUT, text);
  const [last = '', inHere] = AT_THE_END.exec(about) ?? [];
  if (last === '') return { whom: undefined, about };
  return { whom: inHere === undefined ? 'me' : 'here', about: about.slice(0, -last.length).trim() };
}

function behind(words: RegExp, text: string): string {
  const [first = ''] = words.exec(text) ?? [];
  return text.slice(first.length).trim();
}

const QUESTION = /[?？؟]|^(?:what|which|when|who|whom|whose|where|why|how|that|if|whether|not)\b/i;
const MOST_WORDS = 8;

/** Whether what an order is about may name something; a question or a sentence does not. */
export function isName(about: string): boolean {
  return !QUESTION.test(about) && about.split(/\s+/).length <= MOST_WORDS;
}
