import { useQueryClient } from "@tanstack/react-query";
import { fireEvent, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { expect, it } from "vitest";
import { aModel } from "@/testing/a-model.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, requests } from "@/testing/supabase.ts";
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

/** The page with a model in the cache, as if it had just been read. */
async function show(change: Partial<Model>): Promise<RenderedPage> {
  const model = aModel(change);
  return await renderPage(<Seeded model={model} />, { namespaces: ["models", "failures"] });
}

function Seeded({ model }: { model: Model }): ReactNode {
  const queryClient = useQueryClient();
  useState(() => {
    const images = [image(1, null), image(2, model.failure_code)];
    queryClient.setQueryDefaults(["models"], { staleTime: Infinity });
    queryClient.setQueryData(modelsQueryOptions.queryKey, [model]);
    queryClient.setQueryData(getTrainingImagesQueryOptions(model).queryKey, images);
  });
  return <ModelsPage />;
}

it("leads from a ready model to its portraits", async () => {
  const page = await show({});
  const link = page.getByRole("link", { name: /^Generate/ });
  expect(link.getAttribute("href")).toBe("/dashboard/generate?model=m");
});

it("says how long a training still takes", async () => {
  const page = await show({
    status: "training",
    preview_image_url: null,
    training_ends_at: new Date(Date.now() + 20_000).toISOString(),
  });
  expect(page.getByRole("timer").textContent).toMatch(/About (19|20) seconds left/);
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
  expect(page.getByRole("link", { name: /^Generate/ })).toBeTruthy();
});

it("stays in use while it gets to know new photos", async () => {
  const page = await show({ is_retraining: true });
  expect(page.getByText("Getting to know new photos")).toBeTruthy();
  expect(page.getByRole("link", { name: /^Generate/ })).toBeTruthy();
});

it("deletes only after saying what goes with it", async () => {
  const page = await show({});
  const menu = page.getByRole("button", { name: /Ada/ });
  fireEvent.keyDown(menu, { key: "Enter" });
  await userEvent.click(await page.findByRole("menuitem", { name: "Delete" }));
  const dialog = within(await page.findByRole("alertdialog"));
  expect(dialog.getByText(/its 2 training photos/)).toBeTruthy();
  answer("DELETE", "rest/v1/models?id=eq.m", () => new Response(null, { status: 204 }));
  await userEvent.click(dialog.getByRole("button", { name: "Delete the model" }));
  await page.findByRole("heading", { name: "No model yet" });
  expect(requests("DELETE", "rest/v1/models")).toHaveLength(1);
});
