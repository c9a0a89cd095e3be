import assert from "node:assert/strict";
import { LOCAL_MAIL_KEY, startMailService } from "./mail-service.ts";
import type { SentMail } from "./mail-request.ts";

const MAIL: SentMail = {
  from: "Retrato <hello@retrato.example>",
  to: ["ada@example.com"],
  subject: "Ready",
  html: "<p>Ready</p>",
  text: "Ready",
  headers: { "List-Unsubscribe": "<https://retrato.example/stop>" },
};

Deno.test("an e-mail is taken once under its key, and as strictly as by the real one", async () => {
  const taken: SentMail[] = [];
  await using service = startMailService((mail) => taken.push(mail));
  async function send(mail: unknown, headers: Record<string, string> = {}): Promise<number> {
    const response = await fetch(`${service.url}/emails`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${LOCAL_MAIL_KEY}`,
        "idempotency-key": "one",
        ...headers,
      },
      body: typeof mail === "string" ? mail : JSON.stringify(mail),
    });
    await response.body?.cancel();
    return response.status;
  }

  assert.equal(await send(MAIL), 200);
  assert.equal(await send(MAIL), 200);
  assert.deepEqual(taken, [MAIL], "the second is known");
  assert.equal(await send({ ...MAIL, subject: "Other" }), 409);

  const refused = {
    "no JSON": "{",
    "unknown fields": { ...MAIL, priority: 1 },
    "several people in one address": { ...MAIL, to: ["a@b.example, c@d.example"] },
    "an address that is none": { ...MAIL, to: ["ada"] },
    "a subject of two lines": { ...MAIL, subject: "Ready\r\nBcc: all@example.com" },
    "a header of two lines": { ...MAIL, headers: { "List-Unsubscribe": "a\nb" } },
    "a sender of two lines": { ...MAIL, from: "A\n<a@b.example>" },
    "nothing to read": { ...MAIL, text: "" },
  };
  for (const [flaw, mail] of Object.entries(refused)) {
    assert.equal(await send(mail, { "idempotency-key": flaw }), 422, flaw);
  }
  assert.equal(await send(MAIL, { authorization: "Bearer re_other" }), 401);
  assert.equal(await send(MAIL, { "idempotency-key": "" }), 400);
  service.faults.add({ fault: "unavailable" });
  assert.equal(await send(MAIL, { "idempotency-key": "two" }), 500);
  assert.equal(taken.length, 1);

  service.faults.add({ fault: "lost_answer" });
  assert.equal(await send(MAIL, { "idempotency-key": "two" }), 504);
  assert.equal(await send(MAIL, { "idempotency-key": "two" }), 200);
  assert.equal(taken.length, 2, "what was taken before its answer was lost is known too");
});
