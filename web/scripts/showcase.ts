import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { z } from "zod";
import { HERO_SIZES, type Showcase, type ShownPicture } from "../src/features/landing/showcase.ts";
import { locales } from "../src/messages/locales.ts";

/** The folder that an operator replaces: see its README. */
const FOLDER = join(import.meta.dirname, "..", "showcase");

/** In pixels: from a thumbnail to the largest picture on a dense screen. All are 3:4. */
const WIDTHS = [162, 324, 480, 648, 960];

/** The picture of a link: several side by side. https://developers.facebook.com/docs/sharing/webmasters/images */
const SHARE = { width: 1200, height: 630, pictures: 4, gap: 6, background: "#fbfaf8" };

const InAllLanguages = z.record(z.enum(locales), z.string().min(1));
const File = z.string().regex(/^[\w-]+\.(?:jpe?g|png|webp)$/);
const Folder = z.object({
  credit: z.object({ name: z.string().min(1), url: z.url({ protocol: /^https$/ }) }),
  selfie: z.object({ file: File, alt: InAllLanguages }),
  portraits: z.array(z.object({ file: File, name: InAllLanguages })).min(3).max(6),
});
type Folder = z.output<typeof Folder>;

/** What a build shows. */
interface Prepared {
  showcase: Showcase;
  /** The address of the picture of a link, on this site. */
  picture: string;
}

const MODULE = "\0virtual:showcase";

/**
 * Gives the landing page the pictures of web/showcase as the module `virtual:showcase`, in all sizes
 * that screens need; development shows them as they are. Tells public/boot.js which two to load
 * ahead, and puts into the page what others show of a link to it: VITE_SITE_URL says where it is.
 */
export function showcase(): Plugin {
  const site = siteUrl(process.env.VITE_SITE_URL);
  let isBuild = false;
  let prepared: Prepared | undefined;
  return {
    name: "showcase",
    configResolved({ command }) {
      isBuild = command === "build";
    },
    async buildStart() {
      if (!isBuild) return;
      prepared = await prepare((fileName, source) =>
        this.emitFile({ type: "asset", fileName, source })
      );
    },
    resolveId: (source) => source === MODULE.slice(1) ? MODULE : undefined,
    async load(id) {
      if (id !== MODULE) return;
      const shown = prepared?.showcase ?? await readShowcase(unchanged);
      return `export default ${JSON.stringify(shown)};`;
    },
    transformIndexHtml: {
      order: "post",
      handler(html) {
        if (!prepared) return html;
        const { selfie, portraits: [portrait] } = prepared.showcase;
        const ahead = [selfie, portrait].map((picture) => picture?.srcSet).join("|");
        return {
          html: html.replace(
            'src="/boot.js"',
            `$& data-pictures="${ahead}" data-sizes="${HERO_SIZES}"`,
          ),
          tags: site ? tagsOfLink(site, prepared.picture) : [],
        };
      },
    },
  };
}

/** @throws {Error} when it is no address of a site. */
function siteUrl(text: string | undefined): URL | undefined {
  if (!text) return undefined;
  if (!/^https?:$/.test(new URL(text).protocol)) throw new Error("VITE_SITE_URL is no web address");
  return new URL("/", text);
}

/** https://ogp.me; the title and the description are in index.html. */
function tagsOfLink(site: URL, picture: string): HtmlTagDescriptor[] {
  const properties = {
    "og:url": site.href,
    "og:image": new URL(picture, site).href,
    "og:image:width": String(SHARE.width),
    "og:image:height": String(SHARE.height),
  };
  return Object.entries(properties).map(([property, content]) => ({
    tag: "meta",
    attrs: { property, content },
    injectTo: "head",
  }));
}

async function prepare(
  emit: (fileName: string, source: Uint8Array) => unknown,
): Promise<Prepared> {
  const put = (name: string, extension: string, source: Uint8Array): string => {
    const digest = createHash("sha256").update(source).digest("hex").slice(0, 8);
    const fileName = `assets/${name}-${digest}.${extension}`;
    emit(fileName, source);
    return `/${fileName}`;
  };
  const shown = await readShowcase(async (file) => {
    const name = file.replace(/\.\w+$/, "");
    const addresses = await Promise.all(
      WIDTHS.map(async (width) => put(`${name}-${width}`, "webp", await resized(file, width))),
    );
    return {
      src: addresses.at(-1) ?? "",
      srcSet: addresses.map((address, index) => `${address} ${WIDTHS[index]}w`).join(", "),
    };
  });
  return { showcase: shown, picture: put("link", "jpg", await pictureOfLink(await readFolder())) };
}

async function readFolder(): Promise<Folder> {
  const { error, data } = Folder.safeParse(
    JSON.parse(await readFile(join(FOLDER, "showcase.json"), "utf8")),
  );
  if (error) throw new Error(`web/showcase/showcase.json: ${z.prettifyError(error)}`);
  return data;
}

async function readShowcase(show: (file: string) => Promise<ShownPicture>): Promise<Showcase> {
  const { credit, selfie, portraits } = await readFolder();
  return {
    credit,
    selfie: { alt: selfie.alt, ...await show(selfie.file) },
    portraits: await Promise.all(
      portraits.map(async ({ file, name }) => ({ name, ...await show(file) })),
    ),
  };
}

function unchanged(file: string): Promise<ShownPicture> {
  const src = `/showcase/${file}`;
  return Promise.resolve({ src, srcSet: `${src} ${WIDTHS.at(-1)}w` });
}

/** Keeps what a portrait says of itself: that it was made with AI. */
async function resized(file: string, width: number): Promise<Uint8Array> {
  return await sharp(join(FOLDER, file))
    .resize({ width, height: width * 4 / 3, fit: "cover", position: "top" })
    .keepXmp().webp({ quality: 78 }).toBuffer();
}

/** The selfie and what became of it, side by side. */
async function pictureOfLink({ selfie, portraits }: Folder): Promise<Uint8Array> {
  const { width, height, pictures, gap, background } = SHARE;
  const column = Math.floor((width - (pictures - 1) * gap) / pictures);
  const files = [selfie, ...portraits].slice(0, pictures).map(({ file }) => file);
  const columns = await Promise.all(files.map(async (file, index) => ({
    input: await sharp(join(FOLDER, file))
      .resize({ width: column, height, fit: "cover", position: "top" }).toBuffer(),
    left: index * (column + gap),
    top: 0,
  })));
  return await sharp({ create: { width, height, channels: 3, background } })
    .composite(columns).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
