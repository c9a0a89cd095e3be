import CircleStar from "icon:circle-star";
import Gauge from "icon:gauge";
import LogOut from "icon:log-out";
import Settings from "icon:settings";
import type { ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import { useLocale, useTranslations } from "use-intl";
import { Avatar } from "@/components/ui/avatar.tsx";
import {
  DropdownMenu,
  DropdownMenuChoice,
  DropdownMenuItem,
  DropdownMenuSeparator,
} from "@/components/ui/dropdown-menu.tsx";
import { paths } from "@/config/paths.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { setLocale } from "@/lib/i18n/message-store.ts";
import { useSessionUser } from "@/lib/session.ts";
import { themes, useTheme } from "@/lib/theme.ts";
import { toast } from "@/lib/toast.ts";
import { languageOptions } from "@/messages/locales.ts";
import { useAvatarUrl } from "../api/get-avatar.ts";
import { useProfile } from "../api/get-profile.ts";
import { useSignOut } from "../api/sign-out.ts";

interface AccountDropdownProps {
  /** The button it hangs from. */
  trigger: ReactNode;
  align: "start" | "end";
}

/**
 * Who is signed in, and what belongs to them rather than to a page. Open from the start.
 */
export function AccountDropdown({ trigger, align }: AccountDropdownProps): ReactNode {
  const t = useTranslations();
  const locale = useLocale();
  const [theme, setTheme] = useTheme();
  const { email, isOperator } = useSessionUser();
  const { data: profile } = useProfile();
  const avatarUrl = useAvatarUrl();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const signOut = useSignOut({
    onLeave: () => navigate(paths.landing.getHref(), { flushSync: true }),
  });

  return (
    <DropdownMenu defaultOpen trigger={trigger} align={align}>
      <div className="flex max-w-72 items-center gap-3 px-3 pt-2 pb-2.5">
        <Avatar name={profile?.name ?? email} src={avatarUrl} className="size-11" />
        <div className="grid min-w-0">
          {profile?.name && <span className="truncate font-semibold">{profile.name}</span>}
          <span className="truncate text-sm text-ink-muted">{email}</span>
        </div>
      </div>
      <DropdownMenuSeparator />
      <DropdownMenuItem asChild>
        <Link to={paths.settings.getHref()}>
          <Settings aria-hidden />
          {t("shell.account.settings")}
        </Link>
      </DropdownMenuItem>
      <DropdownMenuItem asChild>
        <Link to={paths.credits.getHref()}>
          <CircleStar aria-hidden />
          {t("shell.account.credits")}
        </Link>
      </DropdownMenuItem>
      {isOperator && (
        <DropdownMenuItem asChild>
          <Link to={paths.operator.getHref()}>
            <Gauge aria-hidden />
            {t("shell.account.desk")}
          </Link>
        </DropdownMenuItem>
      )}
      <DropdownMenuSeparator />
      <DropdownMenuChoice
        label={t("common.language")}
        value={locale}
        onValueChange={(value) => void setLocale(value)}
        options={languageOptions}
      />
      <DropdownMenuChoice
        label={t("common.theme")}
        value={theme}
        onValueChange={setTheme}
        options={themes.map((value) => ({ value, label: t(`common.themes.${value}`) }))}
      />
      <DropdownMenuSeparator />
      <DropdownMenuItem
        onSelect={() =>
          signOut.mutate("local", {
            onError: (error) => toast.error(errorText(error).title),
          })}
      >
        <LogOut aria-hidden />
        {t("shell.account.signOut")}
      </DropdownMenuItem>
    </DropdownMenu>
  );
}
