import assert from "node:assert/strict";
import { photo } from "../renderer/testing/pictures.ts";
import { checkApiKey, checkOutputOptions, chooseAspectRatio } from "./call.ts";
import { COMMON_RATIOS } from "./sizes.ts";
import { inputOf, model } from "./testing/requests.ts";

function refusal(message: string | RegExp): Record<string, unknown> {
  return { name: "GoogleError", code: 400, status: "INVALID_ARGUMENT", message };
}

Deno.test("an empty configuration means text and a 1K image", () => {
  assert.deepEqual(checkOutputOptions({}, model()), {
    aspectRatio: undefined,
    imageSize: "1K",
    text: true,
    image: true,
  });
});

Deno.test("the modality IMAGE alone suppresses text, TEXT alone the image", () => {
  const only = (modality: "TEXT" | "IMAGE") =>
    checkOutputOptions({ responseModalities: [modality] }, model());
  assert.deepEqual([only("IMAGE").text, only("IMAGE").image], [false, true]);
  assert.deepEqual([only("TEXT").text, only("TEXT").image], [true, false]);
});

Deno.test("several candidates are refused", () => {
  assert.throws(
    () => checkOutputOptions({ candidateCount: 2 }, model()),
    refusal("Multiple candidates is not enabled for this model"),
  );
  assert.doesNotThrow(() => checkOutputOptions({ candidateCount: 1 }, model()));
});

Deno.test("audio is refused", () => {
  assert.throws(
    () => checkOutputOptions({ responseModalities: ["AUDIO"] }, model()),
    refusal(/response modalities/),
  );
});

Deno.test("every common ratio is taken, an unknown one refused", () => {
  for (const aspectRatio of COMMON_RATIOS) {
    const options = checkOutputOptions({ imageConfig: { aspectRatio } }, model());
    assert.equal(options.aspectRatio, aspectRatio);
  }
  for (const aspectRatio of ["7:3", "3x4", "", "toString"]) {
    assert.throws(
      () => checkOutputOptions({ imageConfig: { aspectRatio } }, model()),
      refusal(new RegExp(`^\`aspectRatio\` does not support \`${aspectRatio}\``)),
    );
  }
});

Deno.test("extreme ratios are for the newest models only", () => {
  const config = { imageConfig: { aspectRatio: "1:8" } };
  assert.equal(checkOutputOptions(config, model()).aspectRatio, "1:8");
  assert.throws(() => checkOutputOptions(config, model("gemini-3-pro-image")), refusal(/1:8/));
});

Deno.test("image sizes are those the model documents, with a capital K", () => {
  const sized = (imageSize: string, id?: string) =>
    checkOutputOptions({ imageConfig: { imageSize } }, model(id)).imageSize;
  assert.equal(sized("4K"), "4K");
  assert.throws(() => sized("1k"), refusal(/^`imageSize` does not support `1k`/));
  assert.throws(() => sized("8K"), refusal(/8K/));
  assert.throws(() => sized("2K", "gemini-3.1-flash-lite-image"), refusal(/2K/));
  assert.throws(() => sized("1K", "gemini-2.5-flash-image"), refusal(/1K/));
});

Deno.test("without a ratio the last image decides", async () => {
  const parts = await inputOf([
    await photo({ width: 100, height: 100 }),
    await photo({ width: 160, height: 90 }),
  ]);
  assert.equal(chooseAspectRatio(undefined, parts, model()), "16:9");
  assert.equal(chooseAspectRatio("3:4", parts, model()), "3:4");
});

const URL_WITHOUT_KEY = "http://localhost/v1beta/models/x:generateContent";

Deno.test("the key may come in the header or in the query", () => {
  checkApiKey(new Request(URL_WITHOUT_KEY, { headers: { "x-goog-api-key": "right" } }), "right");
  checkApiKey(new Request(`${URL_WITHOUT_KEY}?key=right`), "right");
});

Deno.test("no key at all is a 403", () => {
  for (const url of [URL_WITHOUT_KEY, `${URL_WITHOUT_KEY}?key=`]) {
    assert.throws(() => checkApiKey(new Request(url), "right"), {
      code: 403,
      status: "PERMISSION_DENIED",
    });
  }
});

Deno.test("a wrong key is a 400 with the reason API_KEY_INVALID", () => {
  const request = new Request(URL_WITHOUT_KEY, { headers: { "x-goog-api-key": "wrong" } });
  assert.throws(() => checkApiKey(request, "right"), (error: unknown) => {
    assert.deepEqual(Object(error).details[0], {
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "API_KEY_INVALID",
      domain: "googleapis.com",
      metadata: { service: "generativelanguage.googleapis.com" },
    });
    return Object(error).code === 400;
  });
});
