import catalogue from "../supabase/styles/catalogue.json" with { type: "json" };

/** What Gemini is shown of a shipped style. */
export async function styleImage(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const style = catalogue.find((style) => style.id === id);
  if (!style) throw new Error(`no shipped style is called ${id}`);
  return await Deno.readFile(
    new URL(`../supabase/styles/images/${style.image_url}`, import.meta.url),
  );
}
