import assert from "node:assert/strict";
import {
  EnvironmentError,
  readGeminiEnvironment,
  readNoticeEnvironment,
  readProjectEnvironment,
} from "./env.ts";

const complete = {
  SUPABASE_URL: "http://stack.test",
  SUPABASE_SECRET_KEYS: '{"default":"sb_secret_one","other":"sb_secret_two"}',
  WEBHOOK_TOKEN: "token",
};

const from = (variables: Record<string, string>) => (name: string) => variables[name];

Deno.test("the project environment takes the secret key named default", () => {
  assert.deepEqual(readProjectEnvironment(from(complete)), {
    supabaseUrl: "http://stack.test",
    secretKey: "sb_secret_one",
    webhookToken: "token",
  });
});

Deno.test("a missing variable is named", () => {
  for (const name of Object.keys(complete)) {
    const rest = from({ ...complete, [name]: " " });
    assert.throws(() => readProjectEnvironment(rest), { message: `${name} is not set` });
  }
});

Deno.test("malformed secret keys are refused without being repeated", () => {
  for (const keys of ["sb_secret_bare", "null", "[]", "{}", '{"default":1}', '{"default":""}']) {
    assert.throws(
      () => readProjectEnvironment(from({ ...complete, SUPABASE_SECRET_KEYS: keys })),
      (error: unknown) => error instanceof EnvironmentError && !error.message.includes("bare"),
    );
  }
});

Deno.test("Gemini is Google's own v1beta unless told otherwise", () => {
  assert.deepEqual(readGeminiEnvironment(from({ GEMINI_API_KEY: "key", GEMINI_BASE_URL: "" })), {
    apiKey: "key",
    baseUrl: undefined,
    apiVersion: "v1beta",
  });
  assert.deepEqual(
    readGeminiEnvironment(from({
      GEMINI_API_KEY: "key",
      GEMINI_BASE_URL: "http://gemini.test",
      GEMINI_API_VERSION: "v1",
    })),
    { apiKey: "key", baseUrl: "http://gemini.test", apiVersion: "v1" },
  );
});

Deno.test("without a key there is no mail service, and without its address the one that we know", () => {
  const appUrl = "https://retrato.example";
  assert.deepEqual(readNoticeEnvironment(from({ APP_URL: `${appUrl}/` })), {
    appUrl,
    mail: undefined,
    pushServiceUrl: undefined,
  });
  const known = from({ APP_URL: appUrl, MAIL_API_KEY: "re_1" });
  assert.deepEqual(readNoticeEnvironment(known).mail, {
    apiKey: "re_1",
    baseUrl: "https://api.resend.com",
  });
});

Deno.test("an address of the app that is none is named", () => {
  for (const APP_URL of ["retrato.example", "javascript:alert(1)"]) {
    assert.throws(() => readNoticeEnvironment(from({ APP_URL })), {
      name: "EnvironmentError",
      message: "APP_URL must be an address, https://…",
    });
  }
});
