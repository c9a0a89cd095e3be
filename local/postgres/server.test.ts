import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine } from "../processes.ts";
import { eventually } from "../testing/eventually.ts";
import { scratchFolder, scratchServer } from "../testing/scratch-server.ts";
import { type PostgresOptions, startPostgres } from "./server.ts";

async function withOptions(use: (options: PostgresOptions) => Promise<void>): Promise<void> {
  const folder = await scratchFolder();
  try {
    await use(scratchServer(folder));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function pidOf({ dataDir }: PostgresOptions): number {
  return Number(readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n")[0]);
}

Deno.test("a cluster is made once, and survives a crash", async () => {
  await withOptions(async (options) => {
    const first = await startPostgres(options);
    assert.equal(first.created, true);
    await first.stop("immediate");
    const second = await startPostgres(options);
    assert.equal(second.created, false);
    await second.stop();
  });
});

Deno.test("a server that is killed says so", async () => {
  await withOptions(async (options) => {
    const server = await startPostgres(options);
    Deno.kill(pidOf(options), "SIGKILL");
    assert.match(await server.crashed, /^Postgres ended by itself/);
    await server.stop();
  });
});

Deno.test("a taken port is told in one sentence", async () => {
  await withOptions(async (options) => {
    using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const { port } = listener.addr;
    await assert.rejects(startPostgres({ ...options, port }), {
      name: "Failure",
      message: `Port ${port} is taken, so Postgres cannot listen there.`,
    });
  });
});

Deno.test("a killed stack takes its server along", async () => {
  await withOptions(async (options) => {
    const module = new URL("./server.ts", import.meta.url).href;
    const code = `
      import { startPostgres } from ${JSON.stringify(module)};
      await startPostgres(${JSON.stringify(options)});
      Deno.stdout.writeSync(new TextEncoder().encode("ready"));
      setInterval(() => {}, 1000);
    `;
    const parent = new Deno.Command(Deno.execPath(), {
      args: ["eval", "--no-check", code],
      stdout: "piped",
      stderr: "null",
    }).spawn();
    const reader = parent.stdout.getReader();
    await reader.read();
    const pid = pidOf(options);
    parent.kill("SIGKILL");
    await parent.status;
    await reader.cancel();
    await eventually(() => !commandLine(pid).includes(options.dataDir) || undefined);
  });
});
