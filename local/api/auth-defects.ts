/**
 * What Auth of `@supabase/lite` 0.10.0 does otherwise than GoTrue with what it does not expect, and
 * how it is mended here; besides lite-defects.ts.
 */
import { compare } from "bcryptjs";
import { z } from "zod";
import { isUnreachable, type Sql } from "./database.ts";

/** Postgres keeps no U+0000, and no half of a surrogate pair. */
const Text = z.string().refine((text) => text.isWellFormed() && !text.includes("\0"));
const Json: z.ZodType<unknown> = z.lazy(() =>
  z.union([Text, z.number(), z.boolean(), z.null(), z.array(Json), z.record(Text, Json)])
);

/** As its column holds it. */
const Short = Text.refine((text) => text.length <= 255).nullish();
const Long = Text.refine((text) => text.length <= 8_192).nullish();

/** The fields of Auth's requests that mean the same wherever they stand. */
const AuthBody = z.looseObject({
  email: Short,
  phone: Short,
  type: Short,
  scope: Short,
  password: Long,
  current_password: Long,
  refresh_token: Long,
  auth_code: Long,
  code_verifier: Long,
  token: Long,
  token_hash: Long,
  data: z.record(Text, Json).nullish(),
});

/**
 * Answers 500 to a body whose fields are of other types than they should be, or too long. It should
 * refuse it.
 * @returns The refusal, or undefined when there is nothing to refuse; what is no JSON is lite's.
 */
export function refuseOddBody(body: string): Response | undefined {
  const value = parse(body);
  if (value === undefined) return undefined;
  const result = judge(value);
  if (result === undefined) return undefined;
  const code = "validation_failed";
  return Response.json({ code: 422, error_code: code, msg: result }, {
    status: 422,
    headers: { "access-control-allow-origin": "*", "x-sb-error-code": code },
  });
}

function judge(value: unknown): string | undefined {
  try {
    const { success, error } = AuthBody.safeParse(value);
    return success ? undefined : `${error.issues[0]?.path.join(".") || "body"}: invalid value`;
  } catch (error) {
    if (error instanceof RangeError) return "body: nested too deep";
    throw error;
  }
}

/** Of no password; as costly to compare as that of an account. */
const NOBODY = "$2b$10$9xzxk5aHDQ2kxoPvkf9Z.uSq3ooAUorhOSCP1zlCNvZjSiMOmmQ1K";

const SignIn = z.object({ email: z.string(), password: z.string().min(1) });

/**
 * Compares a password only when there is an account with the address, so that the time of the answer
 * tells which addresses have one, and says of an unconfirmed one that it is before it knows the
 * password. It should compare in any case, and first.
 * @param body The request's body.
 * @param serve Lets lite answer.
 */
export async function compareInAnyCase(
  sql: Sql,
  body: string,
  serve: () => Promise<Response>,
): Promise<Response> {
  const signIn = SignIn.safeParse(parse(body)).data;
  if (!signIn) return await serve();
  const [user] = await sql<{ hash: string | null; is_confirmed: boolean }[]>`
    select encrypted_password as hash, email_confirmed_at is not null as is_confirmed
    from auth.users where email = ${signIn.email.toLowerCase()}`;
  // Of a confirmed account lite compares the password itself.
  if (user?.hash && user.is_confirmed) return await serve();
  const isRight = await compare(signIn.password, user?.hash || NOBODY);
  const response = await serve();
  return isRight || response.ok ? response : invalidCredentials();
}

function invalidCredentials(): Response {
  const code = "invalid_credentials";
  return Response.json({ code: 400, error_code: code, msg: "Invalid login credentials" }, {
    status: 400,
    headers: { "access-control-allow-origin": "*", "x-sb-error-code": code },
  });
}

/** As lite knows an address. */
const Recovery = z.object({ email: z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/) });

/**
 * Writes down and sends the e-mail for a new password before it answers, and for an address that
 * nobody has it has nothing to do, so that the time of the answer tells which addresses have an
 * account. It should answer before it looks.
 * @param body The request's body.
 * @param serve Lets lite answer; what it says is known.
 * @param report Hears of an error that comes after the answer.
 * @throws when the database is away, whosever address it is.
 */
export async function recoverAfterAnswer(
  sql: Sql,
  body: string,
  serve: () => Promise<Response>,
  report: (error: unknown) => void,
): Promise<Response> {
  if (!Recovery.safeParse(parse(body)).success) return await serve();
  await sql`select`;
  serve().catch((error) => {
    if (!isUnreachable(error)) report(error);
  });
  return Response.json({}, { headers: { "access-control-allow-origin": "*" } });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
