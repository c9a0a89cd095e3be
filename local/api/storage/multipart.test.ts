import assert from "node:assert/strict";
import { parseMultipart } from "./multipart.ts";

async function serialise(form: FormData): Promise<[Uint8Array<ArrayBuffer>, string]> {
  const response = new Response(form);
  const type = response.headers.get("content-type") ?? "";
  return [await response.bytes(), type];
}

Deno.test("reads the fields and the nameless file storage-js sends", async () => {
  const content = new Uint8Array([0, 13, 10, 45, 45, 255, 13, 10, 13, 10]);
  const form = new FormData();
  form.append("cacheControl", "3600");
  form.append("", new Blob([content], { type: "image/png" }));
  const parts = parseMultipart(...await serialise(form));
  assert.deepEqual(parts?.map(({ name, fileName, type }) => ({ name, fileName, type })), [
    { name: "cacheControl", fileName: undefined, type: "" },
    { name: "", fileName: "blob", type: "image/png" },
  ]);
  assert.equal(new TextDecoder().decode(parts?.[0]?.content), "3600");
  assert.deepEqual(parts?.[1]?.content, content);
});

Deno.test("reads a form without fields, and an empty file", async () => {
  const empty = new FormData();
  empty.append("file", new File([], "ñ.txt"));
  const parts = parseMultipart(...await serialise(empty));
  assert.equal(parts?.[0]?.fileName, "ñ.txt");
  assert.equal(parts?.[0]?.content.length, 0);
});

Deno.test("refuses what is no form, or only half of one", async () => {
  const form = new FormData();
  form.append("", new Blob(["content"]));
  const [body, type] = await serialise(form);
  for (let length = 0; length < body.length - 1; length++) {
    assert.equal(parseMultipart(body.subarray(0, length), type), undefined, `${length} bytes`);
  }
  assert.equal(parseMultipart(body, "multipart/form-data"), undefined);
  assert.equal(parseMultipart(body, "multipart/form-data; boundary=other"), undefined);
});

Deno.test("a part's headers cost no more than their length", () => {
  const form = (headers: string) =>
    new TextEncoder().encode(`--b\r\n${headers}\r\n\r\nx\r\n--b--\r\n`);
  const hostile = [
    `content-type: a${" ".repeat(15_000)}b`,
    `content-disposition: form-data${"; ".repeat(7_000)}name="x"`,
    `content-disposition: ${'name="'.repeat(2_000)}`,
    `content-disposition: form-data;${" ".repeat(15_000)}`,
  ];
  const started = performance.now();
  for (const headers of hostile) assert(parseMultipart(form(headers), "a/b; boundary=b"));
  for (const unit of [" ", ";", '"', "a"]) {
    const headers = `content-type: a${unit.repeat(100_000)}b`;
    assert.equal(parseMultipart(form(headers), "a/b; boundary=b"), undefined);
    parseMultipart(form("a: b"), `multipart/form-data${unit.repeat(100_000)}`);
  }
  assert(performance.now() - started < 1_000);
});
