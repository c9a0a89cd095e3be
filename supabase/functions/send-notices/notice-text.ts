import type { Notice } from "./read-notice.ts";
import { wordsOf } from "./words.ts";

/** A notice as plain text, for any way that it goes. */
export interface NoticeText {
  title: string;
  /** One sentence or two each. */
  lines: string[];
  /** What the link is called. */
  action: string;
  /** Where the link leads, below the address of the app. */
  path: string;
}

/** What a notice says, in the language of who reads it. */
export function noticeText(notice: Notice): NoticeText {
  const words = wordsOf(notice.locale);
  switch (notice.kind) {
    case "portraits": {
      const { batchId, name, wanted, made, styles, moreStyles } = notice;
      const path = `/dashboard/batches/${encodeURIComponent(batchId)}`;
      if (made === 0) {
        return { title: words.noneReady, lines: [words.allBack], action: words.seeWhy, path };
      }
      const isWhole = made >= wanted;
      return {
        title: isWhole ? words.ready(made, name) : words.someReady(made, wanted, name),
        lines: [words.styles(styles, moreStyles), ...isWhole ? [] : [words.back]],
        action: words.see,
        path,
      };
    }
    case "training": {
      const id = encodeURIComponent(notice.modelId);
      return notice.succeeded
        ? {
          title: words.trained(notice.name),
          lines: [words.trainedText],
          action: words.create,
          path: `/dashboard/generate?model=${id}`,
        }
        : {
          title: words.notTrained(notice.name),
          lines: [words.notTrainedText],
          action: words.change,
          path: `/dashboard/models/train?model=${id}`,
        };
    }
    case "opening":
      return {
        title: words.open,
        lines: [words.openText],
        action: words.create,
        path: "/dashboard/generate",
      };
  }
}
