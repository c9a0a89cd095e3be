import { parseArgs } from "node:util";
import { STYLES } from "./catalogue.ts";
import { encodeJpeg } from "./render/encode.ts";
import { develop } from "./render/film.ts";
import { imageName, seedSql } from "./seed-sql.ts";
import type { Style } from "./style.ts";

const USAGE = `Renders the reference images of the styles and writes supabase/seed.sql.

  --only <id>   renders one style
  --sql         writes supabase/seed.sql only
  --out <dir>   folder of the images (default: supabase/styles)
`;

const SUPABASE = `${import.meta.dirname}/../../supabase`;
const GRAIN_SEED = 7;

const { values } = parseArgs({
  args: Deno.args,
  options: {
    only: { type: "string" },
    sql: { type: "boolean", default: false },
    out: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) {
  print(USAGE);
} else {
  const chosen = STYLES.filter(({ id }) => values.only === undefined || id === values.only);
  if (chosen.length === 0) {
    print(`Unknown style "${values.only}". Known: ${STYLES.map(({ id }) => id).join(", ")}.\n`);
    Deno.exit(1);
  }
  await Deno.writeTextFile(`${SUPABASE}/seed.sql`, seedSql(STYLES));
  if (!values.sql) {
    const folder = values.out ?? `${SUPABASE}/styles`;
    await Deno.mkdir(folder, { recursive: true });
    for (const style of chosen) await renderImage(style, folder);
  }
}

async function renderImage(style: Style, folder: string): Promise<void> {
  const start = performance.now();
  const { render, grade } = style.backdrop;
  const file = await encodeJpeg(develop(render(), grade, GRAIN_SEED));
  await Deno.writeFile(`${folder}/${imageName(style)}`, file);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`${style.id.padEnd(18)} ${Math.round(file.length / 1024)} kB  ${seconds} s\n`);
}

function print(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
}
