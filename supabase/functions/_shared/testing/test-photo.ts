/** A photo of `faces/testdata`, whose NOTICE.md says what each shows. */
export function testPhoto(name: string): Promise<Uint8Array> {
  return Deno.readFile(new URL(`../faces/testdata/${name}`, import.meta.url));
}
