export interface TarFile {
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

const BLOCK_BYTES = 512;

/**
 * Reads the regular files of a tar archive (POSIX ustar).
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
export function* readTar(archive: Uint8Array<ArrayBuffer>): Generator<TarFile> {
  for (let offset = 0; offset + BLOCK_BYTES <= archive.length;) {
    const header = archive.subarray(offset, offset + BLOCK_BYTES);
    const name = text(header, 0, 100);
    if (name === "") return;
    const size = parseInt(text(header, 124, 12), 8);
    const type = text(header, 156, 1);
    const start = offset + BLOCK_BYTES;
    if (type === "0" || type === "") yield { name, content: archive.slice(start, start + size) };
    offset = start + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
}

/** Undoes gzip. */
export async function gunzip(
  compressed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A field ends at its first NUL. */
function text(header: Uint8Array, offset: number, length: number): string {
  const [value = ""] = new TextDecoder().decode(header.subarray(offset, offset + length)).split(
    "\0",
  );
  return value;
}
