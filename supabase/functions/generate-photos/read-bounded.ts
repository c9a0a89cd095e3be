/** The answer is larger than anything we would keep, or does not come to its end. */
export class UnboundedAnswerError extends Error {
  override readonly name = "UnboundedAnswerError";
}

/** What an answer may cost. */
export interface AnswerBounds {
  bytes: number;
  /** From its first byte to its last, in milliseconds. */
  ms: number;
}

/**
 * The same answer with its whole body read, or not read any further.
 * @throws {UnboundedAnswerError}
 */
export async function readBounded(response: Response, bounds: AnswerBounds): Promise<Response> {
  const reader = response.body?.getReader();
  if (!reader) return response;
  const clock = Promise.withResolvers<never>();
  clock.promise.catch(() => {});
  const timer = setTimeout(
    () => clock.reject(new UnboundedAnswerError(`an answer that does not end in ${bounds.ms} ms`)),
    bounds.ms,
  );
  const chunks: BlobPart[] = [];
  let size = 0;
  try {
    while (true) {
      const { done, value } = await Promise.race([reader.read(), clock.promise]);
      if (done) break;
      size += value.length;
      if (size > bounds.bytes) {
        throw new UnboundedAnswerError(`an answer of more than ${bounds.bytes} bytes`);
      }
      chunks.push(value);
    }
  } catch (thrown) {
    // Ends the connection; whether that works out changes nothing.
    reader.cancel().catch(() => {});
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
  return new Response(new Blob(chunks), response);
}
