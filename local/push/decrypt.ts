import { createDecipheriv, type ECDH, hkdfSync } from "node:crypto";
import { Buffer } from "node:buffer";

/** A device's half of a subscription. */
export interface DeviceKeys {
  ecdh: ECDH;
  auth: Uint8Array;
}

const SALT = 16;
const HEADER = SALT + 4 + 1;
const POINT = 65;
const TAG = 16;

/**
 * Reads a message as a browser does (RFC 8291, RFC 8188 with one record).
 * @throws {Error} when it was not encrypted for this device.
 */
export function decryptMessage(bytes: Uint8Array, { ecdh, auth }: DeviceKeys): string {
  const message = Buffer.from(bytes);
  if (message.length < HEADER + POINT + TAG + 1 || message[HEADER - 1] !== POINT) {
    throw new Error("no header of aes128gcm");
  }
  const salt = message.subarray(0, SALT);
  const sender = message.subarray(HEADER, HEADER + POINT);
  const record = message.subarray(HEADER + POINT);
  if (record.length > message.readUInt32BE(SALT)) throw new Error("more than one record");
  const secret = ecdh.computeSecret(sender);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), ecdh.getPublicKey(), sender]);
  const input = Buffer.from(hkdfSync("sha256", secret, auth, info, 32));
  const derive = (name: string, length: number) =>
    Buffer.from(hkdfSync("sha256", input, salt, `Content-Encoding: ${name}\0`, length));
  const decipher = createDecipheriv("aes-128-gcm", derive("aes128gcm", 16), derive("nonce", 12));
  decipher.setAuthTag(record.subarray(-TAG));
  const plain = Buffer.concat([decipher.update(record.subarray(0, -TAG)), decipher.final()]);
  const end = plain.findLastIndex((byte) => byte !== 0);
  if (plain[end] !== 2) throw new Error("no end of the last record");
  return plain.subarray(0, end).toString("utf8");
}
