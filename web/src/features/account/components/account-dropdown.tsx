import { Coins, LogOut, Settings } from "lucide-react";
import type { ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import { toast } from "sonner";
import { useLocale, useTranslations } from "use-intl";
import {
  DropdownMenu,
  DropdownMenuChoice,
  DropdownMenuItem,
  DropdownMenuSeparator,
} from "@/components/ui/dropdown-menu.tsx";
import { paths } from "@/config/paths.ts";
import { useSignOut } from "@/features/auth/api/sign-out.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { locales } from "@/lib/i18n/detect-locale.ts";
import { setLocale } from "@/lib/i18n/message-store.ts";
import { useSessionUser } from "@/lib/session-context.ts";
import { themes, useTheme } from "@/lib/theme.ts";
import { useProfile } from "../api/get-profile.ts";
import { AccountButton } from "./account-button.tsx";

/** Who is signed in, and what belongs to them rather than to a page. Open from the start. */
export function AccountDropdown(): ReactNode {
  const t = useTranslations();
  const locale = useLocale();
  const [theme, setTheme] = useTheme();
  const { email } = useSessionUser();
  const { data: profile } = useProfile();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const signOut = useSignOut({ onSuccess: () => navigate(paths.landing.getHref()) });

  return (
    <DropdownMenu
      defaultOpen
      trigger={<AccountButton />}
    >
      <div className="grid px-3 pt-2 pb-2.5">
        {profile?.name && <span className="font-semibold">{profile.name}</span>}
        <span className="max-w-64 truncate text-sm text-ink-muted">{email}</span>
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
          <Coins aria-hidden />
          {t("shell.account.credits")}
        </Link>
      </DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuChoice
        label={t("common.language")}
        value={locale}
        onValueChange={(value) => void setLocale(value)}
        options={locales.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
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
