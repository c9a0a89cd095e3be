import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { userEvent } from "@testing-library/user-event";
import House from "icon:house";
import { beforeEach, expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { Sidebar } from "./sidebar.tsx";

const KEY = "retrato.sidebar";
const boot = readFileSync(`${import.meta.dirname}/../../../public/boot.js`, "utf8");

const root = document.documentElement;
const nav = [{ href: "/dashboard", label: "Home", icon: House, exact: true }];

beforeEach(() => localStorage.clear());

/** A window in which media queries for at most so many rem hold. */
function windowOf(rem: number): (query: string) => Pick<
  MediaQueryList,
  "matches" | "addEventListener" | "removeEventListener"
> {
  return (query) => ({
    matches: Number(/min-width: (\d+)rem/.exec(query)?.[1] ?? Infinity) <= rem,
    addEventListener: () => {},
    removeEventListener: () => {},
  });
}

async function open(rem: number): Promise<RenderedPage> {
  vi.stubGlobal("matchMedia", windowOf(rem));
  return await renderPage(
    <Sidebar nav={nav} work={null} foot={null} />,
    { at: "/dashboard", namespaces: ["shell"] },
  );
}

/** What public/boot.js says before any module is there. */
function bootState(rem: number): string | undefined {
  const documentElement = { dataset: {} as DOMStringMap, lang: "" };
  runInNewContext(boot, {
    document: { documentElement, currentScript: { dataset: {} } },
    localStorage,
    navigator: { languages: [] },
    matchMedia: windowOf(rem),
    location: { pathname: "/sign-in" },
  });
  return documentElement.dataset.sidebar;
}

it.each([
  ["open where there is room", null, 80, "open"],
  ["closed where there is little", null, 79, "closed"],
  ["as it was left, where there is room", "closed", 90, "closed"],
  ["as it was left, where there is little", "open", 50, "open"],
  ["as if nothing was kept when that is nonsense", "wide", 80, "open"],
])("is %s, in boot.js too", async (_, kept, rem, state) => {
  if (kept) localStorage.setItem(KEY, kept);
  const page = await open(rem);
  expect(root.dataset.sidebar).toBe(state);
  expect(page.getByRole("button", { name: "Sidebar" }).getAttribute("aria-expanded"))
    .toBe(String(state === "open"));
  expect(bootState(rem)).toBe(state);
});

it("remembers that it was collapsed, and nothing once it is as usual again", async () => {
  const page = await open(80);
  const button = (): HTMLElement => page.getByRole("button", { name: "Sidebar" });
  await userEvent.click(button());
  expect(root.dataset.sidebar).toBe("closed");
  expect(localStorage.getItem(KEY)).toBe("closed");
  await page.findByRole("tooltip");
  expect(document.activeElement).toBe(button());
  await userEvent.keyboard("{Enter}");
  expect(root.dataset.sidebar).toBe("open");
  expect(localStorage.getItem(KEY)).toBeNull();
});

it("names its pages by words or by a tooltip, and says which is open", async () => {
  const page = await open(50);
  const link = (): HTMLElement => page.getByRole("link", { name: "Home" });
  expect(link().getAttribute("aria-current")).toBe("page");
  await userEvent.tab();
  await userEvent.tab();
  expect((await page.findByRole("tooltip")).textContent).toBe("Home");
  expect(document.activeElement).toBe(link());
});
