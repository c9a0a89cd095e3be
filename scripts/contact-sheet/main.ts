/** Renders every style × 4 variations of somebody's photos on one sheet, for people to look at. */
import { parseArgs } from "node:util";
import STYLES from "../../supabase/styles/catalogue.json" with { type: "json" };
import { drawSheet } from "./draw-sheet.ts";
import { renderRow } from "./render-row.ts";

const USAGE = `Renders every style in four variations of one person.

  --photo <file>   a photo of the person; may be given up to four times
  --out <file>     the sheet to write, a JPEG
  --style <id>     only this style; may be given more than once
  --width <pixels> width of one portrait on the sheet (default: 140)
`;

const { values } = parseArgs({
  options: {
    photo: { type: "string", multiple: true, default: [] },
    out: { type: "string" },
    style: { type: "string", multiple: true, default: [] },
    width: { type: "string", default: "140" },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help || values.out === undefined || values.photo.length === 0) {
  print(USAGE);
  Deno.exit(values.help ? 0 : 2);
}

const photos = await Promise.all(values.photo.map((file) => Deno.readFile(file)));
const chosen = STYLES.filter(({ id }) => values.style.length === 0 || values.style.includes(id));
const rows = [];
for (const style of chosen) {
  const portraits = await renderRow(photos, style);
  if (portraits === null) {
    print("No person was found on the photo.\n");
    Deno.exit(1);
  }
  rows.push({ label: style.name, portraits });
  print(`${style.id}\n`);
}
const sheet = await drawSheet(rows, Number(values.width));
await Deno.writeFile(values.out, sheet);
print(`${values.out}  ${Math.round(sheet.length / 1024)} kB\n`);

function print(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
}
