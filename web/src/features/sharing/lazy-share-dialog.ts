import { lazy } from "react";

/** The dialog, loaded when it is first opened. */
export const ShareDialog = lazy(() =>
  import("./components/share-dialog.tsx").then((module) => ({ default: module.ShareDialog }))
);
