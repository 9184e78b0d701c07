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
};
