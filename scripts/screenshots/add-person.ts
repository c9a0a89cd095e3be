import { createClient } from "@supabase/supabase-js";
import type { Database } from "../../supabase/functions/_shared/database.types.ts";
import type { Studio } from "./studio.ts";

/** Somebody with an account, signed in. */
export interface Person {
  id: string;
  /** What the browser keeps of a session. */
  session: string;
}

/** Signs somebody up, with the credits of the welcome. */
export async function addPerson({ stack }: Studio, name: string): Promise<Person> {
  const client = createClient<Database>(stack.apiUrl, stack.keys.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  const { data, error } = await client.auth.signUp({
    email: `${name.split(" ")[0]?.toLowerCase()}@example.com`,
    password: crypto.randomUUID(),
    options: { data: { name } },
  });
  if (error || !data.session) throw error ?? new Error("signing up gave no session");
  return { id: data.session.user.id, session: JSON.stringify(data.session) };
}
