import type { Messages as AllMessages } from "@/messages/catalog.ts";
import type { Locale as KnownLocale } from "./detect-locale.ts";
import type { formats } from "./formats.ts";

declare module "use-intl" {
  interface AppConfig {
    Locale: KnownLocale;
    Messages: AllMessages;
    Formats: typeof formats;
  }
}
