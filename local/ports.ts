import { Failure } from "./failure.ts";

/**
 * A port that is free right now: the wanted one, or any when that is 0.
 * @param setting Environment variable that chooses another port, named in the complaint.
 * @throws {Failure} when the wanted port is taken.
 */
export function freePort(wanted: number, setting: string): number {
  try {
    const listener = Deno.listen({ hostname: "127.0.0.1", port: wanted });
    const { port } = listener.addr;
    listener.close();
    return port;
  } catch {
    throw new Failure(
      `Port ${wanted} is taken; stop what uses it or choose another one with ${setting}=<port>.`,
    );
  }
}
