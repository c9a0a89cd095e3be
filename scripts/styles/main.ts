import { dataDir, runCommand } from "../../local/command.ts";
import { dataFolder } from "../../local/data-folder.ts";
import { Failure } from "../../local/failure.ts";
import { loadKeys } from "../../local/keys.ts";
import { findRunningStack } from "../../local/running-stack.ts";
import { BAD_INPUT } from "../generate/arguments.ts";
import { addStyle } from "./add-style.ts";
import { parseArguments, type Place, USAGE } from "./arguments.ts";
import { projectStyles, secretKey } from "./project.ts";
import { shippedStyles, writeSeed } from "./shipped.ts";
import type { Style, StyleStore } from "./style.ts";

runCommand(async ({ args, print }) => {
  if (args.length === 0 || args.includes("--help")) {
    print(USAGE);
    return args.length === 0 ? BAD_INPUT : 0;
  }
  const request = parseArguments(args);
  if (request.command === "seed") {
    await writeSeed();
    print("supabase/seed.sql says what supabase/styles/catalogue.json says.");
    return 0;
  }
  if (request.command === "portray") {
    // The renderer takes its time to load.
    const { portray } = await import("./portray.ts");
    const store = shippedStyles();
    for (const [place, style] of (await store.list()).entries()) {
      await portray(store, style, place % 2 + 1);
      print(described(style));
    }
    return 0;
  }
  const store = await storeOf(request.place);
  switch (request.command) {
    case "list":
      for (const style of await store.list()) print(described(style));
      return 0;
    case "add": {
      const isNew = await addStyle(store, request.id, request.wish);
      print(`${store.name} offers "${request.id}" ${isNew ? "now" : "as you changed it"}.`);
      return 0;
    }
    case "retire": {
      const style = (await store.list()).find(({ id }) => id === request.id);
      if (!style) throw new Failure(`${store.name} has no style "${request.id}".`, BAD_INPUT);
      await store.put({ ...style, active: false }, []);
      print(`${store.name} offers "${request.id}" no longer.`);
      return 0;
    }
  }
});

function described({ id, name, category, active, texts }: Style): string {
  const names = texts.flatMap(({ locale, name }) => name ? [`${locale}: ${name}`] : []);
  const line = [id.padEnd(20), category.padEnd(10), [name, ...names].join(" · ")].join(" ");
  return active ? line : `${line} (retired)`;
}

async function storeOf(place: Place): Promise<StyleStore> {
  if (place.kind === "shipped") return shippedStyles();
  if (place.kind === "hosted") {
    return projectStyles(place.url, await secretKey(place.secretKeyFile));
  }
  const running = findRunningStack(dataDir());
  if (!running) {
    throw new Failure(
      "Retrato does not run here: begin with npm start, or name a project with --url.",
    );
  }
  return projectStyles(running.apiUrl, loadKeys(dataFolder(dataDir()).keys).secretKey);
}
