import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { openingOf } from "@/lib/errors/opening-of.ts";
import { useWhen } from "@/lib/i18n/use-when.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { TellWhenOpen } from "./tell-when-open.tsx";

/** Something that is ordered of Gemini, by a mutation. */
interface Orderable {
  /** Sends it; with `true` it waits until Gemini opens, if the day's quota is used up. */
  send: (waitsUntilOpen: boolean) => Promise<unknown>;
  isPending: boolean;
  error: Error | null;
  /** When Gemini opens again, where that is known before; it is asked for in any case. */
  opening?: Date | undefined;
}

interface Order {
  /** Orders at once, or asks first. */
  order: () => void;
  /** The question, to be rendered beside the button. */
  question: ReactNode;
  /** What went wrong, but for what the question is about. */
  error: Error | null;
}

/**
 * While the day's quota of Gemini is used up an order is taken only on a yes: it begins when Gemini
 * opens again.
 */
export function useOrder({ send, isPending, error, opening }: Orderable): Order {
  const t = useTranslations("common.closed");
  const when = useWhen();
  const queryClient = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const [told, setTold] = useState<Date>();
  const otherError = openingOf(error) ? null : error;
  const opens = when(opening ?? told ?? new Date());

  async function sendOrAsk(waitsUntilOpen: boolean): Promise<void> {
    try {
      await send(waitsUntilOpen);
      setIsAsking(false);
    } catch (refusal) {
      const opening = openingOf(refusal);
      if (!opening) return;
      setTold(opening);
      setIsAsking(true);
      void queryClient.invalidateQueries({ queryKey: queryKeys.providerPauses });
    }
  }

  return {
    order: () => opening ? setIsAsking(true) : void sendOrAsk(false),
    error: isAsking ? null : otherError,
    question: (
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t("title", { when: opens })}
        text={t("question", { when: opens })}
        action={t("wait")}
        dismiss={t("notNow")}
        pending={isPending}
        onConfirm={() => void sendOrAsk(true)}
      >
        <TellWhenOpen />
        <ErrorNotice error={otherError} />
      </ConfirmDialog>
    ),
  };
}
