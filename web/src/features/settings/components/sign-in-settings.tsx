import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { type SignInDetails, useSignInDetails } from "../api/change-sign-in.ts";
import { ConfirmEmail } from "./confirm-email.tsx";
import { EmailForm } from "./email-form.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SettingsCard } from "./settings-card.tsx";

/** The e-mail address and the password, and how to change them. */
export function SignInSettings(): ReactNode {
  const t = useTranslations("settings.signIn");
  const { data: signIn, error, refetch } = useSignInDetails();
  return (
    <SettingsCard title={t("title")}>
      {signIn && <Rows signIn={signIn} />}
      {!signIn && !error && <Skeleton className="h-29" />}
      {!signIn && <ErrorNotice error={error} onRetry={() => void refetch()} />}
    </SettingsCard>
  );
}

function Rows({ signIn }: { signIn: SignInDetails }): ReactNode {
  const t = useTranslations("settings.signIn");
  const [changing, setChanging] = useState<"email" | "password">();
  const { email, newEmail, hasPassword } = signIn;
  const close = (): void => setChanging(undefined);
  const passwordTitle = t(hasPassword ? "password.change" : "password.set");
  return (
    <>
      <Row label={t("email.label")} value={email}>
        <Button
          variant="outline"
          aria-label={t("email.change")}
          onClick={() => setChanging("email")}
        >
          {t("change")}
        </Button>
      </Row>
      {newEmail && <ConfirmEmail key={newEmail} present={email} wanted={newEmail} />}
      <Row
        label={t("password.label")}
        value={t(hasPassword ? "password.isSet" : "password.isNone")}
      >
        <Button
          variant="outline"
          aria-label={passwordTitle}
          onClick={() => setChanging("password")}
        >
          {t(hasPassword ? "change" : "password.setShort")}
        </Button>
      </Row>
      <Dialog
        open={changing === "email"}
        onOpenChange={close}
        title={t("email.change")}
        description={t("email.text")}
      >
        <EmailForm present={email} onDone={close} />
      </Dialog>
      <Dialog
        open={changing === "password"}
        onOpenChange={close}
        title={passwordTitle}
        description={t("password.text")}
      >
        <PasswordForm email={email} hasPassword={hasPassword} onDone={close} />
      </Dialog>
    </>
  );
}

interface RowProps {
  label: string;
  value: string;
  /** The button that changes it. */
  children: ReactNode;
}

function Row({ label, value, children }: RowProps): ReactNode {
  return (
    <div className="flex items-center justify-between gap-4">
      <dl className="grid min-w-0 gap-0.5">
        <dt className="text-sm font-medium">{label}</dt>
        <dd className="wrap-anywhere text-ink-muted">{value}</dd>
      </dl>
      {children}
    </div>
  );
}
