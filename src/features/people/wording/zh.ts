import type { PeopleCatalogue } from './wording.js';

export const zh: PeopleCatalogue = {
  'roles.title': '角色分配',
  'roles.none': '尚无人有角色。输入“grant 人员 approver”授予。',
  'roles.line': '{name}（{who}）：{roles}',
  'roles.granted': '{name}现在的角色：{roles}',
  'roles.nothing': '无角色',
  'roles.usage':
    '请写“grant 人员 角色”或“revoke 人员 角色”。角色：contributor、reviewer、approver、editor、administrator。reviewer可限定范围：“grant 人员 reviewer C5 C6 ITU-D prizes”。',
  'roles.notAllowed': '只有管理员可以授予和收回角色，未作任何更改。',
  'roles.stale': '这些角色刚被更改，未作任何更改。请重试。',
  'link.notAllowed': '只有成员才能在多个平台上被识别为同一人。',
  'link.noMail': '您在此处的资料没有工作邮箱，因此我无法在其他平台找到您。',
  'link.nobody': '我不知道还有谁使用地址 {mail}。请先在另一平台上给我发一次消息，然后再输入 “link”。',
  'link.unreachable':
    '我知道还有人使用地址 {mail}，但无法给其发消息。请先在另一平台上给我发一次消息，然后再输入 “link”。',
  'link.asked': '我已在 {platform} 中向您询问。您在那里确认后，我会将两者视为同一人，并合并角色。',
  'link.question':
    '{platform} 上有人使用您的工作地址 {mail}，称其就是您。如属同一人，请确认；之后角色和已提交的材料将合并。',
  'link.yes': '是的，是我',
  'link.no': '不是',
  'link.linked': '现在我在两个平台上都将您视为同一人。',
  'link.decided': '无法关联：其中一方决定了另一方提交的 #{submission}。须先由批准人重新开启。没有任何改动。',
  'link.unknown': '这个问题已有答复或已撤回。输入 “link” 可重新询问。',
  'link.expired': '询问时间过久，因此未作关联。输入 “link” 可重新询问。',
  'link.not yours': '这个问题是问别人的。没有任何改动。',
  'link.refused': '好的，不作关联。',
  'entity.none': '我不知道是哪个机构。输入 “entity is ITU” 可以说明。',
  'entity.is': '{name} 任职于 {entity}，不对来自该机构的材料作决定。',
  'entity.nobody': '我不认识叫这个名字的人，因此没有任何改动。',
  'entity.notAllowed': '一经设定只有管理员可以更改，因此没有任何改动。',
  'erase.title': '删除 {name} 的个人数据？',
  'erase.profile': '姓名、地址、机构、身份、角色、订阅、反馈',
  'erase.submissions':
    '{submissions, plural, other {# 份材料}}中的联系地址，以及{drafts, plural, other {# 份草稿}}的全部内容',
  'erase.trail': '记录中保存的其所写内容；记录本身保持完整',
  'erase.kept': '此操作无法撤销。已发布的内容保留，但不含地址；日期历史仍保留谁作了哪些更改。',
  'erase.do': '删除',
  'erase.done': '已删除。记录中注明了此操作及操作人。',
  'erase.nobody': '我不认识叫这个名字的人，因此没有删除任何内容。',
  'erase.notAllowed': '只有管理员才能删除所保存的个人数据，因此没有任何改动。',
};
