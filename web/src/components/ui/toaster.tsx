import type { ReactNode } from "react";
import { Toaster as Sonner } from "sonner";
import { useTranslations } from "use-intl";

/**
 * Where `toast()` of sonner shows its messages: above the tab bar on phones. They can be clicked while
 * a dialog keeps the pointer from everything else.
 */
export function Toaster(): ReactNode {
  const t = useTranslations("common");
  return (
    <Sonner
      position="bottom-center"
      containerAriaLabel={t("notifications")}
      mobileOffset={{ bottom: "calc(5rem + env(safe-area-inset-bottom))" }}
      toastOptions={{
        closeButtonAriaLabel: t("dismiss"),
        unstyled: true,
        classNames: {
          toast:
            "pointer-events-auto font-sans flex w-full items-center gap-3 rounded-2xl bg-ink px-4 py-3.5 text-canvas shadow-lifted",
          title: "text-[0.9375rem] font-medium",
          description: "text-sm opacity-80",
          actionButton:
            "ml-auto shrink-0 rounded-full bg-canvas/15 px-3.5 py-1.5 text-sm font-semibold hover:bg-canvas/25",
          cancelButton:
            "ml-auto shrink-0 rounded-full px-2 py-1.5 text-sm font-semibold opacity-80 hover:opacity-100 [&+button]:ml-0",
        },
      }}
    />
  );
}
