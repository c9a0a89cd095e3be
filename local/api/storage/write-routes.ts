import { z } from "zod";
import { asSuperuser, type Transaction } from "../database.ts";
import { assertMimeType, findBucket, sizeLimit } from "./buckets.ts";
import { tooLarge } from "./errors.ts";
import { assertKey } from "./keys.ts";
import { mayUpload, mayWrite, saving } from "./may-write.ts";
import {
  deleteObjects,
  findObject,
  moveObject,
  type NewObject,
  type ObjectRow,
  replaceObject,
} from "./objects.ts";
import { ownerId, readJson, type Route, route, type StorageRequest } from "./route.ts";
import type { Target } from "./signed-urls.ts";
import { saveObject, storeUpload } from "./upload.ts";

const Relocation = z.object({
  bucketId: z.string(),
  sourceKey: z.string(),
  destinationBucket: z.string().optional(),
  destinationKey: z.string(),
}).transform((body) => ({
  from: { bucketId: body.bucketId, name: body.sourceKey },
  to: { bucketId: body.destinationBucket ?? body.bucketId, name: body.destinationKey },
}));

const Removal = z.object({ prefixes: z.array(z.string()).min(1).max(1000) });

/** Changing objects: row-level security on `storage.objects` decides. */
export const writeRoutes: Route[] = [
  route("POST", "/object/move", "storage.object.move", async (context) => {
    const { from, to } = await readJson(context.request, Relocation);
    assertKey(to.name);
    await mayWrite(context, (sql) => moveObject(sql, from, to));
    if (to.bucketId !== from.bucketId) {
      await assertFits(
        context,
        await findObject(context.services.sql, from.bucketId, from.name),
        to,
      );
    }
    const id = await asSuperuser(context.services.sql, (sql) => moveObject(sql, from, to));
    return Response.json({ message: "Successfully moved", Id: id, Key: keyOf(to) });
  }),

  route("POST", "/object/copy", "storage.object.copy", async (context) => {
    const { from, to } = await readJson(context.request, Relocation);
    assertKey(to.name);
    return Response.json({ Id: await copyObject(context, from, to), Key: keyOf(to) });
  }),

  route("POST", "/object/:bucket/:name(.*)", "storage.object.upload", (context) => {
    return upload(context, saving(context.request));
  }),

  route("PUT", "/object/:bucket/:name(.*)", "storage.object.upload_update", (context) => {
    return upload(context, replaceObject);
  }),

  route("DELETE", "/object/:bucket", "storage.object.delete_many", async (context) => {
    const { prefixes } = await readJson(context.request, Removal);
    return Response.json(await remove(context, prefixes));
  }),

  route("DELETE", "/object/:bucket/:name(.*)", "storage.object.delete", async (context) => {
    await context.asCaller((sql) => findObject(sql, context.bucket, context.name));
    await remove(context, [context.name]);
    return Response.json({ message: "Successfully deleted" });
  }),
];

async function upload(
  context: StorageRequest,
  save: (sql: Transaction, object: NewObject) => Promise<unknown>,
): Promise<Response> {
  const { request, services, bucket, name, caller } = context;
  const target = { bucketId: bucket, name, ownerId: ownerId(caller) };
  await findBucket(services.sql, bucket);
  await mayUpload(context, target, save);
  const object = await storeUpload(request, services, target);
  return Response.json({ Id: object.id, Key: keyOf(target) });
}

async function copyObject(context: StorageRequest, from: Target, to: Target): Promise<string> {
  const { request, services, caller, asCaller } = context;
  const source = await asCaller((sql) => findObject(sql, from.bucketId, from.name));
  await mayUpload(context, to, saving(request));
  await assertFits(context, source, to);
  const copy: NewObject = {
    id: crypto.randomUUID(),
    bucket_id: to.bucketId,
    name: to.name,
    owner_id: ownerId(caller),
    version: await services.store.copy(source.version),
    metadata: source.metadata,
    user_metadata: source.user_metadata,
  };
  await saveObject(services, copy);
  return copy.id;
}

/** @throws {StorageError} when the bucket would not have taken the object as an upload. */
async function assertFits(
  { services: { sql, fileSizeLimit } }: StorageRequest,
  { metadata }: ObjectRow,
  to: Target,
): Promise<void> {
  const bucket = await findBucket(sql, to.bucketId);
  assertMimeType(bucket, metadata.mimetype);
  if (metadata.size > sizeLimit(bucket, fileSizeLimit)) throw tooLarge();
}

/** Deletes what may be deleted; names that are not there, or not the caller's, are passed over. */
async function remove(
  { services: { store }, bucket, asCaller }: StorageRequest,
  names: string[],
): Promise<ObjectRow[]> {
  const removed = await asCaller((sql) => deleteObjects(sql, bucket, names));
  await store.remove(removed.map((object) => object.version));
  return removed;
}

function keyOf({ bucketId, name }: Target): string {
  return `${bucketId}/${name}`;
}
