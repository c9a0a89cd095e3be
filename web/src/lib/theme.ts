import { useSyncExternalStore } from "react";
import { readStored, writeStored } from "@/lib/browser-storage.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = typeof themes[number];

/** Also read by public/boot.js before the first paint. */
const KEY = "retrato.theme";
const DARK = "(prefers-color-scheme: dark)";
const CANVAS = { light: "#fbfaf8", dark: "#141210" };

const listeners = new Set<() => void>();

function currentTheme(): Theme {
  const stored = readStored(KEY);
  return themes.find((theme) => theme === stored) ?? "system";
}

function apply(): void {
  const theme = currentTheme();
  const shown = theme === "system" ? (matchMedia(DARK).matches ? "dark" : "light") : theme;
  document.documentElement.dataset.theme = shown;
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", CANVAS[shown]);
  for (const listener of listeners) listener();
}

function setTheme(theme: Theme): void {
  writeStored(KEY, theme === "system" ? null : theme);
  apply();
}

/** Follows the system while nothing is chosen, and choices made in another tab. */
export function followTheme(): void {
  matchMedia(DARK).addEventListener("change", apply);
  addEventListener("storage", (event) => event.key === KEY && apply());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The chosen theme and how to choose another. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, currentTheme), setTheme];
}
