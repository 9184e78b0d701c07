import { z } from 'zod';
import type { Check } from '../chat/check.js';
import type { Config, ModelConfig } from '../config.js';
import { notConfigured } from './probe.js';

const NAME = 'Language model';
const listing = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Asks the endpoint which models it has: that takes the key and costs nothing. */
export async function checkModel({ model: settings }: Config, timeout = 10_000): Promise<readonly Check[]> {
  if (!settings)
    return [notConfigured(NAME, 'set OPENAI_API_KEY for help with unusual questions, everything else works')];
  const response = await fetch(`${settings.baseUrl}/models`, {
    headers: { authorization: `Bearer ${settings.apiKey}` },
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) return [refused(response.status)];
  const body: unknown = await response.json().catch(() => undefined);
  return [
    offered(
      settings,
      listing.safeParse(body).data?.data.map(({ id }) => id),
    ),
  ];
}

function refused(status: number): Check {
  const fixes: Record<number, string> = {
    401: 'Set OPENAI_API_KEY to a key of this endpoint that has not been revoked.',
    403: 'Set OPENAI_API_KEY to a key that may list and use models.',
    404: 'Set OPENAI_BASE_URL to the address that ends before /models, usually in /v1.',
    429: 'The account is over its limit: wait, or raise the limit or the credit.',
  };
  const fix = fixes[status] ?? 'Try again later, or look at the status page of the service.';
  return { name: NAME, ok: false, detail: `the endpoint answered ${status}`, fix };
}

function offered({ model }: ModelConfig, ids: readonly string[] | undefined): Check {
  if (!ids) {
    const fix = 'Set OPENAI_BASE_URL to an OpenAI-compatible endpoint, usually ending in /v1.';
    return {
      name: NAME,
      ok: false,
      detail: 'the endpoint answered something else than a list of models',
      fix,
    };
  }
  if (ids.includes(model)) return { name: NAME, ok: true, detail: `${model} is offered` };
  const some = ids.slice(0, 5).join(', ');
  const detail = `${model} is not among the ${ids.length} models offered`;
  return {
    name: NAME,
    ok: false,
    detail,
    fix: `Set OPENAI_MODEL to one of them${some && `, such as ${some}`}.`,
  };
}
