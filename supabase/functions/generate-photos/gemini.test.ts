import assert from "node:assert/strict";
import { createGemini, type GenerateImage, type GenerationRequest } from "./gemini.ts";
import type { Outcome } from "./outcome.ts";
import { type AnswerBounds, AnswerRoom } from "./answer-room.ts";

interface Received {
  url: string;
  headers: Headers;
  body: Record<string, unknown>;
}

const request: GenerationRequest = {
  model: "gemini-nano-banana-2.1",
  parts: [
    { text: "Image 1: the person to portray, a woman." },
    { inlineData: { mimeType: "image/jpeg", data: "AAAA" } },
    { text: "Generate exactly one photograph." },
  ],
  aspectRatio: "3:4",
  imageSize: "1K",
  timeoutMs: 5_000,
};

/** The real SDK against a real server that gives one answer. */
async function generateAgainst(
  answer: (received: Received) => Response | Promise<Response>,
  changes: Partial<GenerationRequest> = {},
  bounds?: AnswerBounds,
): Promise<{ outcome: Outcome; received: Received[] }> {
  const received: Received[] = [];
  const server = Deno.serve(
    { port: 0, onListen: () => {} },
    async (incoming) => {
      const seen = {
        url: new URL(incoming.url).pathname,
        headers: incoming.headers,
        body: await incoming.json(),
      };
      received.push(seen);
      return await answer(seen);
    },
  );
  try {
    const generate = createGemini(
      {
        apiKey: "test-key",
        apiVersion: "v1beta",
        baseUrl: `http://127.0.0.1:${server.addr.port}`,
      },
      new AnswerRoom(bounds),
    );
    return { outcome: await outcomeOf(generate, { ...request, ...changes }), received };
  } finally {
    await server.shutdown();
  }
}

function outcomeOf(generate: GenerateImage, asked = request): Promise<Outcome> {
  return generate(asked, (outcome) => Promise.resolve(outcome));
}

const answering = (finishReason: string, parts: unknown[]) => () =>
  Response.json({
    candidates: [{ content: { role: "model", parts }, finishReason }],
  });

Deno.test("the request says all that matters on the wire", async () => {
  const { received } = await generateAgainst(answering("STOP", []));
  assert.equal(received.length, 1);
  assert.equal(
    received[0]?.url,
    "/v1beta/models/gemini-nano-banana-2.1:generateContent",
  );
  assert.equal(received[0]?.headers.get("x-goog-api-key"), "test-key");
  assert.deepEqual(received[0]?.body, {
    contents: [{
      role: "user",
      parts: [
        { text: "Image 1: the person to portray, a woman." },
        { inlineData: { mimeType: "image/jpeg", data: "AAAA" } },
        { text: "Generate exactly one photograph." },
      ],
    }],
    generationConfig: {
      responseModalities: ["IMAGE"],
      imageConfig: { aspectRatio: "3:4" },
    },
    store: false,
  });
});

Deno.test("a size that not every model draws is named", async () => {
  const { received } = await generateAgainst(() => Response.json({}), { imageSize: "2K" });
  assert.deepEqual(received[0]?.body.generationConfig, {
    responseModalities: ["IMAGE"],
    imageConfig: { aspectRatio: "3:4", imageSize: "2K" },
  });
});

Deno.test("images stand on the wire where they were, whatever the texts beside them say", async () => {
  const [first, second] = ["A".repeat(100_000), "B".repeat(100_000)];
  const parts = [
    { text: `image:${crypto.randomUUID()}` },
    { inlineData: { mimeType: "image/jpeg", data: first } },
    { text: 'image: "' },
    { inlineData: { mimeType: "image/png", data: second } },
    { inlineData: { mimeType: "image/jpeg", data: first } },
  ];
  const { received } = await generateAgainst(answering("STOP", []), { parts });
  assert.deepEqual(received[0]?.body["contents"], [{ role: "user", parts }]);
});

Deno.test("an image comes back as bytes", async () => {
  const parts = [{ inlineData: { mimeType: "image/png", data: "iVBORw==" } }];
  const { outcome } = await generateAgainst(answering("STOP", parts));
  assert.deepEqual(outcome, {
    kind: "image",
    bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  });
});

Deno.test("of answers that come together one at a time is in use, also when that fails", async () => {
  const answers = new AnswerRoom();
  const generate = createGemini(
    { apiKey: "k", apiVersion: "v1beta", baseUrl: "http://gemini.test" },
    answers,
    () => Promise.resolve(Response.json({ candidates: [] })),
  );
  let together = 0;
  let most = 0;
  const uses = await Promise.allSettled(
    ["a", "b", "c"].map((name) =>
      generate(request, async () => {
        most = Math.max(most, ++together);
        await new Promise((resolve) => setTimeout(resolve, 10));
        together--;
        if (name === "b") throw new Error("storage is gone");
        return name;
      })
    ),
  );
  assert.equal(most, 1);
  assert.deepEqual(uses.map(({ status }) => status), ["fulfilled", "rejected", "fulfilled"]);
});

Deno.test("finish reasons and prompt feedback survive the SDK", async () => {
  const safety = await generateAgainst(answering("IMAGE_SAFETY", []));
  assert.deepEqual(safety.outcome, { kind: "blocked", reason: "IMAGE_SAFETY", judged: "output" });
  const textOnly = await generateAgainst(answering("STOP", [{ text: "No." }]));
  assert.deepEqual(textOnly.outcome, { kind: "no_image", reason: "STOP", known: true });
  const prompt = await generateAgainst(() =>
    Response.json({ promptFeedback: { blockReason: "PROHIBITED_CONTENT" } })
  );
  assert.deepEqual(prompt.outcome, {
    kind: "blocked",
    reason: "prompt PROHIBITED_CONTENT",
    judged: "input",
  });
});

Deno.test("a 429 is asked once, and its Retry-After header is seen", async () => {
  const { outcome, received } = await generateAgainst(() =>
    Response.json(
      {
        error: {
          code: 429,
          message: "Resource exhausted.",
          status: "RESOURCE_EXHAUSTED",
        },
      },
      { status: 429, headers: { "retry-after": "33" } },
    )
  );
  assert.equal(received.length, 1);
  assert.deepEqual(outcome, {
    kind: "rate_limited",
    reason: "429 Resource exhausted.",
    retryAfterMs: 33_000,
    requestsPerMinute: null,
  });
});

Deno.test("an error that is not JSON is classified by its status", async () => {
  const { outcome } = await generateAgainst(() => new Response("<html>", { status: 502 }));
  assert.deepEqual(outcome, {
    kind: "unavailable",
    reason: "502 <html>",
    retryAfterMs: null,
  });
  const denied = await generateAgainst(() =>
    Response.json({ error: { code: 403, message: "API key not valid." } }, {
      status: 403,
    })
  );
  assert.deepEqual(denied.outcome, {
    kind: "suspended",
    reason: "403 API key not valid.",
  });
});

Deno.test("a cut connection, a time-out and a broken body are unavailable", async () => {
  const refused = createGemini(
    { apiKey: "k", apiVersion: "v1beta", baseUrl: "http://gemini.test" },
    new AnswerRoom(),
    () => Promise.reject(new TypeError("connection refused")),
  );
  assert.equal((await outcomeOf(refused)).kind, "unavailable");

  const stalled = createGemini(
    { apiKey: "k", apiVersion: "v1beta", baseUrl: "http://gemini.test" },
    new AnswerRoom(),
    (_input, init) =>
      new Promise((_resolve, reject) => {
        const giveUp = setTimeout(
          () => reject(new Error("nobody gave up")),
          5_000,
        );
        init?.signal?.addEventListener("abort", () => {
          clearTimeout(giveUp);
          reject(init.signal?.reason);
        });
      }),
  );
  const timedOut = await outcomeOf(stalled, { ...request, timeoutMs: 20 });
  assert.match(timedOut.kind === "unavailable" ? timedOut.reason : "", /abort|timed out/);

  const { outcome } = await generateAgainst(() =>
    new Response('{"candidates": [', {
      headers: { "content-type": "application/json" },
    })
  );
  assert.equal(outcome.kind, "unavailable");
});

Deno.test("an attempt is one request on one clock, whatever the model would go on with", async () => {
  const { outcome, received } = await generateAgainst(answering("CONTINUATION", []));
  assert.equal(received.length, 1);
  assert.equal(outcome.kind, "no_image");
});

Deno.test("a redirection is not followed: the key and the faces stay here", async () => {
  let visits = 0;
  const elsewhere = Deno.serve({ port: 0, onListen: () => {} }, () => {
    visits++;
    return Response.json({ candidates: [] });
  });
  try {
    const location = `http://127.0.0.1:${elsewhere.addr.port}/`;
    for (const status of [301, 302, 303, 307, 308]) {
      const { outcome } = await generateAgainst(() =>
        new Response("a page of somebody", { status, headers: { location } })
      );
      assert.deepEqual(outcome, { kind: "suspended", reason: `${status} redirected` });
    }
    assert.equal(visits, 0);
  } finally {
    await elsewhere.shutdown();
  }
});

Deno.test("an answer that is too large or does not end is not read any further", async () => {
  let sent = 0;
  const endless = (pauseMs: number) => () =>
    new Response(
      new ReadableStream({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, pauseMs));
          sent += 1_000;
          controller.enqueue(new Uint8Array(1_000).fill(0x20));
        },
      }),
    );
  const bounds = { bytes: 50_000, together: 100_000, ms: 300 };
  const large = await generateAgainst(endless(0), {}, bounds);
  assert.match(reasonOf(large.outcome), /more than 50000 bytes/);
  assert.ok(sent < 2_000_000);
  const slow = await generateAgainst(endless(20), {}, bounds);
  assert.match(reasonOf(slow.outcome), /does not end in 300 ms/);
});

function reasonOf(outcome: Outcome): string {
  return outcome.kind === "unavailable" ? outcome.reason : outcome.kind;
}
