import assert from "node:assert/strict";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import { startFunction, WEBHOOK_TOKEN } from "../_shared/testing/start-function.ts";
import { NOTICES_PER_RUN } from "./run-sending.ts";

Deno.test("the costliest notices of a run are within the limits of an Edge Function", async () => {
  const thumbnail = new Uint8Array(await drawPicture(512, 512, "webp"));
  const queue = Array.from({ length: NOTICES_PER_RUN + 1 }, (_, number) => ({
    id: `notice-${number}`,
    lease_token: "lease",
    attempt: 1,
    kind: "portraits",
    locale: "es",
    content: {
      batch_id: "b",
      name: "Ana",
      wanted: 4,
      made: 4,
      styles: [{ name: "Noir", count: 4 }],
      more_styles: 0,
    },
    mail: {
      from: "Retrato <hello@retrato.example>",
      to: "ada@example.com",
      stop_token: "t".repeat(48),
      picture_path: `${number}-thumb.webp`,
    },
    push: null,
  }));
  const requests: string[] = [];
  await using server = Deno.serve({ port: 0, onListen: () => {} }, (request) => {
    const { pathname } = new URL(request.url);
    requests.push(`${request.method} ${pathname.split("/").at(-1)}`);
    if (pathname.endsWith("/rpc/claim_notices")) return Response.json(queue.splice(0, 1));
    if (request.method === "POST") return Response.json(true);
    return new Response(thumbnail);
  });
  await using worker = await startFunction("send-notices", `http://127.0.0.1:${server.addr.port}`);

  assert.equal((await worker.send({})).status, 401);
  assert.equal((await worker.send({ "x-webhook-token": WEBHOOK_TOKEN })).status, 202);
  const { cpuMs, peakMb } = await worker.cost();

  const sent = (number: number) => [
    "POST claim_notices",
    `GET ${number}-thumb.webp`,
    "POST emails",
    "POST complete_notice",
  ];
  assert.deepEqual(requests, [
    ...Array.from({ length: NOTICES_PER_RUN }, (_, number) => sent(number)).flat(),
    "POST wake_workers",
  ]);
  // https://supabase.com/docs/guides/functions/limits
  assert.ok(cpuMs < 2_000, `${cpuMs} ms of CPU`);
  assert.ok(peakMb < 256, `${peakMb} MB`);
});
