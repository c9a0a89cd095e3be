import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import { Checkbox } from "@/components/ui/checkbox.tsx";

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
        <Checkbox
          id={id}
          checked={isAgreed}
          disabled={disabled}
          onCheckedChange={onChange}
          invalidBecause={isMissing ? `${id}-missing` : undefined}
        />
        <label htmlFor={id} className="text-[0.9375rem]">{t("statement")}</label>
      </div>
      {isMissing && <p id={`${id}-missing`} className="text-sm text-danger">{t("missing")}</p>}
      <p className="text-sm text-ink-muted">{t("kept")}</p>
    </div>
  );
}
