import Check from "icon:check";
import Copy from "icon:copy";
import Share from "icon:share";
import { type ReactNode, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Input } from "@/components/ui/input.tsx";
import { shareAddress } from "../share-address.ts";

interface HandOverLinkProps {
  token: string;
  /** Has the focus at first. */
  autoFocus?: boolean;
}

/** A link to copy, and to send by what the device has for that. */
export function HandOverLink({ token, autoFocus = false }: HandOverLinkProps): ReactNode {
  const t = useTranslations("sharing.link");
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const address = shareAddress(token);
  const canSend = "share" in navigator && matchMedia("(pointer: coarse)").matches;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      setIsCopied(true);
    } catch {
      // Where that is not allowed, it is there to be copied by hand.
      field.current?.select();
    }
  }

  async function send(): Promise<void> {
    try {
      await navigator.share({ url: address });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) await copy();
    }
  }

  return (
    <div className="flex flex-wrap gap-2">
      <Input
        ref={field}
        readOnly
        value={address}
        aria-label={t("label")}
        onFocus={(event) => event.target.select()}
        className="min-w-0 flex-1 basis-52 text-sm"
      />
      <Button
        variant={isCopied ? "secondary" : "primary"}
        autoFocus={autoFocus}
        onClick={() => void copy()}
        className="h-12 flex-1 sm:flex-none"
      >
        {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
        <span aria-live="polite">{t(isCopied ? "copied" : "copy")}</span>
      </Button>
      {canSend && (
        <Button
          variant="secondary"
          onClick={() => void send()}
          className="h-12 flex-1 sm:flex-none"
        >
          <Share aria-hidden />
          {t("send")}
        </Button>
      )}
    </div>
  );
}
