/** A request that uploads what calls itself an image. */
export function imageUpload(method: string, headers: Record<string, string> = {}): RequestInit {
  return {
    method,
    body: new Uint8Array([0xff, 0xd8, 0xff]),
    headers: { "content-type": "image/jpeg", ...headers },
  };
}
