import { bodyMutations } from "../mutation.ts";

/** Nudges and events: to whom, with what, and when. */
export const WEBHOOK_MUTATIONS = bodyMutations(
  "Nudges",
  ["webhooks/", "events/", "claiming/", "tick/"],
  [
    [
      "nothing is called that is not configured",
      "private.call_function",
      "if v_url is null or v_token is null then",
      "if false then",
    ],
    [
      "a call proves itself",
      "private.call_function",
      "'x-webhook-token', v_token,",
      "",
    ],
    [
      "a call stays in its region",
      "private.call_function",
      "'x-region', private.vault_secret('functions_region')",
      "'x-region', null",
    ],
    [
      "an empty secret is none",
      "private.vault_secret",
      "nullif(decrypted_secret, '')",
      "decrypted_secret",
    ],
    [
      "no more calls than allowed",
      "private.wake_generation",
      ", v_settings.max_invocations_per_wake",
      "",
    ],
    [
      "nobody is woken in a pause",
      "private.wake_generation",
      "pace.paused_until is null or pace.paused_until <= now()",
      "true",
    ],
    [
      "nobody is woken for what waits",
      "private.wake_for",
      "and not_before <= now()",
      "",
    ],
    [
      "nobody is woken for what waits",
      "private.wake_removals",
      "where not_before <= now()",
      "",
    ],
    [
      "work is queued though nobody can be woken",
      "private.on_queue_insert",
      "exception when others then " +
      "raise warning 'nobody is woken for what is new in %: %', tg_table_name, sqlerrm;",
      "",
    ],
    [
      "on the user's own topic",
      "private.send_event",
      "'user:' || p_user_id",
      "'everybody'",
    ],
    [
      "on a private topic",
      "private.send_event",
      "'user:' || p_user_id, true",
      "'user:' || p_user_id, false",
    ],
  ],
);
