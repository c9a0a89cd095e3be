import { Failure } from "./failure.ts";

/** A port that nobody else on this machine is given while it is claimed. */
export interface PortClaim extends Disposable {
  port: number;
}

/**
 * Ports that no system hands out by itself: outgoing connections get those from 32768 on (Linux) or
 * from 49152 on (macOS, Windows; RFC 6335), and one of them would be in the way of a server that
 * binds seconds after its port was chosen, or that is started again.
 */
const FIRST_PORT = 10_240;
const LAST_PORT = 32_766;
const ATTEMPTS = 100;

/**
 * Claims the wanted port, or a free one when that is 0. A listener on the even port claims the odd
 * one after it, so stacks that start at the same time never choose the same.
 * @param setting Environment variable that chooses another port, named in the complaint.
 * @throws {Failure} when the wanted port is taken, or no free one is found.
 */
export function claimPort(wanted: number, setting: string): PortClaim {
  if (wanted !== 0) {
    if (!isFree(wanted)) {
      throw new Failure(
        `Port ${wanted} is taken; stop what uses it or choose another one with ${setting}=<port>.`,
      );
    }
    return { port: wanted, [Symbol.dispose]() {} };
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const even = randomEvenPort();
    const claim = listen(even);
    if (!claim) continue;
    if (isFree(even + 1)) return { port: even + 1, [Symbol.dispose]: () => claim.close() };
    claim.close();
  }
  throw new Failure(`No free port was found; choose one with ${setting}=<port>.`);
}

/**
 * A port that is free right now, for what binds it at once.
 * @throws {Failure} as {@link claimPort}.
 */
export function freePort(wanted: number, setting: string): number {
  using claim = claimPort(wanted, setting);
  return claim.port;
}

function randomEvenPort(): number {
  const pairs = (LAST_PORT - FIRST_PORT) / 2;
  return FIRST_PORT + 2 * Math.floor(Math.random() * pairs);
}

function isFree(port: number): boolean {
  const listener = listen(port);
  listener?.close();
  return listener !== undefined;
}

function listen(port: number): Deno.Listener | undefined {
  try {
    return Deno.listen({ hostname: "127.0.0.1", port });
  } catch (error) {
    if (error instanceof Deno.errors.AddrInUse || error instanceof Deno.errors.PermissionDenied) {
      return undefined;
    }
    throw error;
  }
}
