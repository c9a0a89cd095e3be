import assert from "node:assert/strict";
import { Failure } from "./failure.ts";
import { claimPort, freePort } from "./ports.ts";

Deno.test("a port that is taken is refused with the setting that changes it", () => {
  using taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  assert.throws(
    () => claimPort(taken.addr.port, "RETRATO_PORT"),
    (error) => error instanceof Failure && error.message.includes("RETRATO_PORT=<port>"),
  );
});

Deno.test("the wanted port is given when it is free", () => {
  const port = freePort(0, "RETRATO_PORT");
  assert.equal(freePort(port, "RETRATO_PORT"), port);
});

Deno.test("any port is one that outgoing connections never get", () => {
  for (let i = 0; i < 50; i++) {
    const port = freePort(0, "RETRATO_PORT");
    assert(port > 10_240 && port < 32_768, `${port}`);
  }
});

Deno.test("a claimed port stays claimed until it is bound and after", () => {
  using claims = new DisposableStack();
  const ports = Array.from({ length: 500 }, () => claims.use(claimPort(0, "RETRATO_PORT")).port);
  assert.equal(new Set(ports).size, ports.length);
});
