import { lazy } from "react";

/** The dialog, loaded when it is first opened. */
export const SaveAsDialog = lazy(() =>
  import("./save-as-dialog.tsx").then((module) => ({ default: module.SaveAsDialog }))
);
