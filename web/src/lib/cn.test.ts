import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { twMerge } from "tailwind-merge";
import { expect, it } from "vitest";
import { cn } from "./cn.ts";

const SRC = join(import.meta.dirname, "..");

/** The Tailwind classes in the sources, without their variants, and of numbers and sizes one each. */
function classesInUse(): string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.test|merged-classes)\.tsx?$/.test(file))
    .filter((file) => !file.startsWith("messages"));
  const words = files.flatMap((file) =>
    readFileSync(join(SRC, file), "utf8").split(/[\s"'`]+/)
      .map((word) => word.replace(/^(?:(?:[-\w@/*]|\[[^\]]*\])+:)+/, ""))
  );
  const classes = words.filter((word) => word && twMerge(`${word} ${word}`) === word);
  const byKind = classes.map((word) => [word.replace(/\d[\d./]*$|\[.*\]$|\(.*\)$/, "#"), word]);
  return Object.values(Object.fromEntries(byKind));
}

it("lets of any two classes of the app the same one win as all of tailwind-merge would", () => {
  const classes = classesInUse();
  const different: string[] = [];
  for (const first of classes) {
    for (const second of classes) {
      if (first === second) continue;
      const [joined, expected] = [cn(first, second), twMerge(`${first} ${second}`)];
      if (joined !== expected) different.push(`${first} ${second} → ${joined}, not ${expected}`);
    }
  }
  expect(classes.length).toBeGreaterThan(200);
  expect(different).toEqual([]);
});
