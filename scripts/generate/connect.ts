import { dataDir, type Print } from "../../local/command.ts";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { Failure } from "../../local/failure.ts";
import { withStack } from "../../local/temporary-stack.ts";
import type { Database } from "../../supabase/functions/_shared/database.types.ts";
import { BAD_INPUT, type Place } from "./arguments.ts";

export type Client = SupabaseClient<Database>;

/** A client signed in as one user. */
export interface Session {
  client: Client;
  userId: string;
  email: string;
  /** Password of an account that was made for this run. */
  newPassword?: string;
}

/** Where a project is reached, and its publishable key. */
export interface Project {
  url: string;
  key: string;
  /** Log of the stand-in for Gemini, when the project is on this machine and has one. */
  drawingLog?: string;
}

/** Uses the project that was named, the stack that runs here, or one started for this run. */
export async function withProject<T>(
  { project }: Place,
  print: Print,
  use: (project: Project) => Promise<T>,
): Promise<T> {
  if (project) return await use(project);
  return await withStack(
    dataDir(),
    print,
    ({ apiUrl: url, publishableKey: key, drawingLog }) =>
      use({ url, key, drawingLog: drawingLog ?? undefined }),
  );
}

/** A client that belongs to nobody yet. */
export function connect({ url, key }: Project): Client {
  return createClient<Database>(url, key, { auth: { persistSession: false } });
}

/**
 * Signs in to an account, or makes one.
 * @throws {Failure} when the account refuses the password, or waits for its e-mail to be confirmed.
 */
export async function signIn(
  client: Client,
  account?: Place["account"],
): Promise<Session> {
  if (account) {
    const { data, error } = await client.auth.signInWithPassword(account);
    if (error) {
      throw new Failure(`Signing in as ${account.email} failed: ${error.message}`, BAD_INPUT);
    }
    return { client, userId: data.user.id, email: account.email };
  }
  const email = `${crypto.randomUUID()}@retrato.example`;
  const newPassword = crypto.randomUUID();
  const { data, error } = await client.auth.signUp({ email, password: newPassword });
  if (error) throw new Failure(`Making an account failed: ${error.message}`);
  if (!data.session || !data.user) {
    throw new Failure(
      "This project confirms e-mail addresses; give an account with --email and --password.",
      BAD_INPUT,
    );
  }
  return { client, userId: data.user.id, email, newPassword };
}
