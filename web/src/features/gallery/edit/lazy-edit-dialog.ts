import { lazy } from "react";

/** The dialog, loaded when it is first opened. */
export const EditDialog = lazy(() =>
  import("./edit-dialog.tsx").then((module) => ({ default: module.EditDialog }))
);
