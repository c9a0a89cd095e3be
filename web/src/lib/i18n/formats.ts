import type { Formats } from "use-intl";

/** Named formats for `useFormatter()`. */
export const formats = {
  dateTime: {
    day: { weekday: "long", day: "numeric", month: "long" },
    dayWithYear: { day: "numeric", month: "long", year: "numeric" },
    shortDay: { day: "numeric", month: "short", year: "numeric" },
    time: { hour: "numeric", minute: "2-digit" },
  },
  number: {
    /** A change of balance: +100, −1. */
    signed: { signDisplay: "exceptZero" },
  },
} satisfies Formats;
