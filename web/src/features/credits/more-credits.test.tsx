import { expect, it } from "vitest";
import { renderPage } from "@/testing/render-page.tsx";
import { answer } from "@/testing/supabase.ts";
import { MoreCredits } from "./more-credits.tsx";

it.each([
  ["an account with credits", 5, 0, undefined, ""],
  ["an empty account", 0, 0, undefined, /^You have no credits left\.Ask whoever/],
  ["one whose credits are all held", 4, 4, undefined, /left\.4 are held for running work.*Ask/],
  ["too few for anything", 2, 0, 3, /^3 credits are missing\.Ask whoever/],
])("tells %s what is true of it", async (_, credits, credits_held, missing, expected) => {
  answer("GET", "rest/v1/users", [{ id: "u", credits, credits_held }]);
  const page = await renderPage(
    <>
      <MoreCredits {...missing !== undefined && { missing }} />
      <MoreCredits missing={1} smaller="Choose less." />
    </>,
    { namespaces: ["shell"] },
  );
  // The second one is there as soon as the balance is.
  const last = (await page.findByText(/^Choose less\./)).parentElement;
  const [first] = page.getAllByRole("status");
  const text = first === last ? "" : first?.textContent ?? "";
  if (expected === "") expect(text).toBe("");
  else expect(text).toMatch(expected);
  expect(text.includes("running work")).toBe(credits_held > 0);
  expect(last?.textContent).not.toContain("Ask whoever");
});
