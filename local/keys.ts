import { existsSync } from "node:fs";
import { Buffer } from "node:buffer";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import type { DataFolder } from "./data-folder.ts";
import { Failure } from "./failure.ts";
import { readStateFile, writeStateFile } from "./state-file.ts";

const Keys = z.object({
  /** Password of every database login role. */
  databasePassword: z.string().regex(/^[\w-]+$/),
  /** Signs user sessions (HS256). */
  jwtSecret: z.string().min(1),
  publishableKey: z.string().startsWith("sb_publishable_"),
  secretKey: z.string().startsWith("sb_secret_"),
  /** Proves to an Edge Function that the database calls it. */
  webhookToken: z.string().min(1),
  /** With which push services know the stack. */
  vapidKeys: z.object({
    publicKey: z.string().regex(/^B[\w-]{86}$/),
    privateKey: z.string().regex(/^[\w-]{43}$/),
  }),
});

/** Of these, the ones that are as they should be. */
const Kept = z.looseObject({}).transform((found) =>
  Object.entries(Keys.shape).reduce<Partial<Keys>>((kept, [name, schema]) => {
    const key = schema.safeParse(found[name]);
    return key.success ? { ...kept, [name]: key.data } : kept;
  }, {})
);

/** The secrets of one embedded stack. */
export type Keys = z.infer<typeof Keys>;

/**
 * Reads the keys kept in `file`.
 * @throws {Failure} when there are none, or not all.
 */
export function loadKeys(file: string): Keys {
  const state = readStateFile(file);
  const keys = Keys.safeParse("content" in state ? state.content : undefined);
  if (keys.success) return keys.data;
  throw new Failure(`${file} does not hold the keys of a stack; "npm start" mends what it can.`);
}

/**
 * The keys of the stack that starts on a data folder. What is missing is made anew and kept, but for
 * the database's password once there is a database.
 * @throws {Failure} when that is lost.
 */
export function ensureKeys({ keys: file, postgres }: Pick<DataFolder, "keys" | "postgres">): Keys {
  const state = readStateFile(file);
  const kept = Kept.safeParse("content" in state ? state.content : {}).data ?? {};
  if (!kept.databasePassword && existsSync(join(postgres, "PG_VERSION"))) {
    throw new Failure(
      `${file} is damaged, and with it the password of the database is lost; put back the one of ` +
        `a backup, or start over with "npm run reset".`,
    );
  }
  const keys = { ...generateKeys(), ...kept };
  if (Object.values(kept).length < Object.values(keys).length) writeStateFile(file, keys);
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
    vapidKeys: generateVapidKeys(),
  };
}

/** A pair on P-256 as push services want it (RFC 8292), the public half as a point. */
function generateVapidKeys(): Keys["vapidKeys"] {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const { x = "", y = "", d = "" } = privateKey.export({ format: "jwk" });
  const point = [Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")];
  return { publicKey: Buffer.concat(point).toString("base64url"), privateKey: d };
}
