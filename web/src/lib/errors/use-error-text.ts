import { useTranslations } from "use-intl";
import { useWhen } from "@/lib/i18n/use-when.ts";
import { openingOf } from "./opening-of.ts";
import { toAppError } from "./to-app-error.ts";

/** An error in the user's words. */
export interface ErrorText {
  /** What happened. */
  title: string;
  /** What to do about it. */
  next: string;
}

/** A function that puts any error into words. */
export function useErrorText(): (error: unknown) => ErrorText {
  const t = useTranslations("errors");
  const when = useWhen();
  return (error) => {
    const { code } = toAppError(error);
    const opening = openingOf(error);
    return {
      title: t(`${code}.title`),
      next: t(`${code}.next`, { when: opening ? when(opening) : "" }),
    };
  };
}
