import {
  BucketSettings,
  createBucket,
  deleteBucket,
  findBucket,
  listBuckets,
  NewBucket,
  updateBucket,
} from "./buckets.ts";
import { deleteAllObjects } from "./objects.ts";
import { ownerId, readJson, type Route, route } from "./route.ts";

/** `/bucket`: row-level security on `storage.buckets` decides, which lets the service role alone. */
export const bucketRoutes: Route[] = [
  route("GET", "/bucket", "storage.bucket.list", async ({ asCaller }) => {
    return Response.json(await asCaller(listBuckets));
  }),

  route("POST", "/bucket", "storage.bucket.create", async ({ request, caller, asCaller }) => {
    const bucket = await readJson(request, NewBucket);
    const name = await asCaller((sql) => createBucket(sql, bucket, ownerId(caller)));
    return Response.json({ name });
  }),

  route("GET", "/bucket/:bucket", "storage.bucket.get", async ({ bucket, asCaller }) => {
    return Response.json(await asCaller((sql) => findBucket(sql, bucket)));
  }),

  route("PUT", "/bucket/:bucket", "storage.bucket.update", async (context) => {
    const settings = await readJson(context.request, BucketSettings);
    await context.asCaller((sql) => updateBucket(sql, context.bucket, settings));
    return Response.json({ message: "Successfully updated" });
  }),

  route("DELETE", "/bucket/:bucket", "storage.bucket.delete", async ({ bucket, asCaller }) => {
    await asCaller((sql) => deleteBucket(sql, bucket));
    return Response.json({ message: "Successfully deleted" });
  }),

  route("POST", "/bucket/:bucket/empty", "storage.bucket.empty", async (context) => {
    const versions = await context.asCaller(async (sql) => {
      await findBucket(sql, context.bucket);
      return await deleteAllObjects(sql, context.bucket);
    });
    await context.services.store.remove(versions);
    return Response.json({ message: "Successfully emptied" });
  }),
];
