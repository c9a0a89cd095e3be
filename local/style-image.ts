/** What Gemini is shown of a shipped style. */
export async function styleImage(id: string): Promise<Uint8Array<ArrayBuffer>> {
  return await Deno.readFile(new URL(`../supabase/styles/${id}.jpg`, import.meta.url));
}
