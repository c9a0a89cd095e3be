import { encodeBase64 } from "./base64.ts";
import { noticeText } from "./notice-text.ts";
import type { MailWay, Notice } from "./read-notice.ts";
import { wordsOf } from "./words.ts";

/** An e-mail as the mail service takes it: https://resend.com/docs/api-reference/emails/send-email */
export interface Mail {
  from: string;
  to: [string];
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
  attachments?: {
    filename: string;
    content: string;
    content_type: string;
    content_id: string;
  }[];
}

/** Where the links of an e-mail lead. */
export interface MailAddresses {
  /** The app, without a slash at the end. */
  appUrl: string;
  /** The project, without a slash at the end. */
  projectUrl: string;
}

/** Puts a notice into an e-mail. `picture` is a JPEG, for who asked for one. */
export function composeMail(
  notice: Notice,
  { from, to, stopToken }: MailWay,
  { appUrl, projectUrl }: MailAddresses,
  picture?: Uint8Array,
): Mail {
  const { title, lines, action, path } = noticeText(notice);
  const words = wordsOf(notice.locale);
  const link = appUrl + path;
  // Behind # it reaches no server: a press on the page's button uses it.
  const stopPage = `${appUrl}/notices/off#${stopToken}`;
  const paragraphs = lines.map((line) => `<p style="margin:0 0 16px">${escaped(line)}</p>`);
  return {
    from,
    to: [to],
    subject: title,
    html: [
      `<!doctype html><html lang="${escaped(notice.locale)}"><head>${HEAD}</head>`,
      `<body class="page" style="margin:0;padding:24px;background:#faf7f2;color:#1f1a17;`,
      `font:16px/1.5 system-ui,sans-serif"><div style="max-width:520px;margin:0 auto">`,
      `<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escaped(title)}</h1>`,
      picture ? PICTURE : "",
      ...paragraphs,
      `<p style="margin:0 0 32px"><a class="action" href="${
        escaped(link)
      }" style="display:inline-block;`,
      `padding:12px 20px;border-radius:999px;background:#1f1a17;color:#fff;`,
      `text-decoration:none">${escaped(action)}</a></p>`,
      `<p class="quiet" style="margin:0;font-size:13px;color:#6b625a">${escaped(words.why)} `,
      `<a class="quiet" href="${escaped(stopPage)}" style="color:#6b625a">${
        escaped(words.stop)
      }</a></p>`,
      `</div></body></html>`,
    ].join(""),
    text: [title, ...lines, `${action}: ${link}`, `${words.why}\n${words.stop}: ${stopPage}`]
      .join("\n\n"),
    headers: {
      "List-Unsubscribe": `<${projectUrl}/functions/v1/stop-notices?token=${stopToken}>`,
      // RFC 8058: mail programs post this, and what only opens links stops nothing.
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    ...picture && {
      attachments: [{
        filename: "portrait.jpg",
        content: encodeBase64(picture),
        content_type: "image/jpeg",
        content_id: "portrait",
      }],
    },
  };
}

/** The colours of a dark page, where a mail program has one; over those that every program knows. */
const HEAD = `<meta name="viewport" content="width=device-width">` +
  `<meta name="color-scheme" content="light dark"><style>@media (prefers-color-scheme:dark){` +
  `.page{background:#131110!important;color:#f4efe8!important}` +
  `.action{background:#f4efe8!important;color:#131110!important}` +
  `.quiet{color:#b3a99e!important}}</style>`;

const PICTURE = `<p style="margin:0 0 16px"><img src="cid:portrait" alt="" ` +
  `style="display:block;max-width:256px;border-radius:12px"></p>`;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand in HTML, in an attribute as well. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
