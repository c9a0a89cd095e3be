import Check from "icon:check";
import { Checkbox } from "radix-ui";
import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/lib/cn.ts";

interface ConsentProps {
  isAgreed: boolean;
  /** Whether it was left out when the training was to be started. */
  isMissing: boolean;
  disabled: boolean;
  onChange: (isAgreed: boolean) => void;
}

/**
 * The person confirms that the photos show themselves or someone who agreed, and an adult. When the
 * words change in what they mean, `consent_version` of private.settings goes up and everybody is
 * asked anew.
 */
export function Consent({ isAgreed, isMissing, disabled, onChange }: ConsentProps): ReactNode {
  const t = useTranslations("train.consent");
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <div className="flex items-start gap-3">
        <Checkbox.Root
          id={id}
          checked={isAgreed}
          disabled={disabled}
          onCheckedChange={(checked) => onChange(checked === true)}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? `${id}-missing` : undefined}
          className={cn(
            "mt-0.5 grid size-6 shrink-0 place-items-center rounded-lg border border-line-strong",
            "bg-surface transition-colors data-[state=checked]:border-ink",
            "data-[state=checked]:bg-ink disabled:opacity-60",
            isMissing && "border-danger",
          )}
        >
          <Checkbox.Indicator>
            <Check aria-hidden className="size-4 text-canvas" strokeWidth={3} />
          </Checkbox.Indicator>
        </Checkbox.Root>
        <label htmlFor={id} className="text-[0.9375rem]">{t("statement")}</label>
      </div>
      {isMissing && <p id={`${id}-missing`} className="text-sm text-danger">{t("missing")}</p>}
      <p className="text-sm text-ink-muted">{t("kept")}</p>
    </div>
  );
}
