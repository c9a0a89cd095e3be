import type { TestStack } from "../../../local/testing/test-stack.ts";
import { LOCAL_API_KEY } from "../../../local/gemini/server.ts";

/** What nobody outside may ever read, by name. */
export function secretsOf({ keys }: TestStack): Record<string, string> {
  return {
    "secret key": keys.secretKey,
    "JWT secret": keys.jwtSecret,
    "webhook token": keys.webhookToken,
    "database password": keys.databasePassword,
    "Gemini key": LOCAL_API_KEY,
  };
}
