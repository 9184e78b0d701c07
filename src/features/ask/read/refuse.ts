import type { Refusal } from '../query.js';
import { has, type Scene } from './scene.js';

/**
 * Whether a text asks for something that no answer can be: an act, an opinion, something that no record holds. Words
 * that try to change the bot's rules are never a question of ours, whatever stands beside them.
 */
export function refusalOf(scene: Scene): Refusal | undefined {
  if (has(scene, 'inject')) return 'action';
  if (
    has(scene, 'act') &&
    !has(scene, 'allowed', 'rules', 'who', 'resolution', 'until', 'deadline', 'howMany')
  )
    return 'action';
  if (has(scene, 'opinion')) return 'opinion';
  // Nobody knows who will win.
  if (has(scene, 'winner') && has(scene, 'who') && has(scene, 'next', 'will') && scene.years.length === 0)
    return isContestDate(scene) ? undefined : 'not-recorded';
  // How many voted for a project is on no record; how many voted in all is.
  const isOfProject = scene.countries.length > 0 || scene.records('award').some(({ score }) => score >= 0.3);
  if (has(scene, 'howMany') && scene.content.includes('vote') && isOfProject) return 'not-recorded';
  return has(scene, 'beyond') ? 'not-recorded' : undefined;
}

/** "Who may submit, and until when": the contest, not its outcome. */
function isContestDate(scene: Scene): boolean {
  return has(scene, 'submit', 'allowed', 'rules', 'when', 'deadline', 'closes', 'opens', 'phase');
}
