import assert from "node:assert/strict";
import fc from "fast-check";
import { comesFromOtherPage, namesOtherHost } from "./foreign-request.ts";

Deno.test("this machine has few names", () => {
  for (const host of ["127.0.0.1:54321", "localhost:54321", "[::1]:1", "LOCALHOST", "127.1.2.3"]) {
    assert.equal(namesOtherHost(new Request(`http://${host}/`)), false, host);
  }
  fc.assert(
    fc.property(fc.domain(), fc.constantFrom("", "127.0.0.1.", "localhost."), (name, own) => {
      assert.equal(namesOtherHost(new Request(`http://${own}${name}:54321/`)), true);
    }),
  );
  for (const host of ["192.168.1.2", "0.0.0.0", "10.0.0.1", "[::]", "localhost.evil.example"]) {
    assert.equal(namesOtherHost(new Request(`http://${host}/`)), true, host);
  }
});

Deno.test("a page elsewhere is told from this one's own and from programs", () => {
  const from = (headers: Record<string, string>) =>
    comesFromOtherPage(new Request("http://127.0.0.1:54321/config.json", { headers }));
  assert.equal(from({}), false);
  assert.equal(from({ origin: "http://127.0.0.1:54321", "sec-fetch-site": "same-origin" }), false);
  assert.equal(from({ "sec-fetch-site": "none" }), false);
  const elsewhere = [
    "https://evil.example",
    "null",
    "http://127.0.0.1:1",
    "http://localhost:54321",
  ];
  for (const origin of elsewhere) assert.equal(from({ origin }), true, origin);
  for (const site of ["cross-site", "same-site"]) {
    assert.equal(from({ "sec-fetch-site": site }), true, site);
  }
});
