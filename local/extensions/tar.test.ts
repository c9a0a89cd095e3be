import assert from "node:assert/strict";
import { gunzip, readTar } from "./tar.ts";

function entry(name: string, type: string, content: string): Uint8Array<ArrayBuffer> {
  const size = new TextEncoder().encode(content).length;
  const block = new Uint8Array(512 + Math.ceil(size / 512) * 512);
  const put = (offset: number, value: string) => {
    block.set(new TextEncoder().encode(value), offset);
  };
  put(0, name);
  put(124, `${size.toString(8).padStart(11, "0")}\0`);
  put(156, type);
  put(512, content);
  return block;
}

function archive(...entries: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...entries, new Uint8Array(1024)].flatMap((bytes) => [...bytes]));
}

Deno.test("reads files, skips folders, stops at the end marker", () => {
  const long = "x".repeat(700);
  const files = [...readTar(archive(
    entry("share/", "5", ""),
    entry("share/a.sql", "0", "select 1;"),
    entry("share/b.sql", "0", long),
  ))];
  assert.deepEqual(files.map(({ name }) => name), ["share/a.sql", "share/b.sql"]);
  assert.deepEqual(files.map(({ content }) => new TextDecoder().decode(content)), [
    "select 1;",
    long,
  ]);
});

Deno.test("an archive cut short ends without an error", () => {
  const whole = archive(entry("a", "0", "abc"), entry("b", "0", "def"));
  assert.deepEqual([...readTar(whole.slice(0, 1200))].map(({ name }) => name), ["a"]);
});

Deno.test("gunzip undoes gzip", async () => {
  const compressed = new Blob(["hola"]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(compressed).arrayBuffer());
  assert.equal(new TextDecoder().decode(await gunzip(bytes)), "hola");
});
