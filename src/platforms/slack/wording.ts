import { createWording } from '../../shared/wording.js';

/**
 * What Slack shows of us that no reply says. `working` follows the bot's name: "actionline is looking it up…".
 * `notMember` and `private` stand where a picture would, `form.again` where a form would.
 */
export const slackWording = createWording<'working' | 'picture.notMember' | 'picture.private' | 'form.again'>(
  {
    en: {
      working: 'is looking it up…',
      'picture.notMember':
        'The picture could not be posted, because the bot is not in this conversation. Add it with /invite and ask again; the table says the same.',
      'picture.private':
        'The picture is not shown in an answer that only you see; it is posted when the answer is shared.',
      'form.again':
        'The form could not be opened, because Slack allows three seconds for that. Nothing was lost: please ask for it again.',
    },
    fr: {
      working: 'cherche la réponse…',
      'picture.notMember':
        'L’image n’a pas pu être publiée, car le bot n’est pas membre de cette conversation. Ajoutez-le avec /invite et posez de nouveau la question ; le tableau donne les mêmes informations.',
      'picture.private':
        'L’image n’apparaît pas dans une réponse que vous êtes seul à voir ; elle est publiée lorsque la réponse est partagée.',
      'form.again':
        'Le formulaire n’a pas pu être ouvert, car Slack n’accorde que trois secondes pour cela. Rien n’est perdu : demandez-le de nouveau.',
    },
    es: {
      working: 'está buscando la respuesta…',
      'picture.notMember':
        'No se pudo publicar la imagen porque el bot no participa en esta conversación. Agréguelo con /invite y vuelva a preguntar; la tabla contiene la misma información.',
      'picture.private':
        'La imagen no se muestra en una respuesta que solo usted ve; se publica cuando se comparte la respuesta.',
      'form.again':
        'No se pudo abrir el formulario, porque Slack solo concede tres segundos para ello. No se perdió nada: vuelva a pedirlo.',
    },
    ar: {
      working: 'يبحث عن الإجابة…',
      'picture.notMember':
        'تعذّر نشر الصورة لأن البوت ليس عضواً في هذه المحادثة. أضفه باستخدام \u2068/invite\u2069 ثم اسأل من جديد؛ والجدول يتضمن المعلومات نفسها.',
      'picture.private': 'لا تظهر الصورة في إجابة لا يراها غيرك؛ وتُنشر عند مشاركة الإجابة.',
      'form.again': 'تعذّر فتح النموذج لأن Slack لا يمهل سوى ثلاث ثوانٍ لذلك. لم يُفقد شيء: اطلبه من جديد.',
    },
    zh: {
      working: '正在查找答案…',
      'picture.notMember':
        '无法发布图片，因为机器人不在此对话中。请用 /invite 添加后再次提问；表格内容与图片相同。',
      'picture.private': '仅您可见的回答不显示图片；分享该回答时会发布图片。',
      'form.again': '无法打开表单，因为 Slack 只给三秒钟时间。没有丢失任何内容：请再试一次。',
    },
    ru: {
      working: 'ищет ответ…',
      'picture.notMember':
        'Не удалось опубликовать изображение: бот не участвует в этой беседе. Добавьте его командой /invite и задайте вопрос снова; в таблице те же сведения.',
      'picture.private':
        'В ответе, который видите только вы, изображения нет; оно публикуется, когда ответом делятся.',
      'form.again':
        'Не удалось открыть форму: Slack отводит на это три секунды. Ничего не потеряно, запросите её ещё раз.',
    },
  },
);
