import { json, sendAs } from "./account.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import { claimsOf, forgedTokens, hs256 } from "./forged-tokens.ts";
import { assertRefused, type Send } from "./send.ts";
import type { Belongings, World } from "./world.ts";

/** Saying to be somebody else: every forged token at every service. */
export const tokens: Theme = {
  name: "forged, expired and foreign tokens",
  attacks: (world) => {
    const doors = Object.entries(doorsOf(world.alice));
    return [
      ...Object.entries(forgedTokens(world)).flatMap(([flaw, token]) =>
        doors.map(([door, enter]) => attack(`${door}: ${flaw}`, () => enter(as(world, token))))
      ),
      ...otherRoles(world),
      ...tokensOfOtherUses(world),
      ...keysOfOtherUses(world),
    ];
  },
};

function as({ send, stack: { keys } }: World, token: string): Send {
  return sendAs(send, keys.publishableKey, token);
}

/** Ways in that ask who is there, and assert that they stay closed. */
function doorsOf(
  { photoId, trainedPath }: Belongings,
): Record<string, (send: Send) => Promise<void>> {
  const bucket = "model-training-images";
  return {
    "reading rows": async (send) => assertRefused(await send("/rest/v1/users"), 401),
    "calling a function": async (send) => {
      const call = json("POST", { photo_id: photoId });
      assertRefused(await send("/rest/v1/rpc/increment_download", call), 401);
    },
    "the account": async (send) => assertRefused(await send("/auth/v1/user"), 401, 403),
    "the users": async (send) => assertRefused(await send("/auth/v1/admin/users"), 401, 403),
    "a file": async (send) => {
      assertRefused(await send(`/storage/v1/object/authenticated/${bucket}/${trainedPath}`), 400);
    },
    "a list of files": async (send) => {
      const list = json("POST", { prefix: "training" });
      assertRefused(await send(`/storage/v1/object/list/${bucket}`, list), 400);
    },
    "waking a worker": async (send) => {
      assertRefused(await send("/functions/v1/generate-photos", json("POST", {})), 401);
    },
    "a broadcast": async (send) => {
      const messages = [{ topic: "user:x", event: "photo", payload: {}, private: true }];
      assertRefused(await send("/realtime/v1/api/broadcast", json("POST", { messages })), 401, 202);
    },
  };
}

/** A stolen signing key gives no role but those of the Data API. */
function otherRoles(world: World): Attack[] {
  const { alice, stack: { keys } } = world;
  const doors = doorsOf(alice);
  return ["supabase_admin", "postgres", "supabase_auth_admin", "pg_read_all_data", ""].map((role) =>
    attack(`a token for the role "${role}"`, async () => {
      const send = as(world, hs256({ ...claimsOf(alice.token), role }, keys.jwtSecret));
      for (const door of ["reading rows", "calling a function", "a list of files"]) {
        await doors[door]?.(send);
      }
    })
  );
}

/** Tokens that are good for something else. */
function tokensOfOtherUses(world: World): Attack[] {
  const { mallory, alice, visitor } = world;
  const bucket = "model-training-images";
  const signedUrl = async () => {
    const { data, error } = await mallory.client.storage.from(bucket)
      .createSignedUrl(mallory.trainedPath, 60);
    if (error) throw error;
    return new URL(data.signedUrl).searchParams.get("token") ?? "";
  };
  const open = (path: string, token: string) =>
    visitor(`/storage/v1/object/sign/${bucket}/${path}?token=${token}`);
  return [
    attack("a signed URL's token as a session", async () => {
      assertRefused(await as(world, await signedUrl())("/rest/v1/users"), 401);
    }),
    attack("a session as a signed URL's token", async () => {
      assertRefused(await open(mallory.trainedPath, mallory.token), 400);
    }),
    attack("a signed URL's token for another's file", async () => {
      assertRefused(await open(alice.trainedPath, await signedUrl()), 400);
    }),
    attack("a signed URL's token to upload with", async () => {
      const path = `/storage/v1/object/upload/sign/${bucket}/${mallory.trainedPath}`;
      const upload = { method: "PUT", body: "x", headers: { "content-type": "image/jpeg" } };
      assertRefused(await visitor(`${path}?token=${await signedUrl()}`, upload), 400);
    }),
    attack("a signed URL without its token", async () => {
      assertRefused(await visitor(`/storage/v1/object/sign/${bucket}/${alice.trainedPath}`), 400);
    }),
    attack("a signed URL that is over", async () => {
      const path = `/storage/v1/object/sign/${bucket}/${mallory.trainedPath}`;
      for (const expiresIn of [0, -60, "60", null, 1.5]) {
        assertRefused(await mallory.send(path, json("POST", { expiresIn })), 400);
      }
    }),
    attack("a refresh token as a session", async () => {
      const { data } = await mallory.client.auth.getSession();
      const token = data.session?.refresh_token ?? "";
      assertRefused(await as(world, token)("/rest/v1/users"), 401);
    }),
  ];
}

/** Keys where they do not belong. */
function keysOfOtherUses({ send, alice, stack: { keys } }: World): Attack[] {
  const refused = (name: string, path: string, headers: Record<string, string>) =>
    attack(name, async () => assertRefused(await send(path, { headers }), 401, 403));
  const apikey = keys.publishableKey;
  return [
    refused("no key", "/rest/v1/styles", {}),
    refused("an empty key", "/rest/v1/styles", { apikey: "" }),
    refused("the key's beginning", "/rest/v1/styles", { apikey: apikey.slice(0, -1) }),
    refused("the key twice", "/rest/v1/styles", { apikey: `${apikey}, ${apikey}` }),
    refused("a session without a key", "/rest/v1/users", {
      authorization: `Bearer ${alice.token}`,
    }),
    refused("the secret key as bearer", "/rest/v1/users", {
      apikey,
      authorization: `Bearer ${keys.secretKey}`,
    }),
    refused("the secret key from a browser", "/rest/v1/users", {
      apikey: keys.secretKey,
      "user-agent": "Mozilla/5.0 (X11; Linux x86_64)",
    }),
    refused("the webhook token as key", "/rest/v1/users", { apikey: keys.webhookToken }),
    refused("the webhook token as bearer", "/rest/v1/users", {
      apikey,
      authorization: `Bearer ${keys.webhookToken}`,
    }),
    refused("a session by another scheme", "/rest/v1/users", {
      apikey,
      authorization: `Basic ${alice.token}`,
    }),
  ];
}
