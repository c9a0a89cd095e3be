import { z } from "zod";
import { type ApiKeys, identify, InvalidToken } from "./caller.ts";
import { asSuperuser, errorCode, isUnreachable, type Sql, type Transaction } from "./database.ts";

interface UserRow {
  id: string;
  aud: string;
  role: string;
  email: string | null;
  phone: string | null;
  email_confirmed_at: Date | null;
  confirmed_at: Date | null;
  last_sign_in_at: Date | null;
  raw_app_meta_data: Record<string, unknown>;
  raw_user_meta_data: Record<string, unknown>;
  is_anonymous: boolean;
  created_at: Date;
  updated_at: Date;
}

const Metadata = z.record(z.string(), z.json());

const NewUser = z.object({
  id: z.uuid().optional(),
  email: z.email(),
  password: z.string().min(1).max(72).optional(),
  email_confirm: z.boolean().default(false),
  user_metadata: Metadata.default({}),
  app_metadata: Metadata.default({}),
});

/** A number as it stands in an address; what is left out or empty is the default. */
function parameter(fallback: number, highest: number) {
  return z.string().regex(/^\d{0,9}$/).default("").transform((text) => Number(text || fallback))
    .pipe(z.int().min(1).transform((value) => Math.min(value, highest)));
}

const Page = z.object({ page: parameter(1, 1_000_000), per_page: parameter(50, 1_000) });

const USERS = "/auth/v1/admin/users";

/** An answer of GoTrue to a request it does not accept. */
class AuthError extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }
}

/**
 * `/auth/v1/admin/users`, the part of GoTrue's admin API that scripts and tests use.
 * @returns A handler that rejects only when the database cannot be reached.
 */
export function createAuthAdmin(
  sql: Sql,
  keys: ApiKeys,
  report: (error: unknown) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      await requireServiceRole(request, keys);
      return await dispatch(request, sql);
    } catch (error) {
      if (isUnreachable(error)) throw error;
      const { status, code, message } = toAuthError(error, report);
      return Response.json({ code: status, error_code: code, msg: message }, {
        status,
        headers: { "x-sb-error-code": code },
      });
    }
  };
}

async function requireServiceRole(request: Request, keys: ApiKeys): Promise<void> {
  const caller = await identify(request, keys);
  if (caller?.role !== "service_role") throw new AuthError(403, "not_admin", "User not allowed");
}

async function dispatch(request: Request, sql: Sql): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === USERS) {
    if (request.method === "GET") {
      return Response.json(await listUsers(sql, readPage(searchParams)));
    }
    if (request.method === "POST") {
      return Response.json(await createUser(sql, await readNewUser(request)));
    }
  }
  if (pathname.startsWith(`${USERS}/`)) {
    const id = readId(pathname.slice(USERS.length + 1));
    if (request.method === "GET") return Response.json(await findUser(sql, id));
    if (request.method === "DELETE") {
      await deleteUser(sql, id);
      return Response.json({});
    }
  }
  throw new AuthError(404, "not_found", "Not found");
}

function readId(text: string): string {
  const { success, data } = z.uuid().safeParse(text);
  if (!success) throw new AuthError(404, "validation_failed", "user_id must be an UUID");
  return data;
}

function readPage(parameters: URLSearchParams): z.output<typeof Page> {
  const { success, data } = Page.safeParse(Object.fromEntries(parameters));
  if (success) return data;
  throw new AuthError(400, "validation_failed", "Bad Pagination Parameters");
}

async function readNewUser(request: Request): Promise<z.output<typeof NewUser>> {
  const result = NewUser.safeParse(await request.json().catch(() => ({})));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new AuthError(400, "validation_failed", `${issue?.path.join(".")}: ${issue?.message}`);
}

async function listUsers(
  sql: Sql,
  { page, per_page }: z.output<typeof Page>,
): Promise<{ users: unknown[]; aud: string }> {
  const rows = await sql<UserRow[]>`
    select * from auth.users order by created_at desc, id
    limit ${per_page} offset ${(page - 1) * per_page}
  `;
  return { users: await Promise.all(rows.map((row) => toUser(sql, row))), aud: "authenticated" };
}

function createUser(sql: Sql, user: z.output<typeof NewUser>): Promise<unknown> {
  const id = user.id ?? crypto.randomUUID();
  const email = user.email.toLowerCase();
  const appMetadata = { provider: "email", providers: ["email"], ...user.app_metadata };
  const identity = { sub: id, email, email_verified: user.email_confirm, phone_verified: false };
  return asSuperuser(sql, async (transaction) => {
    await transaction`
      insert into auth.users (
        id, email, encrypted_password, email_confirmed_at, raw_app_meta_data, raw_user_meta_data
      ) values (
        ${id}, ${email},
        ${
      user.password === undefined
        ? null
        : transaction`extensions.crypt(${user.password}, extensions.gen_salt('bf', 10))`
    },
        ${user.email_confirm ? new Date() : null},
        ${transaction.json(appMetadata)}, ${transaction.json(user.user_metadata)}
      )
    `;
    await transaction`
      insert into auth.identities (id, provider, provider_id, user_id, identity_data)
      values (${crypto.randomUUID()}, 'email', ${id}, ${id}, ${transaction.json(identity)})
    `;
    return await findUser(transaction, id);
  });
}

async function findUser(sql: Sql | Transaction, id: string): Promise<unknown> {
  const [row] = await sql<UserRow[]>`select * from auth.users where id = ${id}`;
  if (!row) throw new AuthError(404, "user_not_found", "User not found");
  return await toUser(sql, row);
}

async function deleteUser(sql: Sql, id: string): Promise<void> {
  const { count } = await sql`delete from auth.users where id = ${id}`;
  if (count === 0) throw new AuthError(404, "user_not_found", "User not found");
}

async function toUser(sql: Sql | Transaction, row: UserRow): Promise<unknown> {
  const identities = await sql`
    select id as identity_id, provider_id as id, user_id, identity_data, provider, email,
      last_sign_in_at, created_at, updated_at
    from auth.identities where user_id = ${row.id}
  `;
  const { raw_app_meta_data, raw_user_meta_data } = row;
  return {
    id: row.id,
    aud: row.aud,
    role: row.role,
    email: row.email ?? "",
    phone: row.phone ?? "",
    email_confirmed_at: row.email_confirmed_at ?? undefined,
    confirmed_at: row.confirmed_at ?? undefined,
    last_sign_in_at: row.last_sign_in_at ?? undefined,
    app_metadata: raw_app_meta_data,
    user_metadata: raw_user_meta_data,
    identities,
    created_at: row.created_at,
    updated_at: row.updated_at,
    is_anonymous: row.is_anonymous,
  };
}

function toAuthError(error: unknown, report: (error: unknown) => void): AuthError {
  if (error instanceof AuthError) return error;
  if (error instanceof InvalidToken) return new AuthError(403, "bad_jwt", error.message);
  if (errorCode(error) === "23505") {
    const message = "A user with this email address has already been registered";
    return new AuthError(422, "email_exists", message);
  }
  report(error);
  return new AuthError(500, "unexpected_failure", "Internal server error");
}
