/** Why the server refuses a channel or closes it, in the words of supabase/realtime. */
export class Refusal extends Error {
  override name = "Refusal";

  /** @param code Error code of https://supabase.com/docs/guides/realtime/error_codes. */
  constructor(readonly code: string, message: string) {
    super(message);
  }

  /** How a reply to `phx_join` tells it. */
  get reason(): string {
    return `${this.code}: ${this.message}`;
  }
}
