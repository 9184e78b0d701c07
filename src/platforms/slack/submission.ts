import { z } from 'zod';
import type { IncomingForm } from '../../chat/incoming.js';
import { newReference } from '../../shared/reference.js';
import type { SlackDelivery } from './delivery.js';
import { ELEMENT } from './inputs.js';

const submission = z.object({
  type: z.literal('view_submission'),
  trigger_id: z.string().optional(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
  view: z.object({
    id: z.string().optional(),
    callback_id: z.string(),
    title: z.object({ text: z.string() }).optional(),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});

const option = z.object({ value: z.string() });

/** What one input holds: one of these members, by its type. */
const elementState = z.object({
  value: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_user: z.string().nullish(),
});

/** A modal that was sent in, as a delivery; undefined when the payload is none. */
export function receiveSubmission(payload: unknown): SlackDelivery | undefined {
  const incoming = receiveForm(payload);
  if (!incoming) return undefined;
  const title = submission.safeParse(payload).data?.view.title?.text ?? '';
  return { kind: 'submission', incoming, title };
}

/** A modal that was sent in; undefined when the payload is none. A field left empty is an empty string, or list. */
export function receiveForm(payload: unknown): IncomingForm | undefined {
  const parsed = submission.safeParse(payload);
  if (!parsed.success) return undefined;
  const { user, view, team, trigger_id: trigger } = parsed.data;
  const tenant = team?.id ?? user.team_id ?? '';
  const values = Object.entries(view.state.values).map(
    ([name, element]) => [name, filledIn(element[ELEMENT])] as const,
  );
  return {
    kind: 'form',
    form: view.callback_id,
    argument: view.private_metadata,
    values: Object.fromEntries(values),
    reference: newReference(),
    keys: trigger === undefined ? [] : [`slack:trigger:${trigger}`],
    person: { platform: 'slack', tenant: user.team_id ?? tenant, id: user.id },
    place: { platform: 'slack', tenant, conversation: user.id, kind: 'direct' },
  };
}

function filledIn(state: unknown): string | readonly string[] {
  const parsed = elementState.safeParse(state);
  if (!parsed.success) return '';
  const { value, selected_option, selected_options, selected_date, selected_time, selected_user } =
    parsed.data;
  if (selected_options) return selected_options.map((chosen) => chosen.value);
  return value ?? selected_option?.value ?? selected_date ?? selected_time ?? selected_user ?? '';
}
