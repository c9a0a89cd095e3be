/** Why a page was gone to, where the page says so: the state of the navigation that led there. */
export type Arrival =
  /** To the landing page, after deleting the account. */
  | "accountDeleted"
  /** To the sign-in page: the session was lost, not ended on purpose. */
  | "sessionLost"
  /** To a photo, from the page that its viewer lies over, which one step back leads to. */
  | "fromBelow";

/** The state to navigate with. */
export function arrivalState(arrival: Arrival): { arrival: Arrival } {
  return { arrival };
}

/** The state to leave a deleted account with: to the landing page, which shows the receipt of this token. */
export function farewellState(
  receipt: string | null,
): { arrival: Arrival; receipt: string | null } {
  return { ...arrivalState("accountDeleted"), receipt };
}

/** The token of the receipt that came along; undefined where none did. */
export function receiptOf(state: unknown): string | undefined {
  return typeof state === "object" && state !== null && "receipt" in state &&
      typeof state.receipt === "string"
    ? state.receipt
    : undefined;
}

/** Whether a page was gone to for this reason. */
export function hasArrived(state: unknown, arrival: Arrival): boolean {
  return typeof state === "object" && state !== null && "arrival" in state &&
    state.arrival === arrival;
}
