import assert from "node:assert/strict";
import { SignJWT } from "jose";
import { StorageError } from "./errors.ts";
import { UrlSigner } from "./signed-urls.ts";

const SECRET = "a secret of at least thirty-two characters";
const PHOTO = { bucketId: "photos", name: "folder/a.jpg" };
const OTHER = { bucketId: "photos", name: "folder/b.jpg" };
const signer = new UrlSigner(SECRET);

Deno.test("a signed URL opens the object it was made for", async () => {
  await signer.verifyDownload(await signer.signDownload(PHOTO, 60), PHOTO);
});

Deno.test("and no other, and not for ever, and not for writing", async () => {
  const token = await signer.signDownload(PHOTO, 60);
  await assert.rejects(signer.verifyDownload(token, OTHER), StorageError);
  await assert.rejects(signer.verifyUpload(token, PHOTO), StorageError);
  const expired = await signer.signDownload(PHOTO, -60);
  await assert.rejects(signer.verifyDownload(expired, PHOTO), StorageError);
});

Deno.test("an upload token fills one place, as it was asked for, and opens nothing", async () => {
  const token = await signer.signUpload(PHOTO, "somebody", false);
  assert.deepEqual(await signer.verifyUpload(token, PHOTO), { owner: "somebody", upsert: false });
  await assert.rejects(signer.verifyUpload(token, OTHER), StorageError);
  await assert.rejects(signer.verifyDownload(token, PHOTO), StorageError);
});

Deno.test("what is signed with the secret of sessions is no signed URL", async () => {
  const claims = { use: "download", url: "photos/folder/a.jpg" };
  const session = await new SignJWT(claims).setProtectedHeader({ alg: "HS256" })
    .setExpirationTime("1h").sign(new TextEncoder().encode(SECRET));
  await assert.rejects(signer.verifyDownload(session, PHOTO), StorageError);
});
