import { useEffect } from "react";
import { useLocale } from "use-intl";
import { readStored, writeStored } from "@/lib/browser-storage.ts";
import { supabase } from "@/lib/supabase.ts";

const KEY = "retrato.told-language";

/** Has notices written in the language that the user has chosen here. */
export function useToldLanguage(userId: string): void {
  const locale = useLocale();
  useEffect(() => {
    const told = `${userId} ${locale}`;
    if (readStored(KEY) === told) return;
    // What does not arrive is said with the next page.
    supabase.from("users").update({ locale }).eq("id", userId).throwOnError()
      .then(() => writeStored(KEY, told), () => {});
  }, [userId, locale]);
}
