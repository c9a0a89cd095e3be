/** Browsers read the address after the click; by then they have. Milliseconds. */
const KEPT = 60_000;

/** Puts a file into the downloads of the browser. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
