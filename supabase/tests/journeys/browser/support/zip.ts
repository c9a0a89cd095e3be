/** Where in an entry of the central directory its numbers stand. APPNOTE.TXT, 4.3.12 and 4.3.16. */
const ENTRY = { nameLength: 28, extraLength: 30, commentLength: 32, name: 46 };
const END = { size: 22, entries: 10, directory: 16 };

/** The names of the files in a zip without a comment. */
export function filesInZip(zip: Uint8Array): string[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END.size;
  const names: string[] = [];
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left--) {
    const nameLength = view.getUint16(at + ENTRY.nameLength, true);
    names.push(
      new TextDecoder().decode(zip.subarray(at + ENTRY.name, at + ENTRY.name + nameLength)),
    );
    at += ENTRY.name + nameLength + view.getUint16(at + ENTRY.extraLength, true) +
      view.getUint16(at + ENTRY.commentLength, true);
  }
  return names;
}
