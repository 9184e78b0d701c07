import { createWording } from '../../shared/wording.js';

/** What the terminal itself says; everything else comes from the desk. */
export const terminalWording = createWording<'noChoice' | 'failed' | 'feedback'>({
  en: {
    noChoice:
      'There is no choice {number}. Type a number from 1 to {last}, or ask in words, such as “SDG {number}”.',
    failed: 'Something went wrong while showing this answer. Reference for the administrator: {reference}',
    feedback: 'Type good or bad to say what you think of this answer, or report and what is wrong with it.',
  },
  fr: {
    noChoice:
      'Il n’y a pas de choix {number}. Tapez un nombre de 1 à {last}, ou posez une question, par exemple « ODD {number} ».',
    failed: 'L’affichage de cette réponse a échoué. Référence pour l’administrateur : {reference}',
    feedback:
      'Tapez good (utile) ou bad (pas utile) pour donner votre avis sur cette réponse, ou report suivi de ce qui est erroné.',
  },
  es: {
    noChoice:
      'No hay opción {number}. Escriba un número del 1 al {last}, o pregunte con palabras, por ejemplo «ODS {number}».',
    failed: 'No se pudo mostrar esta respuesta. Referencia para el administrador: {reference}',
    feedback:
      'Escriba good (útil) o bad (no es útil) para opinar sobre esta respuesta, o report y lo que es incorrecto.',
  },
  ar: {
    noChoice:
      'لا يوجد خيار رقم {number}. اكتب رقماً من 1 إلى {last}، أو اطرح سؤالك بالكلمات، مثل «الهدف {number}».',
    failed: 'تعذّر عرض هذه الإجابة. المرجع الذي يُبلَّغ به المسؤول: {reference}',
    feedback: 'اكتب good (مفيد) أو bad (غير مفيد) لإبداء رأيك في هذه الإجابة، أو report متبوعة بموضع الخطأ.',
  },
  zh: {
    noChoice: '没有选项{number}。请输入1到{last}之间的数字，或用文字提问，例如“可持续发展目标{number}”。',
    failed: '无法显示此回答。供管理员查询的编号：{reference}',
    feedback: '输入good（有帮助）或bad（没有帮助）评价此回答，或输入report并写明错误。',
  },
  ru: {
    noChoice:
      'Варианта {number} нет. Введите число от 1 до {last} или задайте вопрос словами, например «ЦУР {number}».',
    failed: 'Не удалось показать этот ответ. Номер для администратора: {reference}',
    feedback:
      'Введите good (полезно) или bad (бесполезно), чтобы оценить этот ответ, либо report и что в нём неверно.',
  },
});
