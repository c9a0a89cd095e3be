import { existsSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { z } from "zod";

const Keys = z.object({
  /** Password of every database login role. */
  databasePassword: z.string(),
  /** Signs user sessions (HS256). */
  jwtSecret: z.string(),
  publishableKey: z.string(),
  secretKey: z.string(),
  /** Proves to an Edge Function that the database calls it. */
  webhookToken: z.string(),
});

/** The secrets of one embedded stack. */
export type Keys = z.infer<typeof Keys>;

/** Reads the keys kept in `file`, or makes new ones readable by this user alone. */
export function loadKeys(file: string): Keys {
  if (existsSync(file)) return Keys.parse(JSON.parse(Deno.readTextFileSync(file)));
  const keys = generateKeys();
  Deno.writeTextFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}

function generateKeys(): Keys {
  const secret = (bytes: number) => randomBytes(bytes).toString("base64url");
  return {
    databasePassword: secret(24),
    jwtSecret: secret(48),
    publishableKey: `sb_publishable_${secret(24)}`,
    secretKey: `sb_secret_${secret(24)}`,
    webhookToken: secret(32),
  };
}
