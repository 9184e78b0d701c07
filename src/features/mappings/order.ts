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
