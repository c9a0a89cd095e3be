/**
 * Gives back the memory of bytes that nobody needs any more. Left to the garbage collector, the
 * pictures of sixteen photos would lie there twice, of the 256 MB that a worker has.
 * @param bytes Empty afterwards, unless they share their buffer with others.
 */
export function letGo({ buffer, byteLength }: Uint8Array): void {
  const isAlone = buffer.byteLength === byteLength;
  if (isAlone && buffer instanceof ArrayBuffer) buffer.transfer(0);
}
