/**
 * Reads the files of this module from disk, where Deno has them. A hosted function carries them
 * because its `static_files` in `config.toml` name them.
 */
export async function readFile(name: string): Promise<Uint8Array> {
  const folder = name.endsWith(".wasm") ? "tensorflow" : "models";
  return await Deno.readFile(new URL(`./${folder}/${name}`, import.meta.url));
}
