import { z } from 'zod';

/** `C5`, `C7-EHEALTH`. */
export const actionLineCode = z.string().regex(/^C(?:[1-9]|1[01])(?:-[A-Z]+)?$/);
/** `9.c`, `17.18`. */
export const targetCode = z.string().regex(/^(?:[1-9]|1[0-7])\.(?:[1-9]\d?|[a-d])$/);
export const goalNumber = z.number().int().min(1).max(17);
/** Numbers before letters, as the goals list their targets: 9.1 … 9.5, 9.10, 9.a, 9.b. */
export function compareTargets(left: string, right: string): number {
  const [leftGoal = '', leftPart = ''] = left.split('.');
  const [rightGoal = '', rightPart = ''] = right.split('.');
  return Number(leftGoal) - Number(rightGoal) || rank(leftPart) - rank(rightPart);
}

function rank(part: string): number {
  const number = Number(part);
  return Number.isNaN(number) ? 100 + part.charCodeAt(0) : number;
}

/** The goal a target belongs to: 9 for `9.c`. */
export function goalOfTarget(target: string): number {
  return Number(target.split('.')[0]);
}
