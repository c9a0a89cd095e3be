import { lazy, type ReactNode, Suspense, useState } from "react";
import { AccountButton } from "./account-button.tsx";

async function load(): Promise<{ default: () => ReactNode }> {
  const { AccountDropdown } = await import("./account-dropdown.tsx");
  return { default: AccountDropdown };
}

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
        <AccountDropdown />
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
