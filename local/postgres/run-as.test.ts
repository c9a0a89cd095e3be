import assert from "node:assert/strict";
import { unprivilegedOwner } from "./run-as.ts";

const passwd = "root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65533:nobody:/:/usr/sbin/nologin\n";

Deno.test("prefers the postgres account", () => {
  const owner = unprivilegedOwner(`${passwd}postgres:x:26:27::/var/lib/postgresql:/bin/sh\n`);
  assert.deepEqual(owner, { uid: 26, gid: 27 });
});

Deno.test("falls back to nobody", () => {
  assert.deepEqual(unprivilegedOwner(passwd), { uid: 65534, gid: 65533 });
});

Deno.test("knows when there is no account to fall back to", () => {
  assert.equal(unprivilegedOwner("root:x:0:0::/root:/bin/sh\n"), undefined);
});
