import { type ReactNode, useSyncExternalStore } from "react";
import { IntlProvider } from "use-intl";
import { formats } from "./formats.ts";
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
