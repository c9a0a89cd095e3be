/**
 * Sends bytes as they are, which `fetch` would correct: paths with `..`, two lengths, other hosts.
 * @returns Everything that comes back until the server closes or `waitMs` have passed.
 */
export async function rawRequest(apiUrl: string, text: string, waitMs = 5_000): Promise<string> {
  const { hostname, port } = new URL(apiUrl);
  using connection = await Deno.connect({ hostname, port: Number(port) });
  await connection.write(new TextEncoder().encode(text));
  const timer = setTimeout(() => connection.close(), waitMs);
  const decoder = new TextDecoder();
  const chunk = new Uint8Array(65_536);
  let received = "";
  try {
    for (let read; (read = await connection.read(chunk)) !== null;) {
      received += decoder.decode(chunk.subarray(0, read), { stream: true });
    }
  } catch {
    // Closed by the server, or by the timer.
  }
  clearTimeout(timer);
  return received;
}

/** Status of the first response in what came back; 0 when there is none. */
export function statusOf(received: string): number {
  return Number(received.match(/^HTTP\/1\.1 (\d{3})/)?.[1] ?? 0);
}

/** How many responses came back. */
export function countResponses(received: string): number {
  return received.split(/HTTP\/1\.1 \d{3} /).length - 1;
}
