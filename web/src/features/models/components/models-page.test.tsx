import { useQueryClient } from "@tanstack/react-query";
import { fireEvent, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { beforeEach, expect, it } from "vitest";
import { SessionContext } from "@/lib/session.ts";
import { aModel } from "@/testing/a-model.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, refusal, requests } from "@/testing/supabase.ts";
import { type Model, modelsQueryOptions } from "../api/get-models.ts";
import { getTrainingImagesQueryOptions, type TrainingImage } from "../api/get-training-images.ts";
import { ModelsPage } from "./models-page.tsx";

function image(order: number, failure_code: TrainingImage["failure_code"]): TrainingImage {
  return {
    id: `i${order}`,
    model_id: "m",
    user_id: "u",
    image_url: `training/u/${order}.jpg`,
    image_order: order,
    file_size: 1,
    file_name: `${order}.jpg`,
    failure_code,
    face_box: null,
    advice: [],
    quality: null,
    trained_at: null,
    created_at: "2026-11-22T12:00:00Z",
    url: `https://signed/${order}`,
    signedAt: Date.now(),
  };
}

const REFERENCES = "rest/v1/model_references?model_id=eq.m&reference_set=eq";

/** What the database has of the model. */
let rows: { advice: object[]; references: string[] };

beforeEach(() => {
  rows = { advice: [], references: ["i1", "i2"] };
  const found = (): object[] => rows.references.map((training_image_id) => ({ training_image_id }));
  answer("POST", "rest/v1/rpc/photo_advice", () => rows.advice);
  answer("POST", "rest/v1/rpc/leaving_people", []);
  answer("POST", "rest/v1/rpc/notice_offers", { mail: true, push_key: null });
  answer("GET", "rest/v1/notice_choices", []);
  answer("GET", "rest/v1/push_subscriptions", []);
  answer("GET", `${REFERENCES}.1&order=position.asc`, found);
  answer("GET", `${REFERENCES}.2&order=position.asc`, found);
});

/** The page with a model in the cache, as if it had just been read. */
async function show(change: Partial<Model>): Promise<RenderedPage> {
  const model = aModel(change);
  return await renderPage(<Seeded model={model} />, {
    namespaces: ["models", "failures", "notices", "shell"],
  });
}

function Seeded({ model }: { model: Model }): ReactNode {
  const queryClient = useQueryClient();
  useState(() => {
    const images = Array.from(
      { length: model.images_count },
      (_, n) => image(n + 1, n === 1 ? model.failure_code : null),
    );
    queryClient.setQueryDefaults(["models"], { staleTime: Infinity });
    queryClient.setQueryData(modelsQueryOptions.queryKey, [model]);
    queryClient.setQueryData(getTrainingImagesQueryOptions(model).queryKey, images);
  });
  return (
    <SessionContext value={{ id: "u", email: "ada@example.com" }}>
      <ModelsPage />
    </SessionContext>
  );
}

it("leads from a ready model to its portraits", async () => {
  const page = await show({});
  const link = page.getByRole("link", { name: /^Create/ });
  expect(link.getAttribute("href")).toBe("/dashboard/generate?model=m");
  expect(page.queryByText(/if you leave/)).toBeNull();
});

it("says how long a training still takes", async () => {
  const page = await show({
    status: "training",
    preview_image_url: null,
    training_ends_at: new Date(Date.now() + 20_000).toISOString(),
  });
  expect(page.getByRole("timer").textContent).toMatch(/About (19|20) seconds left/);
  await page.findByText(/if you leave, we write to you when it is ready/);
});

it("shows which photo was refused and the way out", async () => {
  const page = await show({
    status: "failed",
    failure_code: "photo_too_small",
    preview_image_url: null,
  });
  expect(page.getAllByRole("figure").map((figure) => figure.textContent)).toEqual(["Too small"]);
  expect(page.getByRole("link", { name: "Fix the photos" }).getAttribute("href"))
    .toBe("/dashboard/models/train?model=m");
});

it("says why new photos were not taken, and that portraits go on", async () => {
  const page = await show({ failure_code: "no_face" });
  expect(page.getByText(/goes on with the photos it had/)).toBeTruthy();
  expect(page.getByRole("link", { name: "Fix the photos" })).toBeTruthy();
  expect(page.getByRole("link", { name: /^Create/ })).toBeTruthy();
});

it("stays in use while it gets to know new photos", async () => {
  const page = await show({ is_retraining: true });
  expect(page.getByText("Getting to know new photos")).toBeTruthy();
  expect(page.getByRole("link", { name: /^Create/ })).toBeTruthy();
});

it("deletes only after saying what goes with it", async () => {
  const page = await show({});
  const menu = page.getByRole("button", { name: /Ada/ });
  fireEvent.keyDown(menu, { key: "Enter" });
  await userEvent.click(await page.findByRole("menuitem", { name: "Delete" }));
  const dialog = within(await page.findByRole("alertdialog"));
  expect(dialog.getByText(/the 2 photos/)).toBeTruthy();
  answer("POST", "rest/v1/rpc/delete_model", "token");
  await userEvent.click(dialog.getByRole("button", { name: "Delete this person" }));
  await page.findByRole("heading", { name: "Nobody here yet" });
  expect(requests("POST", "rest/v1/rpc/delete_model")).toHaveLength(1);
});

/** A model of five photos, of which portraits are made from four, and its photos opened. */
async function openPhotos(change: Partial<Model> = {}): Promise<RenderedPage> {
  rows.references = ["i2", "i1", "i4", "i3", "i5"];
  const page = await show({ images_count: 5, ...change });
  fireEvent.keyDown(page.getByRole("button", { name: /Ada/ }), { key: "Enter" });
  await userEvent.click(await page.findByRole("menuitem", { name: "Photos" }));
  await page.findByText("Portraits are made from photos 1, 2, 3, and 4.");
  return page;
}

const ORDER = "rest/v1/rpc/order_references";

it("puts another photo in by the keyboard, and keeps the focus", async () => {
  const page = await openPhotos();
  answer("GET", "rest/v1/models?order=created_at.desc", () => [
    aModel({ images_count: 5, reference_set: 2 }),
  ]);
  answer("POST", ORDER, () => {
    rows.references = ["i2", "i1", "i4", "i5", "i3"];
    return new Response(null, { status: 204 });
  });
  const button = page.getByRole("button", { name: /^Use this one: photo 5/ });
  button.focus();
  await userEvent.keyboard("{Enter}");
  await page.findByText("Portraits are made from photos 1, 2, 4, and 5.");
  expect(requests("POST", ORDER).map(({ body }) => body))
    .toEqual([{ model_id: "m", image_ids: ["i2", "i1", "i4", "i5", "i3"] }]);
  expect(document.activeElement).toBe(page.getByRole("button", { name: "Leave out photo 5" }));
});

it("leaves a photo out, and says when that did not work", async () => {
  const page = await openPhotos();
  answer("POST", ORDER, () => refusal(404, "PT404", "model_not_found"));
  await userEvent.click(page.getByRole("button", { name: "Leave out photo 2" }));
  expect((await page.findByRole("alert")).textContent).toMatch(/not here/);
  expect(requests("POST", ORDER)[0]?.body)
    .toEqual({ model_id: "m", image_ids: ["i1", "i4", "i3", "i5", "i2"] });
});

it("offers no other choice while photos are being looked at", async () => {
  const page = await openPhotos({ is_retraining: true });
  expect(page.queryByRole("button", { name: /Leave out|Use this one/ })).toBeNull();
});

it("says which photo makes portraits worse, and leads to it", async () => {
  rows.advice = [{ training_image_id: "i2", kind: "less_like" }];
  const page = await show({});
  await page.findByText("Portraits without photo 2 look more like you.");
  await userEvent.click(page.getByRole("button", { name: "See the photos of Ada" }));
  const dialog = within(await page.findByRole("dialog"));
  await dialog.findByText("Portraits are made from photos 1 and 2.");
  expect(dialog.getByText("Portraits without photo 2 look more like you.")).toBeTruthy();
  expect(dialog.getByRole("link", { name: "Add or remove photos" }).getAttribute("href"))
    .toBe("/dashboard/models/train?model=m");
});
