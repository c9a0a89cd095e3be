import assert from "node:assert/strict";
import { drawPicture } from "../_shared/testing/draw-picture.ts";
import { isMarked } from "../_shared/images/ai-mark.ts";
import type { Mail } from "./compose-mail.ts";
import { encodeBase64 } from "./base64.ts";
import { LONGEST_SIDE, mailPicture } from "./mail-picture.ts";
import type { ClaimedNotice } from "./notice-queue.ts";
import type { Outcome } from "./outcome.ts";
import { sendNotice } from "./send-notice.ts";

const TOKEN = "t".repeat(48);
const MAIL = {
  from: "Retrato <hello@retrato.example>",
  to: "ada@example.com",
  stop_token: TOKEN,
  picture_path: null,
};
const PORTRAITS = {
  batch_id: "b1",
  name: "Ana",
  wanted: 4,
  made: 4,
  styles: [{ name: "Noir", count: 3 }, { name: "Studio", count: 1 }],
  more_styles: 0,
};
/** A subscription of a browser, and keys of a server, made once. */
const PUSH = {
  endpoint: "https://fcm.googleapis.com/fcm/send/device",
  p256dh: "BLN0LWYCStmaYMAEiKJ3ZpFpzif6f10q--VWuLui6x33Zpzr7Q-Z2ZfZz1W5JdIeeZGRDrB7yW7wamxD_yOfyKU",
  auth: "BTBZMqHH6r4Tts7J_aSIgg",
  keys: {
    publicKey:
      "BLN0LWYCStmaYMAEiKJ3ZpFpzif6f10q--VWuLui6x33Zpzr7Q-Z2ZfZz1W5JdIeeZGRDrB7yW7wamxD_yOfyKU",
    privateKey: "DNz7KkG3qFuyc2UiCn0cp5Ws3P_x2S2K4CGSxSIEV30",
  },
  contact: "",
};

function claimed(changes: Partial<ClaimedNotice>): ClaimedNotice {
  return {
    id: "11111111-2222-3333-4444-555555555555",
    lease_token: "lease",
    attempt: 1,
    kind: "portraits",
    locale: "en",
    content: PORTRAITS,
    mail: MAIL,
    push: null,
    ...changes,
  };
}

interface Played {
  outcome: Outcome | undefined;
  request: Request | undefined;
  logged: string;
}

/** What a worker sends of a notice, and what it tells the database. */
async function play(
  notice: Partial<ClaimedNotice>,
  { answer = () => Response.json({ id: "x" }), picture, withoutKey = false }: {
    answer?: () => Response;
    picture?: Uint8Array;
    withoutKey?: boolean;
  } = {},
): Promise<Played> {
  let outcome: Outcome | undefined;
  let request: Request | undefined;
  const logged: string[] = [];
  await sendNotice(claimed(notice), {
    queue: {
      settle: (_, became) => {
        outcome = became;
        return Promise.resolve(true);
      },
    },
    addresses: { appUrl: "https://retrato.example", projectUrl: "https://ref.supabase.co" },
    mailService: withoutKey ? undefined : { apiKey: "re_key", baseUrl: "https://mail.example" },
    pushServiceUrl: undefined,
    picture: (path) => {
      assert.equal(path, "generated/u/p-thumb.webp");
      return picture ? Promise.resolve(picture) : Promise.reject(new Error("gone"));
    },
    send: (input, init) => {
      request = new Request(input, init);
      try {
        return Promise.resolve(answer());
      } catch (thrown) {
        return Promise.reject(thrown);
      }
    },
    log: {
      info: (event, fields) => logged.push(JSON.stringify({ event, ...fields })),
      error: (event, fields) => logged.push(JSON.stringify({ event, ...fields })),
    },
  });
  return { outcome, request, logged: logged.join("\n") };
}

async function mailOf(played: Promise<Played>): Promise<Mail> {
  return await (await played).request?.json();
}

Deno.test("an e-mail says what is ready, leads there, and can be turned off with one press", async () => {
  const { outcome, request, logged } = await play({});
  assert.deepEqual(outcome, { is: "sent" });
  assert.equal(request?.url, "https://mail.example/emails");
  assert.equal(request.headers.get("authorization"), "Bearer re_key");
  assert.equal(request.headers.get("idempotency-key"), claimed({}).id);
  const mail: Mail = await request.json();
  assert.deepEqual(Object.keys(mail), ["from", "to", "subject", "html", "text", "headers"]);
  assert.deepEqual([mail.from, mail.to, mail.subject], [
    MAIL.from,
    ["ada@example.com"],
    "Ana: 4 portraits are ready",
  ]);
  assert.deepEqual(mail.text.split("\n\n").slice(1), [
    "Noir (3) and Studio (1)",
    "See the portraits: https://retrato.example/dashboard/batches/b1",
    "You get this e-mail because you were not in the app when it happened.\n" +
    `No more e-mails like this: https://retrato.example/notices/off#${TOKEN}`,
  ]);
  assert.match(mail.html, /href="https:\/\/retrato\.example\/dashboard\/batches\/b1"/);
  assert.doesNotMatch(mail.html, /<img/);
  assert.deepEqual(mail.headers, {
    "List-Unsubscribe": `<https://ref.supabase.co/functions/v1/stop-notices?token=${TOKEN}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
  assert.doesNotMatch(logged, /ada@|Ana|tttt/, "the log tells neither whom nor what");
});

Deno.test("each ending has its words, in the language of who reads", async () => {
  const subject = async (changes: Partial<ClaimedNotice>) => (await mailOf(play(changes))).subject;
  const portraits = (changes: object) => ({ content: { ...PORTRAITS, ...changes } });
  const training = (succeeded: boolean) => ({
    kind: "training" as const,
    content: { model_id: "m1", name: "Ana", succeeded },
  });
  const told = [
    portraits({ made: 1, wanted: 1 }),
    portraits({ made: 3 }),
    portraits({ made: 0, styles: [] }),
    portraits({ name: null }),
    training(true),
    training(false),
    { kind: "opening" as const, content: {} },
  ];
  const subjects = (locale: string) =>
    Promise.all(told.map((notice) => subject({ ...notice, locale })));
  assert.deepEqual(await subjects("en"), [
    "Ana: 1 portrait is ready",
    "Ana: 3 of 4 portraits are ready",
    "Your portraits could not be made",
    "4 portraits are ready",
    "Retrato knows Ana now",
    "Retrato could not get to know Ana",
    "Gemini is open again",
  ]);
  assert.deepEqual(await subjects("es"), [
    "Ana: 1 retrato está listo",
    "Ana: 3 de 4 retratos están listos",
    "Tus retratos no se han podido hacer",
    "4 retratos están listos",
    "Retrato ya conoce a Ana",
    "Retrato no ha podido conocer a Ana",
    "Gemini vuelve a estar abierto",
  ]);
  assert.equal(await subject({ locale: "constructor" }), "Ana: 4 portraits are ready");
});

Deno.test("nothing that people typed becomes part of the e-mail's form", async () => {
  const name = `Ana\r\nBcc: all@example.com <img src=x onerror="alert('1')">&\u202e`;
  const mail = await mailOf(
    play({ content: { ...PORTRAITS, name, styles: [{ name, count: 1 }] } }),
  );
  const seen = `Ana Bcc: all@example.com <img src=x onerror="alert('1')">&`;
  assert.equal(mail.subject, `${seen}: 4 portraits are ready`);
  assert.doesNotMatch(mail.html, /<img|"alert|\u202e/);
  assert.match(mail.html, /Ana Bcc: all@example\.com &lt;img src=x onerror=&quot;alert\(&#39;1/);
  assert.equal(mail.text.split("\n\n")[1], `${seen} (1)`);
});

Deno.test("who asked for it gets a small portrait along, and the words alone when it is gone", async () => {
  const way = { mail: { ...MAIL, picture_path: "generated/u/p-thumb.webp" } };
  const jpeg = await mailPicture(await drawPicture(400, 512, "webp"));
  assert.ok(isMarked(jpeg, "jpeg"), "it says that a model made it");
  const { default: sharp } = await import("sharp");
  const { format, height } = await sharp(jpeg).metadata();
  assert.deepEqual({ format, height }, { format: "jpeg", height: LONGEST_SIDE });
  const mail = await mailOf(play(way, { picture: jpeg }));
  assert.match(mail.html, /<img src="cid:portrait"/);
  assert.deepEqual(mail.attachments, [{
    filename: "portrait.jpg",
    content: encodeBase64(jpeg),
    content_type: "image/jpeg",
    content_id: "portrait",
  }]);
  const without = await mailOf(play(way));
  assert.equal(without.attachments, undefined);
  assert.doesNotMatch(without.html, /<img/);
});

Deno.test("what the mail service answers decides whether it is tried again", async () => {
  const answered = async (status: number, body = "{}", headers?: HeadersInit) =>
    (await play({}, { answer: () => new Response(body, { status, headers }) })).outcome;
  for (const status of [401, 403, 404, 429, 500, 503, 307]) {
    assert.equal((await answered(status))?.is, "later", String(status));
  }
  for (const status of [400, 413, 422]) {
    assert.equal((await answered(status))?.is, "never", String(status));
  }
  assert.deepEqual(await answered(429, "slow", { "retry-after": "7" }), {
    is: "later",
    detail: "mail service: 429 slow",
    delayMs: 7_000,
  });
  assert.deepEqual(
    await answered(409, '{"name":"invalid_idempotent_request"}'),
    { is: "sent" },
    "the first try had arrived",
  );
  assert.equal((await answered(409, '{"name":"concurrent"}'))?.is, "later");
  const lost = await play({}, {
    answer: () => {
      throw new TypeError("connection reset");
    },
  });
  assert.equal(lost.outcome?.is, "later");
  assert.equal((await play({}, { withoutKey: true })).outcome?.is, "later");
});

Deno.test("a device gets what only it can read, and is asked at its own service alone", async () => {
  const answer = () => new Response(null, { status: 201 });
  const { outcome, request } = await play({ mail: null, push: PUSH }, { answer });
  assert.deepEqual(outcome, { is: "sent" });
  assert.equal(request?.url, PUSH.endpoint);
  assert.equal(request.redirect, "manual");
  const headers = ["content-encoding", "ttl", "urgency", "topic"].map((name) =>
    request.headers.get(name)
  );
  assert.deepEqual(headers, ["aes128gcm", "21600", "normal", "11111111222233334444555555555555"]);
  assert.match(request.headers.get("authorization") ?? "", /^vapid t=[\w.-]+, k=BLN0/);
  const body = new TextDecoder("latin1").decode(await request.bytes());
  assert.doesNotMatch(body, /Ana|batches/);
});

Deno.test("what a push service answers decides, and nothing that may have arrived is sent again", async () => {
  const answered = async (status: number) =>
    (await play({ mail: null, push: PUSH }, { answer: () => new Response("", { status }) }))
      .outcome;
  for (const status of [404, 410]) {
    assert.deepEqual(await answered(status), {
      is: "never",
      detail: `push: ${status} `,
      gone: true,
    });
  }
  for (const status of [400, 401, 403, 413, 307, 502, 504]) {
    assert.deepEqual(await answered(status), { is: "never", detail: `push: ${status} ` });
  }
  for (const status of [429, 500, 503]) assert.equal((await answered(status))?.is, "later");
  const lost = await play({ mail: null, push: PUSH }, {
    answer: () => {
      throw new TypeError("connection reset");
    },
  });
  assert.equal(lost.outcome?.is, "never");
  const keyless = await play({ mail: null, push: { ...PUSH, keys: null } });
  assert.equal(keyless.outcome?.is, "later");
  const odd = await play({ mail: null, push: { ...PUSH, auth: "short" } });
  assert.equal(odd.outcome?.is, "never");
});

Deno.test("a row that cannot be read is given up, and no other is held up", async () => {
  assert.equal((await play({ content: { batch_id: 7 } })).outcome?.is, "never");
});
