import { readProjectEnvironment } from "../_shared/env.ts";
import { createLogger } from "../_shared/log.ts";
import { callRpc } from "../_shared/rpc.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { signObjects } from "../_shared/storage.ts";
import { createVisitHandler } from "./answer-visit.ts";

/** Seconds that the address of a picture is good for: as long as somebody may look at the page. */
const URL_LIFETIME = 600;

const client = createServiceClient(readProjectEnvironment());

Deno.serve(createVisitHandler({
  open: ({ token, visitor }, address) =>
    callRpc(client, "open_share", {
      token,
      ...(visitor !== undefined && { visitor }),
      ...(address !== undefined && { address }),
    }),
  heart: (token, { photo, hearted, visitor }, address) =>
    callRpc(client, "heart_share_photo", {
      token,
      photo_id: photo,
      visitor,
      hearted,
      ...(address !== undefined && { address }),
    }),
  sign: (paths) => signObjects(client, "shared-photos", paths, URL_LIFETIME),
  log: createLogger("visit-share"),
}));
