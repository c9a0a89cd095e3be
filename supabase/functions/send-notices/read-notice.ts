import { oneLine } from "../_shared/visible-text.ts";
import type { ClaimedNotice } from "./notice-queue.ts";

/** What a notice tells. */
export type Notice =
  & { locale: string }
  & (
    | {
      kind: "portraits";
      batchId: string;
      /** Whose portraits; empty when the person was deleted. */
      name: string;
      wanted: number;
      made: number;
      /** Up to three, those with the most portraits first. */
      styles: { name: string; count: number }[];
      moreStyles: number;
    }
    | { kind: "training"; modelId: string; name: string; succeeded: boolean }
    | { kind: "opening" }
  );

/** Where an e-mail goes, and from whom. */
export interface MailWay {
  from: string;
  to: string;
  stopToken: string;
  picturePath: string | undefined;
}

/** Which device a message goes to. */
export interface PushWay {
  endpoint: string;
  p256dh: string;
  auth: string;
  /** Null when the operator has taken them away. */
  keys: { publicKey: string; privateKey: string } | null;
  /** Where the operator is written to; may be empty. */
  contact: string;
}

/** A notice with the one way that it goes. */
export type ReadNotice = { notice: Notice; mail: MailWay } | { notice: Notice; push: PushWay };

/**
 * A claimed row, read. Names were typed by people: each becomes one line of what can be seen.
 * Throws TypeError when it is not what `claim_notices` gives.
 */
export function readNotice({ kind, locale, content, mail, push }: ClaimedNotice): ReadNotice {
  const notice = { locale, ...readContent(kind, fields(content)) };
  if (mail !== null) {
    const { from, to, stop_token, picture_path } = fields(mail);
    return {
      notice,
      mail: {
        from: text(from),
        to: text(to),
        stopToken: text(stop_token),
        picturePath: picture_path === null ? undefined : text(picture_path),
      },
    };
  }
  const { endpoint, p256dh, auth, keys, contact } = fields(push);
  const known = keys === null ? null : fields(keys);
  return {
    notice,
    push: {
      endpoint: text(endpoint),
      p256dh: text(p256dh),
      auth: text(auth),
      keys: known && { publicKey: text(known.publicKey), privateKey: text(known.privateKey) },
      contact: text(contact),
    },
  };
}

type Content = Notice extends infer N ? N extends Notice ? Omit<N, "locale"> : never : never;

function readContent(kind: ClaimedNotice["kind"], content: Record<string, unknown>): Content {
  switch (kind) {
    case "portraits":
      return {
        kind,
        batchId: text(content.batch_id),
        name: name(content.name),
        wanted: number(content.wanted),
        made: number(content.made),
        styles: list(content.styles).map((style) => {
          const { name: styleName, count } = fields(style);
          return { name: name(styleName), count: number(count) };
        }),
        moreStyles: number(content.more_styles),
      };
    case "training":
      return {
        kind,
        modelId: text(content.model_id),
        name: name(content.name),
        succeeded: content.succeeded === true,
      };
    case "opening":
      return { kind };
  }
}

/** More than any name has. */
const MAX_NAME = 200;

function name(value: unknown): string {
  return value === null ? "" : oneLine(text(value).slice(0, MAX_NAME));
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("a notice lacks a text");
  return value;
}

function number(value: unknown): number {
  if (typeof value !== "number") throw new TypeError("a notice lacks a number");
  return value;
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError("a notice lacks a list");
  return value;
}

function fields(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw new TypeError("a notice lacks a part");
  return { ...value };
}
