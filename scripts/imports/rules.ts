import type { Imports } from "./read-imports.ts";

/** What files of one place never import. Paths are from the project's root. */
interface Rule {
  sentence: string;
  forbids: (from: string, to: string) => boolean;
}

const RULES: Rule[] = [
  {
    sentence: "functions import nothing outside supabase/functions",
    forbids: (from, to) => isIn("supabase/functions", from) && !isIn("supabase/functions", to),
  },
  {
    sentence: "local imports no scripts, web or bench",
    forbids: (from, to) => isIn("local", from) && isIn("(scripts|web|bench)", to),
  },
  {
    sentence: "scripts import no bench",
    forbids: (from, to) => isIn("scripts", from) && isIn("bench", to),
  },
  {
    sentence: "the web app knows nothing of what surrounds it but supabase/functions/_shared",
    forbids: (from, to) =>
      isIn("web", from) && !isTest(from) && !isIn("(web|supabase/functions/_shared)", to),
  },
  {
    // Texts have a word for each problem that a feature can have, and so know the types of these.
    sentence: "what all features share knows no feature",
    forbids: (from, to) =>
      layerOf(from) === "shared" && layerOf(to) === "feature" && !isIn("web/src/messages", from),
  },
  {
    sentence: "what all features share does not know the app around them",
    forbids: (from, to) => layerOf(from) === "shared" && layerOf(to) === "app",
  },
  {
    sentence: "features do not know the app around them",
    forbids: (from, to) => layerOf(from) === "feature" && layerOf(to) === "app",
  },
  {
    sentence: "a feature's components are its own",
    forbids: (from, to) =>
      layerOf(from) === "feature" && layerOf(to) === "feature" &&
      featureOf(from) !== featureOf(to) && !isOffered(to),
  },
];

/** What a rule forbids and is right nevertheless. Of two paths the one with an import, and why. */
export interface Exception {
  from: string;
  to: string;
  because: string;
}

const EXCEPTIONS: Exception[] = [];

/** Everything that is wrong with the imports of the project, one line each. */
export function complaintsAbout(imports: Imports, exceptions = EXCEPTIONS): string[] {
  const unused = new Set(exceptions);
  const broken = [...imports].flatMap(([from, targets]) =>
    targets.flatMap((to) =>
      RULES.filter(({ forbids }) => forbids(from, to)).flatMap(({ sentence }) => {
        const exception = exceptions.find((one) => one.from === from && one.to === to);
        if (!exception) return [`${sentence}: ${from} imports ${to}`];
        unused.delete(exception);
        return [];
      })
    )
  );
  return [
    ...broken,
    ...circles(imports).map((circle) => `a circle: ${circle.join(" → ")}`),
    ...[...unused].map(({ from, to }) => `no exception is needed for ${from} → ${to}`),
  ];
}

function isIn(folder: string, path: string): boolean {
  return new RegExp(`^${folder}/`).test(path);
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || isIn("web/src/testing", path);
}

/** Where a file of the web app stands; tests, which may import all, stand nowhere. */
function layerOf(path: string): "shared" | "feature" | "app" | "none" {
  if (isTest(path)) return "none";
  if (isIn("web/src/features", path)) return "feature";
  if (isIn("web/src/app", path) || path === "web/src/main.tsx") return "app";
  return isIn("web/src", path) ? "shared" : "none";
}

function featureOf(path: string): string | undefined {
  return path.split("/")[3];
}

/** Components that other features may use too, each with the reason. */
const OFFERED: Record<string, string> = {
  "web/src/features/styles/components/style-image.tsx":
    "a style looks the same wherever it is shown, and loads the size that is shown",
};

/** What other features may use: the files right in the feature's folder, its `api`, and those. */
function isOffered(path: string): boolean {
  return Object.hasOwn(OFFERED, path) ||
    /^web\/src\/features\/[^/]+\/([^/]+|api\/.+)$/.test(path);
}

/** Each circle once, by a path that leads back to its first file. Types count too. */
function circles(imports: Imports): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string) => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file]);
    if (trail.includes(file) || done.has(file)) return;
    trail.push(file);
    for (const target of imports.get(file) ?? []) visit(target);
    trail.pop();
    done.add(file);
  };
  for (const file of imports.keys()) visit(file);
  return found;
}
