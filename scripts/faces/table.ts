import { createDescriber, distance } from "../../supabase/functions/_shared/faces/descriptor.ts";
import { createFaceFinder } from "../../supabase/functions/_shared/faces/face.ts";
import { judgePhoto, type PhotoJudgement } from "../../supabase/functions/_shared/faces/judge.ts";
import { readFile } from "../../supabase/functions/_shared/faces/read-file.ts";
import {
  decode,
  openPhoto,
  PORTRAITS,
} from "../../supabase/functions/_shared/faces/testing/photos.ts";
import { SERIES, type Step } from "./changes.ts";

/** Photos that are no good, and those that need a choice. */
const OTHERS = [
  "two-people.jpg",
  "blurred.jpg",
  "too-small.png",
  "no-person-cat.jpg",
  "no-person-coffee.jpg",
] as const;

/** A row: what was judged, in words, and its numbers, each with how it is shown. */
export interface Row {
  cells: string[];
  numbers: number[];
}

/** A table of docs/FACES.md. */
export interface Table {
  head: string[];
  rows: Row[];
}

const finder = await createFaceFinder({ read: readFile });
const describe = await createDescriber({ read: readFile });

/** Judges every photo that is kept for tests. */
export async function measurePhotos(): Promise<Table> {
  const first = await read(PORTRAITS[0]);
  const rows: Row[] = [];
  for (const name of [...PORTRAITS, ...OTHERS]) {
    const { pixels, judgement } = await read(name);
    const { verdict, advice, face, measures } = judgement;
    rows.push({
      cells: [`\`${name}\``, [verdict, ...advice].join(", ")],
      numbers: [
        judgement.quality,
        ...MEASURES.map((measure) => measures?.[measure] ?? NaN),
        face && first.judgement.face
          ? distance(describe(pixels, face), describe(first.pixels, first.judgement.face))
          : NaN,
      ],
    });
  }
  return {
    head: ["photo", "verdict", "quality", ...MEASURES, "distance from the first"],
    rows,
  };
}

const MEASURES = [
  ...["height", "sharpness", "light", "blown", "eyeContrast", "eyeLight", "yaw", "pitch"] as const,
];

/**
 * Judges the five portraits as they get worse; of the five, from which to which.
 *
 * @param chosen which steps of a series; default: all.
 */
export async function measureSeries(
  chosen: (steps: readonly Step[]) => readonly Step[] = (steps) => steps,
): Promise<{ title: string; table: Table }[]> {
  const originals = await Promise.all(PORTRAITS.map(async (name) => {
    const { pixels, judgement: { face } } = await read(name);
    if (!face) throw new Error(`no face on ${name}`);
    const photo = () => openPhoto(name);
    return { photo, pixels, face, descriptor: describe(pixels, face) };
  }));
  const tables = [];
  for (const { name, measure, steps } of SERIES) {
    const rows: Row[] = [];
    for (const step of chosen(steps)) {
      const outcomes: string[] = [];
      const measured: number[] = [];
      const distances: number[] = [];
      for (const original of originals) {
        const pixels = await step.change(original);
        const { verdict, advice, face, measures } = judge(pixels);
        outcomes.push([verdict, ...advice].join(", "));
        if (measures) measured.push(measures[measure]);
        if (face) distances.push(distance(describe(pixels, face), original.descriptor));
      }
      rows.push({
        cells: [step.name, counted(outcomes)],
        numbers: [...range(measured), ...range(distances)],
      });
    }
    const head = ["", "verdict", measure, "to", "distance", "to"];
    tables.push({ title: name, table: { head, rows } });
  }
  return tables;
}

async function read(name: string) {
  const pixels = await decode(openPhoto(name));
  return { pixels, judgement: judge(pixels) };
}

function judge(pixels: Parameters<typeof judgePhoto>[0]): PhotoJudgement {
  return judgePhoto(pixels, finder.find(pixels));
}

function counted(outcomes: readonly string[]): string {
  const groups = [...Map.groupBy(outcomes, (outcome) => outcome)];
  return groups.map(([outcome, same]) =>
    groups.length === 1 ? outcome : `${same.length} × ${outcome}`
  ).join("; ");
}

function range(values: readonly number[]): number[] {
  return values.length === 0 ? [NaN, NaN] : [Math.min(...values), Math.max(...values)];
}

/** A table in Markdown. */
export function markdown({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const shown = (value: number) =>
    Number.isNaN(value) ? "" : value.toFixed(Math.abs(value) < 2 ? 2 : 0);
  return [
    line(head),
    line(head.map(() => "---")),
    ...rows.map(({ cells, numbers }) => line([...cells, ...numbers.map(shown)])),
  ].join("\n");
}
