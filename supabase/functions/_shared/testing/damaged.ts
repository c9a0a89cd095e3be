import fc from "fast-check";

/** The bytes with one to twenty of them changed, anywhere. */
export function damaged(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  return fc.array(change, { minLength: 1, maxLength: 20 }).map((changes) => {
    const bytes = whole.slice();
    for (const [at, value] of changes) bytes[at] = value;
    return bytes;
  });
}
