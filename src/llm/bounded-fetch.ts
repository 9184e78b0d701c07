/** The body of a response was longer than anything we could want to read. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';
}

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

async function readBody(response: Response, mostBytes: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop by a throw cancels the body, which closes the connection.
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) throw new BodyTooLong(`The body is longer than ${mostBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
