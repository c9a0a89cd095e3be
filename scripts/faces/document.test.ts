import assert from "node:assert/strict";
import { DOCUMENT } from "./document.ts";
import { markdown, measurePhotos, measureSeries } from "./table.ts";

const lines = (await Deno.readTextFile(DOCUMENT)).split("\n").map(cellsOf);

function cellsOf(line: string): string[] {
  return line.split("|").map((cell) => cell.trim());
}

/** Whether two cells say the same; decoders and processors differ in the last digits. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Number(one), Number(other)];
  if (one === "" || other === "" || Number.isNaN(a) || Number.isNaN(b)) return one === other;
  return Math.abs(a - b) <= 0.03 + 0.03 * Math.abs(a);
}

function assertWritten(table: string): void {
  const [, , ...rows] = table.split("\n").map(cellsOf);
  for (const row of rows) {
    const isWritten = lines.some((line) =>
      line.length === row.length && line.every((cell, at) => isSame(cell, row[at]!))
    );
    assert.ok(isWritten, `run npm run faces: ${row.join(" | ")}`);
  }
}

Deno.test("docs/FACES.md says what the photos score", async () => {
  assertWritten(markdown(await measurePhotos()));
});

Deno.test("docs/FACES.md says where the measures tip", async () => {
  // Two of each series: all of them take a minute.
  const some = await measureSeries((steps) => steps.filter((_, at) => at === 1 || at === 3));
  for (const { table } of some) assertWritten(markdown(table));
});
