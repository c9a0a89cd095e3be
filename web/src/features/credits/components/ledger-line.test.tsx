import { beforeEach, expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { LedgerLine, type LedgerLineEntry } from "./ledger-line.tsx";

const getStyles = vi.hoisted(() => vi.fn());
vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));
vi.mock("@/features/styles/api/get-styles.ts", async () => {
  const { useQuery } = await import("@tanstack/react-query");
  return { useStyles: () => useQuery({ queryKey: ["styles"], queryFn: getStyles }) };
});

const entry: LedgerLineEntry = {
  amount: -1,
  balance_after: 99,
  type: "generation",
  kind: "generation",
  description: "Portrait in Golden hour",
  related_style_id: "golden-hour",
  model_name: null,
  created_at: "2026-11-22T10:00:00Z",
  photo: null,
};

beforeEach(() => {
  getStyles.mockReset().mockResolvedValue([
    {
      id: "golden-hour",
      name: "Last light",
      texts: [{ locale: "es", name: "Última luz", keywords: [] }],
    },
  ]);
});

async function line(
  changes: Partial<LedgerLineEntry>,
  locale: "en" | "es" = "en",
): Promise<RenderedPage> {
  return await renderPage(<LedgerLine entry={{ ...entry, ...changes }} />, {
    namespaces: ["credits"],
    locale,
  });
}

const training = { type: "training", description: "x", model_name: "Me in May" } as const;
const note = { type: "grant", description: "Portrait in a note", related_style_id: null } as const;

it.each(
  [
    ["a style what it is called now", {}, "en", "Portrait in Last light"],
    ["a style in the language of the page", {}, "es", "Retrato en Última luz"],
    ["a style that is gone as it was", { related_style_id: "x" }, "es", "Portrait in Golden hour"],
    ["a model what it was called then", training, "en", "Photos of Me in May"],
    ["a model so in any language", training, "es", "Fotos de Me in May"],
    ["a gift what its note says", note, "es", "Portrait in a note"],
    ["the welcome in the language", { type: "signup" }, "es", "Te damos la bienvenida a Retrato"],
  ] as const,
)("calls %s", async (_, changes, locale, words) => {
  const page = await line(changes, locale);
  expect(await page.findByText(words)).toBeTruthy();
});

it.each(
  [
    ["portraits", {}, false],
    ["a training", { ...training, kind: "training" }, true],
    ["a gift", { ...note, kind: "generation" }, true],
  ] as const,
)(
  "says which credits they are, where it does not go without saying: %s",
  async (_, changes, expected) => {
    const page = await line(changes);
    await page.findByText(/\d:\d\d/);
    expect(/(?:Portrait|Photo) credits/.test(page.container.textContent ?? "")).toBe(expected);
  },
);
