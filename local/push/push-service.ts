import { Buffer } from "node:buffer";
import { createECDH, randomBytes } from "node:crypto";
import { importJWK, jwtVerify } from "jose";
import { decryptMessage, type DeviceKeys } from "./decrypt.ts";

/** A browser that has subscribed. */
export interface Device {
  /** As `PushSubscription.toJSON()` of a browser has them. */
  endpoint: string;
  p256dh: string;
  auth: string;
  /** What arrived, read; the oldest first. */
  messages: string[];
  /** From now on the service says that it is gone. */
  forget(): void;
}

/** What befalls the next messages: a status instead, or one that says nothing of what was taken. */
export type PushFault = number | "lost_answer";

/** A running stand-in for the push services of browsers. */
export interface PushService extends AsyncDisposable {
  /** Without a slash at the end. `{url}/{host}{path}` stands for `https://{host}{path}`. */
  url: string;
  /** @param publicKey Of whoever may send, in base64url. */
  subscribe(publicKey: string): Device;
  faults: PushFault[];
  stop(): Promise<void>;
}

interface Known {
  device: Device;
  keys: DeviceKeys;
  publicKey: string;
  isGone: boolean;
}

const HOST = "fcm.googleapis.com";

/**
 * Starts a stand-in for push services on 127.0.0.1 (RFC 8030). A message is taken when it is signed by
 * the key for which its device has subscribed (RFC 8292) and encrypted for that device (RFC 8291).
 */
export function startPushService(): PushService {
  const known = new Map<string, Known>();
  const faults: PushFault[] = [];

  async function answer(request: Request): Promise<Response> {
    const body = new Uint8Array(await request.arrayBuffer());
    const fault = faults.shift();
    if (typeof fault === "number") {
      return new Response("as asked", { status: fault, headers: { "retry-after": "120" } });
    }
    const target = known.get(new URL(request.url).pathname.slice(1));
    if (!target) return new Response("unknown subscription", { status: 404 });
    if (target.isGone) return new Response("subscription is gone", { status: 410 });
    const problem = await refusalOf(request, target);
    if (problem) return problem;
    if (body.length > 4096) return new Response("too large", { status: 413 });
    try {
      target.device.messages.push(decryptMessage(body, target.keys));
    } catch (error) {
      return new Response(String(error), { status: 400 });
    }
    // It has gone on its way, and a gateway says that it heard nothing of it.
    if (fault === "lost_answer") return new Response("gateway timeout", { status: 504 });
    return new Response(null, { status: 201, headers: { location: `https://${HOST}/m/1` } });
  }

  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, answer);
  const stop = () => server.shutdown();
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    faults,
    subscribe(publicKey) {
      const ecdh = createECDH("prime256v1");
      const auth = randomBytes(16);
      const path = `${HOST}/fcm/send/${randomBytes(24).toString("base64url")}`;
      const device: Device = {
        endpoint: `https://${path}`,
        p256dh: Buffer.from(ecdh.generateKeys()).toString("base64url"),
        auth: auth.toString("base64url"),
        messages: [],
        forget: () => {
          entry.isGone = true;
        },
      };
      const entry: Known = { device, keys: { ecdh, auth }, publicKey, isGone: false };
      known.set(path, entry);
      return device;
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** Why a request is not taken, by its headers. */
async function refusalOf(
  { method, headers }: Request,
  { publicKey }: Known,
): Promise<Response | undefined> {
  if (method !== "POST") return new Response("POST only", { status: 405 });
  if (!/^\d+$/.test(headers.get("ttl") ?? "")) return new Response("no TTL", { status: 400 });
  if (!/^[\w-]{1,32}$/.test(headers.get("topic") ?? "none")) {
    return new Response("no topic", { status: 400 });
  }
  if (headers.get("content-encoding") !== "aes128gcm") {
    return new Response("not aes128gcm", { status: 400 });
  }
  const [, token, key] = headers.get("authorization")?.match(/^vapid t=([\w.-]+), k=([\w-]+)$/) ??
    [];
  if (!token || key !== publicKey) return new Response("not your subscription", { status: 403 });
  const point = Buffer.from(key, "base64url");
  const coordinate = (from: number) => point.subarray(from, from + 32).toString("base64url");
  const jwk = { kty: "EC", crv: "P-256", x: coordinate(1), y: coordinate(33) };
  try {
    const { payload } = await jwtVerify(token, await importJWK(jwk, "ES256"), {
      algorithms: ["ES256"],
      audience: `https://${HOST}`,
      requiredClaims: ["exp", "sub"],
    });
    const isLong = (payload.exp ?? 0) > Date.now() / 1000 + 24 * 60 * 60;
    return isLong ? new Response("good for too long", { status: 403 }) : undefined;
  } catch (error) {
    return new Response(String(error), { status: 403 });
  }
}
