import { createWording } from '../../../shared/wording.js';

type Key =
  | 'how'
  | 'optional'
  | 'needed'
  | 'noOption'
  | 'several'
  | 'more'
  | 'date'
  | 'time'
  | 'choices'
  | 'lines'
  | 'left'
  | 'leftWith';

/** How a form is filled in line by line. */
export const fillingWording = createWording<Key>({
  en: {
    how: 'One line answers one question. Enter alone keeps what stands in [brackets], {empty} empties it, {rest} sends the form with everything else as it stands, {leave} or “{cancel}” leaves it.',
    optional: 'may stay empty',
    needed: 'This is needed.',
    noOption: 'None of the choices is “{typed}”. Type its number, or a part of its name.',
    several: 'Several choices fit “{typed}”. Type more of the name, or the number:',
    more: '{count, plural, one {and # more} other {and # more}}: type a part of the name you look for',
    date: 'Year, month and day: 2026-12-07',
    time: 'Hour and minute: 23:00',
    choices: 'Several, with commas between them: 1, 3',
    lines: 'As many lines as you like; an empty line ends them.',
    left: 'Nothing was sent.',
    leftWith: 'Nothing was sent. This had been filled in:',
  },
  fr: {
    how: 'Une ligne répond à une question. Entrée seule conserve ce qui figure entre [crochets], {empty} le vide, {rest} envoie le formulaire en laissant le reste tel quel, {leave} ou « {cancel} » le quitte.',
    optional: 'facultatif',
    needed: 'Cette réponse est nécessaire.',
    noOption: 'Aucun choix ne s’appelle « {typed} ». Tapez son numéro ou une partie de son nom.',
    several: 'Plusieurs choix correspondent à « {typed} ». Précisez le nom, ou tapez le numéro :',
    more: '{count, plural, one {et encore #} other {et encore #}} : tapez une partie du nom recherché',
    date: 'Année, mois et jour : 2026-12-07',
    time: 'Heure et minute : 23:00',
    choices: 'Plusieurs, séparés par des virgules : 1, 3',
    lines: 'Autant de lignes que vous voulez ; une ligne vide y met fin.',
    left: 'Rien n’a été envoyé.',
    leftWith: 'Rien n’a été envoyé. Voici ce qui était rempli :',
  },
  es: {
    how: 'Una línea responde a una pregunta. Intro sin texto conserva lo que está entre [corchetes], {empty} lo vacía, {rest} envía el formulario dejando lo demás como está, {leave} o «{cancel}» lo abandona.',
    optional: 'opcional',
    needed: 'Este dato es necesario.',
    noOption: 'Ninguna opción se llama «{typed}». Escriba su número o una parte del nombre.',
    several: 'Varias opciones coinciden con «{typed}». Escriba más del nombre, o el número:',
    more: '{count, plural, one {y # más} other {y # más}}: escriba una parte del nombre que busca',
    date: 'Año, mes y día: 2026-12-07',
    time: 'Hora y minuto: 23:00',
    choices: 'Varias, separadas por comas: 1, 3',
    lines: 'Tantas líneas como quiera; una línea vacía las termina.',
    left: 'No se envió nada.',
    leftWith: 'No se envió nada. Esto es lo que se había rellenado:',
  },
  ar: {
    how: 'سطر واحد يجيب عن سؤال واحد. مفتاح الإدخال وحده يُبقي ما بين [القوسين]، و{empty} يفرغه، و{rest} يرسل النموذج مع ترك الباقي كما هو، و{leave} أو «{cancel}» يغادره.',
    optional: 'اختياري',
    needed: 'هذه الإجابة مطلوبة.',
    noOption: 'لا خيار باسم «{typed}». اكتب رقمه أو جزءاً من اسمه.',
    several: 'تنطبق خيارات عدة على «{typed}». اكتب المزيد من الاسم، أو الرقم:',
    more: '{count, plural, zero {ولا خيار آخر} one {وخيار آخر} two {وخياران آخران} few {و# خيارات أخرى} many {و# خياراً آخر} other {و# خيار آخر}}: اكتب جزءاً من الاسم الذي تبحث عنه',
    date: 'السنة والشهر واليوم: \u20682026-12-07\u2069',
    time: 'الساعة والدقيقة: \u206823:00\u2069',
    choices: 'عدة خيارات تفصل بينها فواصل: \u20681, 3\u2069',
    lines: 'أي عدد من الأسطر؛ والسطر الفارغ ينهيها.',
    left: 'لم يُرسل شيء.',
    leftWith: 'لم يُرسل شيء. هذا ما كان قد مُلئ:',
  },
  zh: {
    how: '一行回答一个问题。直接按回车保留[方括号]中的内容，{empty} 将其清空，{rest} 发送表单、其余保持不变，{leave} 或“{cancel}”离开。',
    optional: '可不填',
    needed: '此项必须填写。',
    noOption: '没有名为“{typed}”的选项。请输入其编号或名称的一部分。',
    several: '有多个选项符合“{typed}”。请输入更多文字或编号：',
    more: '{count, plural, other {还有 # 项}}：请输入所找名称的一部分',
    date: '年-月-日：2026-12-07',
    time: '时:分：23:00',
    choices: '可多选，用逗号分隔：1, 3',
    lines: '可输入多行；空行表示结束。',
    left: '没有发送任何内容。',
    leftWith: '没有发送任何内容。已填写的内容如下：',
  },
  ru: {
    how: 'Одна строка отвечает на один вопрос. Пустая строка оставляет то, что стоит в [скобках], {empty} стирает это, {rest} отправляет форму, оставив остальное как есть, {leave} или «{cancel}» закрывает её.',
    optional: 'необязательно',
    needed: 'Это нужно заполнить.',
    noOption: 'Варианта «{typed}» нет. Введите его номер или часть названия.',
    several: 'Под «{typed}» подходит несколько вариантов. Введите название полнее или номер:',
    more: '{count, plural, one {и ещё #} few {и ещё #} many {и ещё #} other {и ещё #}}: введите часть нужного названия',
    date: 'Год, месяц и день: 2026-12-07',
    time: 'Часы и минуты: 23:00',
    choices: 'Несколько, через запятую: 1, 3',
    lines: 'Сколько угодно строк; пустая строка их завершает.',
    left: 'Ничего не отправлено.',
    leftWith: 'Ничего не отправлено. Вот что было заполнено:',
  },
});
