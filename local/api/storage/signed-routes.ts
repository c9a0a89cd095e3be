import { z } from "zod";
import { duplicate, invalidRequest } from "./errors.ts";
import { isUpsert, mayUpload, saving } from "./may-write.ts";
import { objectResponse } from "./object-response.ts";
import { exists, findObject, visibleNames } from "./objects.ts";
import { openRoute, ownerId, readJson, type Route, route, type StorageRequest } from "./route.ts";
import type { Target } from "./signed-urls.ts";
import { storeUpload } from "./upload.ts";

/** Seconds. */
const Lifetime = z.number().int().min(1);
const SignOne = z.object({ expiresIn: Lifetime });
const SignMany = z.object({ expiresIn: Lifetime, paths: z.array(z.string()).min(1) });

const NOT_VISIBLE = "Either the object does not exist or you do not have access to it";

/** Signed URLs: who may make one, row-level security decides; who has one, has the right. */
export const signedRoutes: Route[] = [
  route("POST", "/object/sign/:bucket", "storage.object.sign_many", async (context) => {
    const { expiresIn, paths } = await readJson(context.request, SignMany);
    const { bucket, services } = context;
    const visible = await context.asCaller((sql) => visibleNames(sql, bucket, paths));
    return Response.json(
      await Promise.all(paths.map(async (path) => {
        if (!visible.has(path)) return { path, signedURL: null, error: NOT_VISIBLE };
        const target = { bucketId: bucket, name: path };
        const token = await services.signer.signDownload(target, expiresIn);
        return { path, signedURL: downloadUrl(target, token), error: null };
      })),
    );
  }),

  route("POST", "/object/sign/:bucket/:name(.*)", "storage.object.sign", async (context) => {
    const { expiresIn } = await readJson(context.request, SignOne);
    const target = targetOf(context);
    await context.asCaller((sql) => findObject(sql, target.bucketId, target.name));
    const token = await context.services.signer.signDownload(target, expiresIn);
    return Response.json({ signedURL: downloadUrl(target, token) });
  }),

  ...["GET", "HEAD"].map((method) =>
    openRoute(
      method,
      "/object/sign/:bucket/:name(.*)",
      "storage.object.get_signed",
      async (context) => {
        const { request, services: { signer, sql, store }, bucket, name } = context;
        await signer.verifyDownload(tokenOf(context), targetOf(context));
        return await objectResponse(request, await findObject(sql, bucket, name), store);
      },
    )
  ),

  route(
    "POST",
    "/object/upload/sign/:bucket/:name(.*)",
    "storage.object.sign_upload_url",
    async (context) => {
      const target = targetOf(context);
      await mayUpload(context, target, saving(context.request));
      const owner = ownerId(context.caller);
      const token = await context.services.signer.signUpload(
        target,
        owner,
        isUpsert(context.request),
      );
      const path = `${target.bucketId}/${target.name}`;
      return Response.json({ url: `/object/upload/sign/${path}?token=${token}`, token });
    },
  ),

  openRoute(
    "PUT",
    "/object/upload/sign/:bucket/:name(.*)",
    "storage.object.upload_signed",
    async (context) => {
      const { request, services } = context;
      const target = targetOf(context);
      const { owner, upsert } = await services.signer.verifyUpload(tokenOf(context), target);
      if (!upsert && await exists(services.sql, target)) throw duplicate();
      await storeUpload(request, services, { ...target, ownerId: owner });
      return Response.json({ Key: `${target.bucketId}/${target.name}` });
    },
  ),
];

function targetOf({ bucket, name }: StorageRequest): Target {
  return { bucketId: bucket, name };
}

/** Paths stay as they are: storage-js encodes the whole. */
function downloadUrl({ bucketId, name }: Target, token: string): string {
  return `/object/sign/${bucketId}/${name}?token=${token}`;
}

function tokenOf({ url }: StorageRequest): string {
  const token = url.searchParams.get("token");
  if (token === null) throw invalidRequest("querystring must have required property 'token'");
  return token;
}
