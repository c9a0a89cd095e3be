import { type ComponentProps, lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { useIsSidebarOpen } from "@/components/layouts/sidebar.tsx";
import { Avatar } from "@/components/ui/avatar.tsx";
import { LazyTooltip } from "@/components/ui/lazy-tooltip.tsx";
import { cn } from "@/lib/cn.ts";
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
 * @param inSidebar Whether it is at the foot of the sidebar, where there is room for a name.
 */
export function AccountMenu({ inSidebar = false }: { inSidebar?: boolean }): ReactNode {
  const [isWanted, setIsWanted] = useState(false);
  const Button = inSidebar ? SidebarButton : AccountButton;
  if (isWanted) {
    return (
      <Suspense fallback={<Button aria-busy />}>
        <AccountDropdown trigger={<Button />} align={inSidebar ? "start" : "end"} />
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
    <Button
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
  return (
    <button
      type="button"
      aria-label={t("label")}
      className="rounded-full transition-shadow hover:shadow-soft"
      {...props}
    >
      <Picture className="size-10" />
    </button>
  );
}

/** The same with who that is, where the sidebar shows words. */
function SidebarButton(props: ComponentProps<"button">): ReactNode {
  const t = useTranslations("shell.account");
  const isOpen = useIsSidebarOpen();
  const { email } = useSessionUser();
  const { data: profile } = useProfile();
  const button = (
    <button
      type="button"
      className={cn(
        "flex h-13 w-full items-center gap-2.5 rounded-control text-left -outline-offset-2",
        "transition-colors hover:bg-sunken data-[state=open]:bg-sunken",
        isOpen ? "px-2" : "justify-center",
      )}
      {...props}
    >
      <Picture className="size-9" />
      <span className="sr-only">{t("label")}</span>
      {isOpen && (
        <span className="min-w-0 truncate text-[0.9375rem] font-medium">
          {profile?.name ?? email}
        </span>
      )}
    </button>
  );
  return isOpen ? button : <LazyTooltip text={t("label")} side="right">{button}</LazyTooltip>;
}

function Picture({ className }: { className: string }): ReactNode {
  const { email } = useSessionUser();
  const { data: profile } = useProfile();
  return <Avatar name={profile?.name ?? email} src={useAvatarUrl()} className={className} />;
}
