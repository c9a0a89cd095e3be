import { createRequire } from "node:module";
import type { Plugin } from "vite";

/** What is used of https://iconify.design/docs/types/iconify-json.html. */
interface IconifyIcons {
  icons: Record<string, { body: string }>;
}

const PREFIX = "icon:";
/** How Vite marks what no other plugin should resolve, and a path that scripts/chunks.ts can name. */
const MODULE = /^\0icons\/lucide\/(.+)\.js$/;

/** Lucide's look, which Iconify repeats on every line and src/components/ui/icon.tsx has once. */
const LOOK =
  / fill="none"| stroke="currentColor"| stroke-linecap="round"| stroke-linejoin="round"| stroke-width="2"/g;

/** `import Check from "icon:check"` is that icon of https://lucide.dev/icons as a component. */
export function lucideIcons(): Plugin {
  const { icons }: IconifyIcons = createRequire(import.meta.url)("@iconify-json/lucide/icons.json");
  return {
    name: "lucide-icons",
    resolveId: (source) =>
      source.startsWith(PREFIX) ? `\0icons/lucide/${source.slice(PREFIX.length)}.js` : undefined,
    load(id) {
      const name = id.match(MODULE)?.[1];
      if (name === undefined) return;
      const icon = icons[name];
      if (!icon) this.error(`Lucide has no icon "${name}".`);
      const body = JSON.stringify(icon.body.replaceAll(LOOK, ""));
      return `import { icon } from "@/components/ui/icon.tsx";\nexport default icon(${body});\n`;
    },
  };
}
