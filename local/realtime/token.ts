import { errors, jwtVerify } from "jose";
import { Refusal } from "./refusal.ts";

/** What a token says of its bearer. */
export interface Claims {
  /** Database role. */
  role: string;
  /** Seconds since the epoch; a key of the API, which is no token, never expires. */
  exp?: number;
  [claim: string]: unknown;
}

/**
 * Verifies an access token.
 * @throws {Refusal} when it is malformed, forged, expired or without `role` and `exp`.
 */
export type VerifyToken = (jwt: string) => Promise<Claims>;

/** Verifies tokens signed with the project's JWT secret (HS256), as the Auth service does. */
export function hs256Verifier(secret: string): VerifyToken {
  const key = new TextEncoder().encode(secret);
  return async (jwt) => {
    const { payload } = await jwtVerify(jwt, key, { algorithms: ["HS256"] })
      .catch((error) => {
        throw refusalOf(error);
      });
    const { role, exp } = payload;
    if (typeof role !== "string" || typeof exp !== "number") {
      throw new Refusal("InvalidJWTToken", "Fields `role` and `exp` are required in JWT");
    }
    return { ...payload, role, exp };
  };
}

/** The refusal of a token that expired at `exp`, in seconds since the epoch. */
export function expiredToken(exp: number): Refusal {
  const seconds = Math.max(0, Math.floor(Date.now() / 1000 - exp));
  return new Refusal("InvalidJWTToken", `Token has expired ${seconds} seconds ago`);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return expiredToken(Number(error.payload.exp));
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) {
    return new Refusal("MalformedJWT", "The token provided is not a valid JWT");
  }
  return new Refusal("JwtSignatureError", "Failed to validate JWT signature");
}
