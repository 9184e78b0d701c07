import { createWording } from '../../shared/wording.js';

/** What the terminal itself says; everything else comes from the desk. */
export const terminalWording = createWording<'noChoice' | 'failed'>({
  en: {
    noChoice:
      'There is no choice {number}. Type a number from 1 to {last}, or ask in words, such as “SDG {number}”.',
    failed: 'Something went wrong while showing this answer. Reference for the administrator: {reference}',
  },
  fr: {
    noChoice:
      'Il n’y a pas de choix {number}. Tapez un nombre de 1 à {last}, ou posez une question, par exemple « ODD {number} ».',
    failed: 'L’affichage de cette réponse a échoué. Référence pour l’administrateur : {reference}',
  },
  es: {
    noChoice:
      'No hay opción {number}. Escriba un número del 1 al {last}, o pregunte con palabras, por ejemplo «ODS {number}».',
    failed: 'No se pudo mostrar esta respuesta. Referencia para el administrador: {reference}',
  },
  ar: {
    noChoice:
      'لا يوجد خيار رقم {number}. اكتب رقماً من 1 إلى {last}، أو اطرح سؤالك بالكلمات، مثل «الهدف {number}».',
    failed: 'تعذّر عرض هذه الإجابة. المرجع الذي يُبلَّغ به المسؤول: {reference}',
  },
  zh: {
    noChoice: '没有选项{number}。请输入1到{last}之间的数字，或用文字提问，例如“可持续发展目标{number}”。',
    failed: '无法显示此回答。供管理员查询的编号：{reference}',
  },
  ru: {
    noChoice:
      'Варианта {number} нет. Введите число от 1 до {last} или задайте вопрос словами, например «ЦУР {number}».',
    failed: 'Не удалось показать этот ответ. Номер для администратора: {reference}',
  },
});
