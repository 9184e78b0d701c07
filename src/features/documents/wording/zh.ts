import type { DocumentCatalogue } from './wording.js';

export const zh: DocumentCatalogue = {
  'search.title': '文件中的内容',
  'search.none': '已读入的文件中没有包含此内容的段落。',
  'search.noDocuments': '尚未读入任何文件。编辑可在此发送文件，或由管理员运行“npm run ingest”。',
  'search.usage': '请说明要查找的内容：search cybersecurity C5 2022 document:itu-wsis-report',
  'search.unknown': '“{what}”不是已读入的文件。现有：{names}',
  'search.next': '下一页',
  sources: '来源',
  'documents.title': '文件',
  'documents.item': '{name}，第{edition}版：{title}（{count}段）',
  notAllowed: '只有本工作区的成员可以阅读文件。',
  'ingest.notAllowed': '只有编辑和管理员可以读入文件，因此未读入{file}。',
  'ingest.done': '{file}已读入为“{name}”第{edition}版：{count}段。',
  'ingest.there': '{file}此前已读入为“{name}”第{edition}版，没有变化。',
  'ingest.changes': '与上一版相比：{same}段相同，{changed}段有改动，{added}段新增，{gone}段删除。',
  'ingest.places': '改动之处：{list}',
  'unread.not fetched':
    '无法获取{file}，未读入任何内容。请重新发送；如仍不行，请管理员检查机器人是否有读取文件的权限。',
  'unread.empty': '{file}是空文件，未读入任何内容。请发送包含文字的文件。',
  'unread.too large': '{file}超过32 MB，未读入任何内容。请去掉图片或分部分发送。',
  'unread.encrypted': '{file}受密码保护，未读入任何内容。请取消密码后重新发送。',
  'unread.damaged': '{file}已损坏，未读入任何内容。请用原来的程序打开、另存后再发送。',
  'unread.unknown kind':
    '无论文件名如何，{file}既不是Word（.docx）、PDF、HTML，也不是文本，未读入任何内容。请另存为其中一种格式。',
  'unread.no text':
    '{file}中没有可读的文字，可能只有页面图片，未读入任何内容。请发送有文字的文件，或先进行文字识别。',
};
