import { readNoticeEnvironment, readProjectEnvironment } from "../_shared/env.ts";
import { createLogger } from "../_shared/log.ts";
import { callRpcPersistently } from "../_shared/rpc.ts";
import { createServiceClient } from "../_shared/service-client.ts";
import { createStopHandler } from "./stop-notices.ts";

const client = createServiceClient(readProjectEnvironment());

Deno.serve(createStopHandler({
  stop: (token) => callRpcPersistently(client, "stop_mail", { token }),
  appUrl: () => readNoticeEnvironment().appUrl,
  log: createLogger("stop-notices"),
}));
