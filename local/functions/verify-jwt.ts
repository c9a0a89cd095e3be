import { InvalidToken, verifySession } from "../api/caller.ts";
import type { PlatformFailure } from "./platform-error.ts";

/**
 * The check of `verify_jwt = true`: only a valid session of this project gets through. The new API
 * keys are no JWTs, so they do not. Preflight requests carry no credentials and are not checked.
 * @returns What to answer instead, or undefined when the function may see the request.
 */
export async function refuseWithoutSession(
  request: Request,
  jwtSecret: string,
): Promise<PlatformFailure | undefined> {
  if (request.method === "OPTIONS") return undefined;
  const header = request.headers.get("authorization");
  if (header === null) return "UNAUTHORIZED_NO_AUTH_HEADER";
  try {
    await verifySession(header.replace(/^Bearer\s+/i, ""), jwtSecret);
  } catch (error) {
    if (error instanceof InvalidToken) return "UNAUTHORIZED_INVALID_JWT_FORMAT";
    throw error;
  }
}
