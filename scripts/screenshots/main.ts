/** Photographs every page in its main states, for people to look at. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "../../local/command.ts";
import { Failure } from "../../local/failure.ts";
import { startStack } from "../../local/stack.ts";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { startBrowser } from "../../local/testing/browser.ts";
import { scratchFolder } from "../../local/testing/scratch-server.ts";
import { contactPage } from "./contact-page.ts";
import { addPeople } from "./people/people.ts";
import { renderPortraits } from "./portraits.ts";
import { SHOTS } from "./shots/shots.ts";
import { openStudio } from "./studio.ts";
import { photograph, plan, type Stage, type Take } from "./take-shots.ts";

const USAGE = `Photographs every page in its main states at 390, 768 and 1440 px, light and dark.

  --only <text>  only states whose name contains this, such as gallery
`;

/** Pages at the same time; each waits more than it works. */
const AT_ONCE = 4;
const FOLDER = join(PROJECT_DIR, "screenshots");

runCommand(async ({ args, print }) => {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string", default: "" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const takes = plan(SHOTS.filter(({ name }) => name.includes(values.only)));
  if (takes.length === 0) throw new Failure(`No state's name contains "${values.only}".`);

  const portraits = await renderPortraits(print);
  print("Starting a stack of its own");
  const dataDir = await scratchFolder();
  await using parts = new AsyncDisposableStack();
  parts.defer(() => Deno.remove(dataDir, { recursive: true }));
  const stack = parts.use(
    await startStack({
      dataDir,
      ports: { api: 0, database: 0 },
      durable: false,
      web: true,
      renderer: "crop",
    }),
  );
  print("Adding people and their portraits");
  const studio = parts.use(await openStudio(stack, portraits));
  const cast = await addPeople(studio);
  const browser = await startBrowser();
  parts.defer(() => browser.close());

  await Deno.mkdir(FOLDER, { recursive: true });
  const stage = { browser, baseURL: stack.apiUrl, cast, now: studio.now, folder: FOLDER };
  const failures = await photographAll(stage, takes, print);
  await writeContactPage();
  print(`\n${join(FOLDER, "index.html")}`);
  if (failures.length > 0) throw new Failure(["", ...failures].join("\n"));
  return 0;
});

/** Takes all pictures, and returns what went wrong: one picture that fails stops no other. */
async function photographAll(
  stage: Stage,
  takes: readonly Take[],
  print: (line: string) => void,
): Promise<string[]> {
  const failures: string[] = [];
  let done = 0;
  const queue = takes.values();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const take of queue) {
      try {
        const files = await photograph(stage, take);
        print(`${++done}/${takes.length}  ${files.join("  ")}`);
      } catch (error) {
        failures.push(`${take.shot.name} at ${take.width} px: ${error}`);
      }
    }
  }));
  return failures;
}

/** Of everything in the folder: what was not taken this time is still there from before. */
async function writeContactPage(): Promise<void> {
  const files = await Array.fromAsync(Deno.readDir(FOLDER), ({ name }) => name);
  const pictures = files.filter((name) => name.endsWith(".png")).sort();
  await Deno.writeTextFile(join(FOLDER, "index.html"), contactPage(pictures));
}
