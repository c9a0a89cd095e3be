import { type ReactNode, useSyncExternalStore } from "react";
import { type Formats, IntlProvider } from "use-intl";
import type { Messages as AllMessages } from "@/messages/catalog.ts";
import type { Locale as KnownLocale } from "@/messages/locales.ts";
import { currentMessages, subscribeToMessages } from "./message-store.ts";

/** Gives the texts loaded so far to `useTranslations` below it, and follows the language. */
export function I18nProvider({ children }: { children: ReactNode }): ReactNode {
  const { locale, messages } = useSyncExternalStore(subscribeToMessages, currentMessages);
  return (
    <IntlProvider locale={locale} messages={messages} formats={formats} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/** Named formats for `useFormatter()`. */
const formats = {
  dateTime: {
    day: { weekday: "long", day: "numeric", month: "long" },
    dayWithYear: { day: "numeric", month: "long", year: "numeric" },
    month: { month: "long", year: "numeric" },
    shortDay: { day: "numeric", month: "short", year: "numeric" },
    time: { hour: "numeric", minute: "2-digit" },
  },
  number: {
    /** A change of balance: +100, −1. */
    signed: { signDisplay: "exceptZero" },
  },
} satisfies Formats;

/** What `useTranslations` and the others accept. */
declare module "use-intl" {
  interface AppConfig {
    Locale: KnownLocale;
    Messages: AllMessages;
    Formats: typeof formats;
  }
}
