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

/** A photo over the page that shows it among others. */
const viewer = page(
  () => import("@/features/gallery/components/photo-viewer.tsx"),
  "PhotoViewer",
  ["gallery", "likeness", "options", "saveAs", "editing", "sharing"],
);

/**
 * Every page behind sign-in. A new page is one entry here. The build reads this list, in this form,
 * for what to load ahead (scripts/preload-pages.ts).
 */
export const signedInRoutes: SignedInRoute[] = [
  {
    path: paths.dashboard.path,
    nav: { label: "dashboard", icon: House },
    ...page(() => import("@/features/dashboard/components/dashboard.tsx"), "Dashboard", [
      "dashboard",
      "failures",
    ]),
  },
  {
    path: paths.generate.path,
    nav: { label: "generate", icon: Sparkles },
    ...page(() => import("@/features/generate/components/generate-page.tsx"), "GeneratePage", [
      "generate",
      "options",
      "ownStyles",
    ]),
  },
  {
    path: paths.batch.path,
    ...page(() => import("./batch-page.tsx"), "BatchPage", [
      "batches",
      "dashboard",
      "failures",
      "gallery",
      "likeness",
      "options",
      "notices",
    ]),
    children: [{ path: paths.batch.photo.path, ...viewer }],
  },
  {
    path: paths.gallery.path,
    nav: { label: "gallery", icon: Images },
    ...page(() => import("@/features/gallery/components/gallery-page.tsx"), "GalleryPage", [
      "gallery",
      "likeness",
      "options",
      "saveAs",
      "sharing",
    ]),
    children: [{ path: paths.gallery.photo.path, ...viewer }],
  },
  {
    path: paths.models.path,
    nav: { label: "models", icon: ScanFace },
    ...page(() => import("@/features/models/components/models-page.tsx"), "ModelsPage", [
      "models",
      "failures",
      "notices",
    ]),
  },
  {
    path: paths.train.path,
    ...page(() => import("@/features/train/components/train-page.tsx"), "TrainPage", [
      "train",
      "models",
      "notices",
    ]),
  },
  {
    path: paths.sharedLinks.path,
    ...page(
      () => import("@/features/sharing/components/shared-links-page.tsx"),
      "SharedLinksPage",
      [
        "sharing",
      ],
    ),
  },
  {
    path: paths.credits.path,
    ...page(() => import("@/features/credits/components/credits-page.tsx"), "CreditsPage", [
      "credits",
      "buying",
    ]),
  },
  {
    path: paths.purchase.path,
    ...page(() => import("@/features/buying/components/purchase-page.tsx"), "PurchasePage", [
      "buying",
    ]),
  },
  {
    path: paths.settings.path,
    ...page(() => import("@/features/settings/components/settings-page.tsx"), "SettingsPage", [
      "settings",
      "auth",
      "notices",
    ]),
  },
  {
    path: paths.operator.path,
    ...page(() => import("@/features/operator/components/desk.tsx"), "Desk", [
      "operator",
      "failures",
      "options",
    ]),
    children: [{ path: paths.operator.section.path }],
  },
];
