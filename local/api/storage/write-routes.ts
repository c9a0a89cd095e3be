import { z } from "zod";
import { isUnreachable, type Transaction } from "../database.ts";
import { assertKey } from "./keys.ts";
import {
  deleteObjects,
  findObject,
  insertObject,
  moveObject,
  type NewObject,
  type ObjectRow,
  replaceObject,
  upsertObject,
} from "./objects.ts";
import { ownerId, readJson, type Route, route, type StorageRequest } from "./route.ts";
import type { Target } from "./signed-urls.ts";
import { storeUpload } from "./upload.ts";

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
  route("POST", "/object/move", "storage.object.move", async ({ request, asCaller }) => {
    const { from, to } = await readJson(request, Relocation);
    assertKey(to.name);
    const id = await asCaller((sql) => moveObject(sql, from, to));
    return Response.json({ message: "Successfully moved", Id: id, Key: keyOf(to) });
  }),

  route("POST", "/object/copy", "storage.object.copy", async (context) => {
    const { from, to } = await readJson(context.request, Relocation);
    assertKey(to.name);
    return Response.json({ Id: await copyObject(context, from, to), Key: keyOf(to) });
  }),

  route("POST", "/object/:bucket/:name(.*)", "storage.object.upload", (context) => {
    return upload(context, isUpsert(context.request) ? upsertObject : insertObject);
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

/** Whether what has that name already is replaced. */
export function isUpsert(request: Request): boolean {
  return request.headers.get("x-upsert") === "true";
}

async function upload(
  { request, services, bucket, name, caller, asCaller }: StorageRequest,
  save: (sql: Transaction, object: NewObject) => Promise<string | undefined>,
): Promise<Response> {
  const target = { bucketId: bucket, name, ownerId: ownerId(caller) };
  const object = await storeUpload(request, services, target, (object) => {
    return asCaller((sql) => save(sql, object));
  });
  return Response.json({ Id: object.id, Key: keyOf(target) });
}

async function copyObject(
  { request, services: { store }, caller, asCaller }: StorageRequest,
  from: Target,
  to: Target,
): Promise<string> {
  const source = await asCaller((sql) => findObject(sql, from.bucketId, from.name));
  const copy: NewObject = {
    id: crypto.randomUUID(),
    bucket_id: to.bucketId,
    name: to.name,
    owner_id: ownerId(caller),
    version: await store.copy(source.version),
    metadata: source.metadata,
    user_metadata: source.user_metadata,
  };
  try {
    const save = isUpsert(request) ? upsertObject : insertObject;
    const replaced = await asCaller((sql) => save(sql, copy));
    if (replaced !== undefined) await store.remove([replaced]);
  } catch (error) {
    if (!isUnreachable(error)) await store.remove([copy.version]);
    throw error;
  }
  return copy.id;
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
