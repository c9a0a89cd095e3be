import { authenticate } from "../_shared/authenticate.ts";
import { readProjectEnvironment } from "../_shared/env.ts";
import { createLogger } from "../_shared/log.ts";
import { callRpc } from "../_shared/rpc.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { createHealthHandler } from "./health.ts";

Deno.serve(createHealthHandler({
  authenticate: (request) => authenticate(request, readProjectEnvironment()),
  measure: () => callRpc(createServiceClient(readProjectEnvironment()), "health", {}),
  log: createLogger("health"),
}));
