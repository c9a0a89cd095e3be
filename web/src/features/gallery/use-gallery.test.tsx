import type { ReactNode } from "react";
import { expect, it } from "vitest";
import { productSettings } from "@/testing/product-settings.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer } from "@/testing/supabase.ts";
import { useGallery } from "./use-gallery.ts";

const PHOTOS = "rest/v1/photos?status=eq.completed&is_newest=eq.true";

/** What a gallery says of its order, at an address that asks for that of likeness. */
async function orderOf(judge_likeness: boolean, judged: object[]): Promise<RenderedPage> {
  answer("GET", "rest/v1/rpc/product_settings", { ...productSettings, judge_likeness });
  answer("GET", `${PHOTOS}&likeness=not.is.null&limit=1`, judged);
  answer("GET", `${PHOTOS}&order=completed_at.desc,id.desc&limit=100`, []);
  answer(
    "GET",
    `${PHOTOS}&order=likeness.desc.nullslast,completed_at.desc,id.desc&limit=100`,
    [],
  );
  return await renderPage(<Order />, {
    at: "/dashboard/gallery?order=likeness",
    namespaces: ["gallery"],
  });
}

function Order(): ReactNode {
  const { filter, hasOrders, query } = useGallery();
  return query.isSuccess && `${filter.order}, ${hasOrders ? "one of two" : "the only one"}`;
}

it("is as the address asks where portraits are judged", async () => {
  const page = await orderOf(true, [{ id: "p" }]);
  expect(await page.findByText("likeness, one of two")).toBeTruthy();
});

it("is the only one where no portrait has been judged yet", async () => {
  const page = await orderOf(true, []);
  expect(await page.findByText("likeness, the only one")).toBeTruthy();
});

it("is by time where portraits are not judged, whatever the address asks", async () => {
  const page = await orderOf(false, [{ id: "p" }]);
  expect(await page.findByText("newest, the only one")).toBeTruthy();
});
