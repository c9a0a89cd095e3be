import { findBucket } from "./buckets.ts";
import { objectNotFound } from "./errors.ts";
import { listLevel, ListRequest } from "./list.ts";
import { objectResponse } from "./object-response.ts";
import { findObject, type ObjectRow } from "./objects.ts";
import { openRoute, readJson, type Route, route, type StorageRequest } from "./route.ts";

const READ = ["GET", "HEAD"];

/** Reading objects: open in a public bucket, else for whom row-level security lets see the row. */
export const readRoutes: Route[] = [
  route("POST", "/object/list/:bucket", "storage.object.list", async (context) => {
    const options = await readJson(context.request, ListRequest);
    await findBucket(context.services.sql, context.bucket);
    return Response.json(await context.asCaller((sql) => listLevel(sql, context.bucket, options)));
  }),

  openRoute(
    "GET",
    "/object/info{/authenticated}?/:bucket/:name(.*)",
    "storage.object.get_authenticated_info",
    async (context) => Response.json(infoOf(await findReadable(context))),
  ),

  ...READ.map((method) =>
    openRoute(
      method,
      "/object/public/:bucket/:name(.*)",
      "storage.object.get_public",
      serve(findPublic),
    )
  ),

  ...READ.map((method) =>
    openRoute(
      method,
      "/object{/authenticated}?/:bucket/:name(.*)",
      "storage.object.get_authenticated",
      serve(findReadable),
    )
  ),
];

function serve(find: (context: StorageRequest) => Promise<ObjectRow>): Route["handle"] {
  return async (context) =>
    await objectResponse(context.request, await find(context), context.services.store);
}

async function findPublic({ services: { sql }, bucket, name }: StorageRequest): Promise<ObjectRow> {
  if (!(await findBucket(sql, bucket)).public) throw objectNotFound();
  return await findObject(sql, bucket, name);
}

async function findReadable(context: StorageRequest): Promise<ObjectRow> {
  const { services: { sql }, bucket, name, caller } = context;
  if ((await findBucket(sql, bucket)).public) return await findObject(sql, bucket, name);
  if (!caller) throw objectNotFound();
  return await context.asCaller((transaction) => findObject(transaction, bucket, name));
}

/** The shape upstream's `/object/info` has, which storage-js turns into camel case. */
function infoOf(object: ObjectRow): Record<string, unknown> {
  return {
    id: object.id,
    name: object.name,
    version: object.version,
    bucket_id: object.bucket_id,
    size: object.metadata.size,
    content_type: object.metadata.mimetype,
    cache_control: object.metadata.cacheControl,
    etag: object.metadata.eTag,
    metadata: object.user_metadata,
    last_modified: object.metadata.lastModified,
    created_at: object.created_at,
  };
}
