import type { RehearsalCatalogue } from './wording.js';

export const ar: RehearsalCatalogue = {
  title: 'ما كان سيُرسل عن {name}',
  summary:
    '{count, plural, =0 {لن تخرج أي رسالة.} zero {لن تخرج أي رسالة.} one {ستخرج رسالة واحدة، ولم يُرسل شيء.} two {ستخرج رسالتان، ولم يُرسل شيء.} few {ستخرج # رسائل، ولم يُرسل شيء.} many {ستخرج # رسالة، ولم يُرسل شيء.} other {ستخرج # رسالة، ولم يُرسل شيء.}}',
  sample: 'لا يتابع أحد هذه العملية، فهذا ما كانت ستتلقاه قناة في جنيف بالإعدادات المعتادة.',
  past: 'هذه المواعيد ماضية: هذا ما كان سيُرسل إلى من يتابعها الآن.',
  when: 'متى ({place})',
  caption:
    '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}}',
  geneva: 'في جنيف',
  to: 'إلى',
  about: 'عن',
  more: '{count, plural, zero {ولا غيرها} one {وواحدة أخرى} two {واثنتان أخريان} few {و# أخرى} many {و# أخرى} other {و# أخرى}}، وكلها عبر {command}',
};
