import { expect, it } from "vitest";
import { renderPage } from "@/testing/render-page.tsx";
import { answer } from "@/testing/supabase.ts";
import { StylesPreview } from "./styles-preview.tsx";

it("leads from each style to portraits in it", async () => {
  const styles = ["library", "studio"].map((id) => ({
    id,
    name: id,
    category: "studio",
    card_url: `${id}-240.webp`,
    card_2x_url: `${id}-480.webp`,
    texts: [],
    position: 1,
    active: true,
  }));
  answer("GET", "rest/v1/styles?order=position.asc,created_at.desc,id.asc", styles);
  const page = await renderPage(<StylesPreview />, { namespaces: ["dashboard"] });
  const links = await page.findAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["library", "/dashboard/generate?style=library"],
    ["studio", "/dashboard/generate?style=studio"],
  ]);
});
