import type { Database } from "./database.types.ts";
import { retry, type RetryOptions } from "./retry.ts";
import type { ServiceClient } from "./service-client.ts";

type Functions = Database["public"]["Functions"];

/** A function of the database that can be called over HTTP. */
export type RpcName = keyof Functions;

/** The database refused a call, or could not be reached (`status` 0). */
export class RpcError extends Error {
  override readonly name = "RpcError";

  /** @param reason the database's own words: the stable name of what it refuses, if it does. */
  constructor(functionName: string, readonly reason: string, readonly status: number) {
    super(`${functionName}: ${reason}`);
  }
}

/**
 * Calls a database function once and returns what it returns; throws {@link RpcError}.
 * For calls that must not happen twice: a claim whose answer is lost holds its rows until the
 * lease lapses.
 */
export async function callRpc<Name extends RpcName>(
  client: ServiceClient,
  functionName: Name,
  args: Functions[Name]["Args"],
): Promise<Functions[Name]["Returns"]> {
  const { data, error, status } = await client.rpc(functionName, args);
  if (error) throw new RpcError(functionName, error.message, status);
  return data;
}

/** As {@link callRpc}, again when the database cannot be reached. For fenced, repeatable calls. */
export function callRpcPersistently<Name extends RpcName>(
  client: ServiceClient,
  functionName: Name,
  args: Functions[Name]["Args"],
  options: Omit<RetryOptions, "isTransient"> = {},
): Promise<Functions[Name]["Returns"]> {
  return retry(() => callRpc(client, functionName, args), {
    ...options,
    isTransient: (thrown) => thrown instanceof RpcError && isTransientStatus(thrown.status),
  });
}

function isTransientStatus(status: number): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500;
}
