import { Failure } from "../../local/failure.ts";

/** The suites know no other address than that of `supabase start`. */
export const PORT = 54321;

/**
 * Answers at that address.
 * @throws {Failure} when the port is taken.
 */
export function listen(answer: Deno.ServeHandler): AsyncDisposable {
  try {
    return Deno.serve({ hostname: "127.0.0.1", port: PORT, onListen: () => {} }, answer);
  } catch (cause) {
    if (!(cause instanceof Deno.errors.AddrInUse)) throw cause;
    throw new Failure(`The suites need port ${PORT}, which is taken: stop that stack.`, 1, {
      cause,
    });
  }
}
