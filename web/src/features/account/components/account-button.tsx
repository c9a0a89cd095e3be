import type { ComponentProps, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Avatar } from "@/components/ui/avatar.tsx";
import { useSessionUser } from "@/lib/session-context.ts";
import { useProfile } from "../api/get-profile.ts";
import { useAvatarUrl } from "../use-avatar-url.ts";

/** The picture of who is signed in, as the button of the account menu. */
export function AccountButton(props: ComponentProps<"button">): ReactNode {
  const t = useTranslations("shell.account");
  const { email } = useSessionUser();
  const { data: profile } = useProfile();
  const src = useAvatarUrl();
  return (
    <button
      type="button"
      aria-label={t("label")}
      className="rounded-full transition-shadow hover:shadow-soft"
      {...props}
    >
      <Avatar name={profile?.name ?? email} src={src} className="size-10" />
    </button>
  );
}
