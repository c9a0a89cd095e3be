import { bodyMutations } from "../mutation.ts";

/** Hold, capture, release: what keeps a credit from being spent twice, lost or made up. */
export const CREDIT_MUTATIONS = bodyMutations("Credits", ["credits/", "settling/", "batches/"], [
  [
    "no more is held than is available",
    "private.hold_credits",
    "and credits - credits_held >= p_amount",
    "",
  ],
  [
    "only what is not held is available",
    "private.hold_credits",
    "credits - credits_held >= p_amount",
    "credits >= p_amount",
  ],
  ["held in the account", "private.hold_credits", "credits_held + p_amount", "credits_held"],
  [
    "refuses aloud",
    "private.hold_credits",
    "if not found then",
    "if false then",
  ],
  [
    "gives back what was held",
    "private.release_credits",
    "credits_held - p_amount",
    "credits_held",
  ],
  [
    "takes out what was held",
    "private.post_credits",
    ", credits_held = credits_held - p_held",
    "",
  ],
  [
    "writes the ledger with the balance it leaves",
    "private.post_credits",
    "p_user_id, p_amount, v_balance,",
    "p_user_id, p_amount, 0,",
  ],
  [
    "the ledger is append-only",
    "private.refuse_ledger_change",
    "raise exception using errcode = '42501', message = 'ledger_is_append_only';",
    "return null;",
  ],
  [
    "the credits of every picture are held",
    "private.create_generation_batch",
    "v_images * v_price",
    "v_price",
  ],
  [
    "a larger picture costs more",
    "private.portrait_price",
    "settings.generation_cost * size.cost_factor",
    "settings.generation_cost",
  ],
  [
    "what is held for a picture is its price",
    "private.queue_photos",
    "photo.price",
    "1",
  ],
  [
    "credits are held",
    "private.create_generation_batch",
    "perform private.hold_credits(v_user_id, v_images * v_price);",
    "",
  ],
  [
    "credits are held again",
    "private.retry_failed_photos",
    "perform private.hold_credits(v_user_id, ( select sum(price)::integer from public.photos where id = any (v_photos) ));",
    "",
  ],
  [
    "another try costs what the first would have",
    "private.retry_failed_photos",
    "select sum(price)::integer",
    "select count(*)::integer",
  ],
  [
    "credits are held",
    "private.start_training",
    "perform private.hold_credits(v_user_id, v_cost);",
    "",
  ],
  [
    "each photo costs",
    "private.start_training",
    "v_untrained * v_settings.training_cost_per_image",
    "v_settings.training_cost_per_image",
  ],
  [
    "a balance does not fall below what is held",
    "admin.grant_credits",
    "if v_user.credits + p_amount < v_user.credits_held then",
    "if false then",
  ],
  [
    "an amount is a number other than 0",
    "admin.grant_credits",
    "if p_amount = 0 or p_amount is null then",
    "if false then",
  ],
]);
