import type { DocumentCatalogue } from './wording.js';

export const ar: DocumentCatalogue = {
  'search.title': 'في الوثائق',
  'search.none': 'لا يوجد هذا في أي فقرة من الوثائق المقروءة.',
  'search.noDocuments':
    'لم تُقرأ أي وثيقة بعد. يمكن لمحرر أن يرسل وثيقة هنا كملف، أو يشغّل مسؤول الأمر \u2068npm run ingest\u2069.',
  'search.usage': 'قل ما الذي تبحث عنه: \u2068search cybersecurity C5 2022 document:itu-wsis-report\u2069',
  'search.unknown': '«{what}» ليست وثيقة مقروءة. الوثائق المتاحة: {names}',
  'search.next': 'التالي',
  sources: 'المصادر',
  'documents.title': 'الوثائق',
  'documents.item':
    '{name}، الإصدار {edition}: {title} ({count, plural, zero {لا فقرات} one {فقرة واحدة} two {فقرتان} few {# فقرات} many {# فقرة} other {# فقرة}})',
  notAllowed: 'لا يقرأ الوثائق إلا أعضاء مساحة العمل هذه.',
  'ingest.notAllowed': 'لا يُدخل الوثائق إلا المحررون والمسؤولون، لذلك لم يُقرأ {file}.',
  'ingest.done':
    'قُرئ {file} باسم «{name}»، الإصدار {edition}: {count, plural, zero {لا فقرات} one {فقرة واحدة} two {فقرتان} few {# فقرات} many {# فقرة} other {# فقرة}}.',
  'ingest.there': 'سبق أن قُرئ {file} باسم «{name}»، الإصدار {edition}. لم يتغير شيء.',
  'ingest.changes': 'مقارنة بالإصدار السابق: {same} كما هي، {changed} تغيّرت، {added} جديدة، {gone} حُذفت.',
  'ingest.places': 'ما تغيّر: {list}',
  'unread.not fetched':
    'تعذر جلب {file}، لذلك لم يُقرأ شيء. أرسله مجدداً؛ وإن لم ينفع فليتحقق مسؤول من أن البوت مسموح له بقراءة الملفات.',
  'unread.empty': 'الملف {file} فارغ، لذلك لم يُقرأ شيء. أرسل الملف الذي يحتوي على النص.',
  'unread.too large': 'حجم {file} أكبر من 32 ميغابايت، لذلك لم يُقرأ شيء. احذف الصور أو أرسله على أجزاء.',
  'unread.encrypted': 'الملف {file} محمي بكلمة مرور، لذلك لم يُقرأ شيء. احفظه بدونها وأرسله مجدداً.',
  'unread.damaged':
    'الملف {file} تالف، لذلك لم يُقرأ شيء. افتحه في البرنامج الذي أُنشئ به واحفظه من جديد ثم أرسله.',
  'unread.unknown kind':
    'الملف {file} ليس \u2068Word\u2069 (\u2068.docx\u2069) ولا \u2068PDF\u2069 ولا \u2068HTML\u2069 ولا نصاً، مهما كان اسمه، لذلك لم يُقرأ شيء. احفظه بإحدى هذه الصيغ.',
  'unread.no text':
    'لا يحتوي {file} على نص يمكن قراءته، ربما صور صفحات فقط، لذلك لم يُقرأ شيء. أرسل ملفاً فيه نص أو حوّل الصور إلى نص أولاً.',
};
