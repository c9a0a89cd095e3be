import { createHmac } from "node:crypto";
import { SignJWT } from "jose";
import { z } from "zod";
import { InvalidToken, verifyToken } from "../caller.ts";
import { invalidSignedUrl, wrongSignature } from "./errors.ts";

/** An object one token opens. */
export interface Target {
  bucketId: string;
  name: string;
}

const UPLOAD_LIFETIME = 2 * 60 * 60;

const Download = z.object({ use: z.literal("download"), url: z.string() });
const Upload = z.object({
  use: z.literal("upload"),
  url: z.string(),
  owner: z.string().nullable(),
  upsert: z.boolean(),
});

/**
 * Makes and checks the tokens of signed URLs. They are signed with a key of their own, so that no
 * such token passes for a session and no session for such a token.
 */
export class UrlSigner {
  readonly #secret: Uint8Array;

  constructor(jwtSecret: string) {
    this.#secret = createHmac("sha256", jwtSecret).update("storage signed urls").digest();
  }

  /** @param lifetime Seconds. */
  signDownload(target: Target, lifetime: number): Promise<string> {
    return this.#sign(
      { use: "download", url: urlOf(target) } satisfies z.input<typeof Download>,
      lifetime,
    );
  }

  signUpload(target: Target, owner: string | null, upsert: boolean): Promise<string> {
    const claims = { use: "upload", url: urlOf(target), owner, upsert } as const;
    return this.#sign(claims satisfies z.input<typeof Upload>, UPLOAD_LIFETIME);
  }

  /** @throws {StorageError} when the token is not for downloading this object, now. */
  async verifyDownload(token: string, target: Target): Promise<void> {
    const { url } = parse(Download, await this.#verify(token));
    if (url !== urlOf(target)) throw wrongSignature();
  }

  /** @throws {StorageError} when the token is not for uploading this object, now. */
  async verifyUpload(
    token: string,
    target: Target,
  ): Promise<{ owner: string | null; upsert: boolean }> {
    const { url, owner, upsert } = parse(Upload, await this.#verify(token));
    if (url !== urlOf(target)) throw wrongSignature();
    return { owner, upsert };
  }

  #sign(claims: Record<string, string | boolean | null>, lifetime: number): Promise<string> {
    return new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + lifetime).sign(this.#secret);
  }

  async #verify(token: string): Promise<unknown> {
    try {
      return await verifyToken(token, this.#secret);
    } catch (error) {
      throw error instanceof InvalidToken ? invalidSignedUrl(error.message) : error;
    }
  }
}

function urlOf({ bucketId, name }: Target): string {
  return `${bucketId}/${name}`;
}

function parse<Schema extends z.ZodType>(schema: Schema, claims: unknown): z.output<Schema> {
  const result = schema.safeParse(claims);
  if (!result.success) throw wrongSignature();
  return result.data;
}
