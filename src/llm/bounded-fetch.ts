import { readBody } from '../shared/bounded-body.js';

/**
 * `fetch` that reads the whole body, up to a number of bytes, before it resolves: the signal of the request then
 * bounds the body too, and an endless one ends at the limit. Throws BodyTooLong, or what fetch throws.
 */
export function boundedFetch(mostBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const body = await readBody(response, mostBytes);
    const { status, statusText, headers } = response;
    return new Response(body.length > 0 ? body : null, { status, statusText, headers });
  };
}
