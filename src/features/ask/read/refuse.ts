import type { Refusal } from '../query.js';
import { has, type Scene } from './scene.js';

/**
 * Whether a text asks for something that no answer can be: an act, an opinion, something that no record holds. Words
 * that try to change the bot's rules are never a question of ours, whatever stands beside them.
 */
export function refusalOf(scene: Scene): Refusal | undefined {
  if (has(scene, 'inject')) return 'action';
  if (has(scene, 'act') && !has(scene, 'allowed', 'rules', 'who', 'resolution')) return 'action';
  if (has(scene, 'opinion')) return 'opinion';
  return has(scene, 'beyond') ? 'not-recorded' : undefined;
}
