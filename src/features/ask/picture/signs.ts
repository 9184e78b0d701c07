/** The goal as a whole is named. */
export const WHOLE_GOAL_SIGN = '●';
export const NO_LINK_SIGN = '·';

/** `3`, `●`, `● 2` or `·`: what stands in a cell, of the picture and of the table alike. */
export function cellText(wholeGoal: boolean, strength: number): string {
  const signs = [...(wholeGoal ? [WHOLE_GOAL_SIGN] : []), ...(strength > 0 ? [String(strength)] : [])];
  return signs.join(' ') || NO_LINK_SIGN;
}
