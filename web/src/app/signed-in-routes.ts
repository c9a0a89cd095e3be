import House from "icon:house";
import Images from "icon:images";
import type { IconType } from "@/components/ui/icon.tsx";
import ScanFace from "icon:scan-face";
import Sparkles from "icon:sparkles";
import type { RouteObject } from "react-router";
import { paths } from "@/config/paths.ts";
import type { Messages } from "@/messages/catalog.ts";
import { page } from "./page.ts";

/** A page behind sign-in; with `nav` it is also in the navigation, in the order of this list. */
export type SignedInRoute = RouteObject & {
  path: string;
  nav?: { label: Exclude<keyof Messages["shell"]["nav"], "label">; icon: IconType };
};

/** Every page behind sign-in. A new page is one entry here. */
export const signedInRoutes: SignedInRoute[] = [
  {
    path: paths.dashboard.path,
    nav: { label: "dashboard", icon: House },
    ...page(() => import("./routes/dashboard.tsx"), ["dashboard", "failures"]),
  },
  {
    path: paths.generate.path,
    nav: { label: "generate", icon: Sparkles },
    ...page(() => import("./routes/generate.tsx"), ["generate", "options"]),
  },
  {
    path: paths.batch.path,
    ...page(() => import("./routes/batch.tsx"), ["batches", "dashboard", "failures"]),
  },
  {
    path: paths.gallery.path,
    nav: { label: "gallery", icon: Images },
    ...page(() => import("./routes/gallery.tsx"), ["gallery", "options"]),
    children: [{
      path: paths.gallery.photo.path,
      ...page(() => import("./routes/photo.tsx")),
    }],
  },
  {
    path: paths.models.path,
    nav: { label: "models", icon: ScanFace },
    ...page(() => import("./routes/models.tsx"), ["models", "failures"]),
  },
  {
    path: paths.train.path,
    ...page(() => import("./routes/train.tsx"), ["train", "models"]),
  },
  {
    path: paths.credits.path,
    ...page(() => import("./routes/credits.tsx"), ["credits"]),
  },
  {
    path: paths.settings.path,
    ...page(() => import("./routes/settings.tsx"), ["settings"]),
  },
];
