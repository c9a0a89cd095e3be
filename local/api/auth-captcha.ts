/**
 * The CAPTCHA of Auth, which `@supabase/lite` 0.10.0 does not know: what makes an account, tries a
 * password or sends an e-mail needs the token of a widget (internal/api/middleware.go of GoTrue).
 */
import { z } from "zod";

/** The secret and the token with which Turnstile lets programs be tested: nobody is asked then. */
export const TEST_SECRET = "1x0000000000000000000000000000000AA";
export const TEST_TOKEN = "XXXX.DUMMY.TOKEN.XXXX";

const ROUTES = ["/auth/v1/signup", "/auth/v1/recover", "/auth/v1/resend", "/auth/v1/otp"];

const ADDRESSES = {
  hcaptcha: "https://api.hcaptcha.com/siteverify",
  turnstile: "https://challenges.cloudflare.com/turnstile/v0/siteverify",
};

/** `[auth.captcha]`, where it is enabled. */
export interface Captcha {
  provider: keyof typeof ADDRESSES;
  secret: string;
}

const Secured = z.object({ gotrue_meta_security: z.object({ captcha_token: z.string().min(1) }) });

/**
 * @param captcha Undefined: nobody has to prove anything.
 * @param body The request's body.
 * @returns The refusal, or undefined when there is nothing to refuse.
 */
export async function refuseWithoutCaptcha(
  captcha: Captcha | undefined,
  request: Request,
  body: string,
): Promise<Response | undefined> {
  if (!captcha || request.method !== "POST" || !isGuarded(new URL(request.url))) return undefined;
  const token = Secured.safeParse(parse(body)).data?.gotrue_meta_security.captcha_token;
  if (token === undefined) return refusal("no captcha_token found in request");
  return await isRight(captcha, token) ? undefined : refusal("invalid-input-response");
}

function isGuarded({ pathname, searchParams }: URL): boolean {
  return ROUTES.includes(pathname) ||
    pathname === "/auth/v1/token" && searchParams.get("grant_type") === "password";
}

async function isRight({ provider, secret }: Captcha, response: string): Promise<boolean> {
  if (secret === TEST_SECRET) return response === TEST_TOKEN;
  const answer = await fetch(ADDRESSES[provider], {
    method: "POST",
    body: new URLSearchParams({ secret, response }),
    signal: AbortSignal.timeout(10_000),
  });
  const { success } = z.object({ success: z.boolean() }).parse(await answer.json());
  return success;
}

function refusal(why: string): Response {
  const code = "captcha_failed";
  const msg = `captcha protection: request disallowed (${why})`;
  return Response.json({ code: 400, error_code: code, msg }, {
    status: 400,
    headers: { "access-control-allow-origin": "*", "x-sb-error-code": code },
  });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
