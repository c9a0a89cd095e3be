import { type ComponentProps, lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { Avatar } from "@/components/ui/avatar.tsx";
import { useSessionUser } from "@/lib/session.ts";
import { useAvatarUrl } from "../api/get-avatar.ts";
import { useProfile } from "../api/get-profile.ts";

const load = async () => ({
  default: (await import("./account-dropdown.tsx")).AccountDropdown,
});

const AccountDropdown = lazy(load);

/**
 * The account menu. Its code is 25 KB that most visits never need: it comes when the button is
 * pointed at or focused, and takes the button's place, open, on the first click.
 */
export function AccountMenu(): ReactNode {
  const [isWanted, setIsWanted] = useState(false);
  if (isWanted) {
    return (
      <Suspense fallback={<AccountButton aria-busy />}>
        <AccountDropdown trigger={<AccountButton />} />
      </Suspense>
    );
  }
  function prepare(): void {
    load().catch(reportError);
  }
  function open(): void {
    load().then(() => setIsWanted(true), reportError);
  }
  return (
    <AccountButton
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={open}
    />
  );
}

/** The picture of who is signed in, as the button of the account menu. */
function AccountButton(props: ComponentProps<"button">): ReactNode {
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
