import { afterEach, expect, it, vi } from "vitest";
import { leftOutAttribute } from "@shared/left-out.ts";
import { aGalleryPhoto } from "@/testing/a-gallery-photo.ts";
import { renderPage } from "@/testing/render-page.tsx";
import { PhotoLeftOut } from "./photo-left-out.tsx";

const localMode = vi.hoisted(() => ({ value: true }));
vi.mock("@/config/use-local-mode.ts", () => ({ useLocalMode: () => localMode.value }));
afterEach(() => vi.unstubAllGlobals());

async function shown(file: string): Promise<string | null> {
  vi.stubGlobal("fetch", vi.fn().mockImplementation(() => Promise.resolve(new Response(file))));
  const { container } = await renderPage(<PhotoLeftOut photo={aGalleryPhoto(1)} />, {
    namespaces: ["gallery"],
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  return container.textContent;
}

it("tells what a picture lacks that was drawn without Gemini", async () => {
  localMode.value = true;
  expect(await shown(`a picture with ${leftOutAttribute(["glasses", "outfit"])}`)).toBe(
    "Drawn without GeminiThis machine cannot change everything. " +
      "Left as it was: glasses and clothes.",
  );
});

it("tells nothing of one that lacks nothing", async () => {
  localMode.value = true;
  expect(await shown("a picture")).toBe("");
});

it("asks no file where Gemini draws", async () => {
  localMode.value = false;
  expect(await shown(leftOutAttribute(["glasses"]))).toBe("");
  expect(fetch).not.toHaveBeenCalled();
});
