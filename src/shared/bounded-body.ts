/** The body of a response was longer than anything we could want to read. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';
}

/** The whole body, up to a number of bytes: an endless one ends there. Throws BodyTooLong, or what reading throws. */
export async function readBody(response: Response, mostBytes: number): Promise<Buffer<ArrayBuffer>> {
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
