import type { Action } from '../../chat/reply.js';
import type { Language } from '../../shared/language.js';
import type { Draft } from './draft.js';
import { draftWording } from './wording/wording.js';

/** Everybody sees the same buttons; who may press which is asked when they do. */
export function actionsFor(
  language: Language,
  { id, version, state }: Draft,
  say = draftWording(language),
): readonly Action[] {
  const button = (name: string, label: string, style?: Action['style']): Action => ({
    ...{ action: `drafts.${name}`, argument: String(id), version: String(version), label },
    ...(style && { style }),
  });
  if (state === 'discarded') return [];
  const files = [button('export', say('button.export'))];
  if (state === 'published') return [...files, button('translate', say('button.translate'))];
  return [
    ...(state === 'approved'
      ? [button('publish', say('button.publish'), 'primary')]
      : [button('approve', say('button.approve'), 'primary')]),
    button('edit', say('button.edit')),
    button('rewrite', say('button.rewrite')),
    button('add', say('button.add')),
    ...(version > 1 ? [button('compare', say('button.compare'))] : []),
    button('translate', say('button.translate')),
    ...files,
    button('discard', say('button.discard'), 'danger'),
  ];
}
