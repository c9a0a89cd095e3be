/**
 * The hook "before user created", which `@supabase/lite` 0.10.0 does not know: a Postgres function
 * that hears of every account before it is made, and may refuse it.
 * https://supabase.com/docs/guides/auth/auth-hooks/before-user-created-hook
 */
import { z } from "zod";
import { asSuperuser, type Sql } from "./database.ts";

const SignUp = z.object({
  email: z.string().min(1),
  data: z.record(z.string(), z.json()).nullish(),
});

const Refusal = z.object({
  error: z.object({ http_code: z.int().min(400).max(599).default(500), message: z.string() }),
});

/**
 * Tells the function of a sign-up by e-mail; of one whose address has an account already, nobody is
 * made.
 * @param uri `pg-functions://postgres/<schema>/<function>`; undefined: no hook is set up.
 * @param body The request's body.
 * @returns The refusal of the function, or undefined when it has none.
 */
export async function refuseByHook(
  sql: Sql,
  uri: string | undefined,
  request: Request,
  body: string,
): Promise<Response | undefined> {
  const signUp = SignUp.safeParse(parse(body)).data;
  const [, schema, name] = /^pg-functions:\/\/postgres\/(\w+)\/(\w+)$/.exec(uri ?? "") ?? [];
  if (!signUp || !schema || !name) return undefined;
  const email = signUp.email.toLowerCase();
  const [known] = await sql`select from auth.users where email = ${email}`;
  if (known) return undefined;
  const answer = await asSuperuser(sql, async (transaction) => {
    await transaction`set local role supabase_auth_admin`;
    const event = eventOf(email, signUp.data ?? {}, addressOf(request));
    const [row] = await transaction`
      select ${transaction(schema)}.${transaction(name)}(${transaction.json(event)}) as answer`;
    return row?.answer;
  });
  const { success, data } = Refusal.safeParse(answer);
  if (!success) return undefined;
  const { http_code: status, message } = data.error;
  return Response.json({ code: status, msg: message }, {
    status,
    headers: { "access-control-allow-origin": "*" },
  });
}

function eventOf(email: string, user_metadata: Record<string, z.core.util.JSONType>, ip: string) {
  return {
    metadata: {
      uuid: crypto.randomUUID(),
      time: new Date().toISOString(),
      name: "before-user-created",
      ip_address: ip,
    },
    user: {
      id: crypto.randomUUID(),
      aud: "authenticated",
      role: "",
      email,
      phone: "",
      app_metadata: { provider: "email", providers: ["email"] },
      user_metadata,
      identities: [],
      is_anonymous: false,
    },
  };
}

/** Of who asks, as a proxy before Auth tells it; else it is somebody on this machine. */
function addressOf({ headers }: Request): string {
  return headers.get("x-forwarded-for")?.split(",")[0]?.trim() || "127.0.0.1";
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
