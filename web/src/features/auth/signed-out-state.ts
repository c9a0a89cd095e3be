/** State of a navigation to the sign-in page when the session was lost, not ended on purpose. */
export const signedOutState: Readonly<{ signedOut: true }> = { signedOut: true };

/** Whether the sign-in page was reached because the session was lost. */
export function wasSignedOut(state: unknown): boolean {
  return typeof state === "object" && state !== null && "signedOut" in state &&
    state.signedOut === true;
}
