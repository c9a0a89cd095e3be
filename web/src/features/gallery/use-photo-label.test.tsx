import { expect, it } from "vitest";
import { renderPage } from "@/testing/render-page.tsx";
import { answer } from "@/testing/supabase.ts";
import { usePhotoLabel } from "./use-photo-label.ts";

type Photo = Parameters<ReturnType<typeof usePhotoLabel>>[0];

function Label({ photo }: { photo: Photo }): string {
  return usePhotoLabel()(photo);
}

it.each(
  [
    ["en", [], 1, 1, "Golden hour, November 22, 2026"],
    ["en", ["beach"], 1, 1, "Golden hour at the beach, November 22, 2026"],
    ["en", ["beach", "home"], 4, 1, "Golden hour at home, 2 of 4, November 22, 2026"],
    ["en", [], 4, 3, "Golden hour, 2 of 4, 3 versions, November 22, 2026"],
    ["es", ["beach"], 4, 1, "Hora dorada en la playa, 2 de 4, 22 de noviembre de 2026"],
  ] as const,
)(
  "names a photo (%s, %j, one of %i, %i versions): %s",
  async (locale, backgrounds, variations, versions, label) => {
    answer("GET", "rest/v1/styles?order=position.asc,created_at.desc,id.asc", [
      {
        id: "golden",
        name: "Golden hour",
        texts: [{ locale: "es", name: "Hora dorada", keywords: [] }],
      },
    ]);
    const photo = {
      style_id: "golden",
      completed_at: "2026-11-22T10:00:00Z",
      backgrounds: [...backgrounds],
      variation: Math.min(2, variations),
      variations,
      is_newest: true,
      versions,
    };
    const page = await renderPage(<Label photo={photo} />, {
      namespaces: ["gallery", "options"],
      locale,
    });
    expect(await page.findByText(label)).toBeTruthy();
  },
);
