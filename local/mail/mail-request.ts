import { z } from "zod";

const ADDRESS = /^[^\s@<>",]+@[^\s@<>",]+\.[^\s@<>",]+$/;
const SENDER =
  /^(?:[^<>@",\p{Cc}]+ <[^\s@<>",]+@[^\s@<>",]+\.[^\s@<>",]+>|[^\s@<>",]+@[^\s@<>",]+\.[^\s@<>",]+)$/u;
/** What ends a line would begin another header. */
const LINE = /^\P{Cc}*$/u;

/**
 * An e-mail as Resend takes it, as far as we send it; what it does not know it refuses, and so does
 * this. https://resend.com/docs/api-reference/emails/send-email
 */
export const mailSchema = z.strictObject({
  from: z.string().max(320).regex(SENDER),
  to: z.array(z.string().max(320).regex(ADDRESS)).min(1).max(50),
  subject: z.string().min(1).max(998).regex(LINE),
  html: z.string().min(1),
  text: z.string().min(1),
  headers: z.record(z.string().regex(/^[A-Za-z0-9-]+$/), z.string().max(998).regex(LINE)),
  attachments: z.array(z.strictObject({
    filename: z.string().regex(/^[\w.-]+$/),
    content: z.base64().min(1),
    content_type: z.enum(["image/jpeg"]),
    content_id: z.string().max(128),
  })).optional(),
});

/** An e-mail that was taken. */
export type SentMail = z.output<typeof mailSchema>;
