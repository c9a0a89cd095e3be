/** A new id as Stripe makes them, `cs_test_a1…`. */
export function newId(prefix: string): string {
  const random = crypto.getRandomValues(new Uint8Array(18));
  return `${prefix}_${random.toBase64({ alphabet: "base64url" }).replace(/[-_]/g, "0")}`;
}
