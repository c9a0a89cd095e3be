/** State of the navigation to the landing page after an account was deleted. */
export const accountDeletedState: Readonly<{ accountDeleted: true }> = { accountDeleted: true };

/** Whether the landing page was reached by deleting an account. */
export function wasAccountDeleted(state: unknown): boolean {
  return typeof state === "object" && state !== null && "accountDeleted" in state &&
    state.accountDeleted === true;
}
