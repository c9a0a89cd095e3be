import { neverAnswer } from "./faults.ts";
import type { Shot } from "./shot.ts";

/** The operator's desk. */
export const deskShots: readonly Shot[] = [
  { name: "desk-overview", person: "operator", path: "/operator", inSpanish: true },
  { name: "desk-loading", person: "operator", path: "/operator", before: neverAnswer },
  { name: "desk-work", person: "operator", path: "/operator/work" },
  {
    name: "desk-pause",
    person: "operator",
    path: "/operator/work",
    prepare: (page) => page.getByRole("button", { name: "Pause" }).first().click(),
    windowOnly: true,
  },
  {
    name: "desk-account",
    person: "operator",
    path: "/operator/accounts?find=ada%40example.com",
    windowOnly: true,
  },
  {
    name: "desk-nobody",
    person: "operator",
    path: "/operator/accounts?find=nobody%40example.com",
  },
  { name: "desk-styles", person: "operator", path: "/operator/styles", windowOnly: true },
  {
    name: "desk-style-form",
    person: "operator",
    path: "/operator/styles",
    prepare: (page) => page.getByRole("button", { name: "Add a style" }).click(),
    windowOnly: true,
  },
  { name: "desk-packs", person: "operator", path: "/operator/packs", inSpanish: true },
  {
    name: "desk-pack-form",
    person: "operator",
    path: "/operator/packs",
    prepare: (page) => page.getByRole("button", { name: "Edit" }).first().click(),
    windowOnly: true,
  },
  {
    name: "desk-settings",
    person: "operator",
    path: "/operator/settings",
    windowOnly: true,
    inSpanish: true,
  },
  { name: "desk-log", person: "operator", path: "/operator/log" },
  { name: "desk-refused", person: "regular", path: "/operator" },
];
