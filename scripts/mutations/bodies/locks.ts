import { bodyMutations } from "../mutation.ts";

const SPENDING = [
  "supabase/tests/concurrency/spending.test.ts",
  "supabase/tests/concurrency/retrying.test.ts",
];
const CLAIMING = ["supabase/tests/concurrency/claiming.test.ts"];
const MEETING = [
  "supabase/tests/concurrency/order_of_locks.test.ts",
  "supabase/tests/concurrency/bulk_statements.test.ts",
];

/** What happens at the same moment happens one after the other. */
export const LOCK_MUTATIONS = [
  ...bodyMutations("Locks", SPENDING, [
    [
      "one tab after the other",
      "private.lock_user",
      "where id = p_user_id for update",
      "where id = p_user_id",
    ],
    [
      "one tab after the other",
      "private.create_generation_batch",
      "perform private.lock_user(v_user_id);",
      "",
    ],
    [
      "one tab after the other",
      "private.retry_failed_photos",
      "perform private.lock_user(v_user_id);",
      "",
    ],
    [
      "one tab after the other",
      "private.lock_own_model",
      "where id = p_model_id and user_id = private.current_user_id() for update",
      "where id = p_model_id and user_id = private.current_user_id()",
    ],
    [
      "one tab after the other",
      "private.limit_models",
      "perform private.lock_user(new.user_id);",
      "",
    ],
  ]),
  ...bodyMutations("Locks", CLAIMING, [
    [
      "one claim at a time for a Gemini model",
      "public.claim_photos",
      "for update of pace",
      "",
    ],
    [
      "one claim of a training at a time",
      "private.claim_training",
      "perform pg_advisory_xact_lock(hashtext('private.claim_training'));",
      "",
    ],
    [
      "two claims do not wait for each other's rows",
      "private.claim_training",
      "for update skip locked",
      "",
    ],
    [
      "two claims do not take the same objects",
      "private.claim_storage_removals",
      "for update skip locked",
      "",
    ],
  ]),
  ...bodyMutations("Locks", MEETING, [
    ["the row is held while it is settled", "private.take_job", "for update", ""],
    [
      "the model before its run",
      "private.lock_training",
      "perform from public.models where id = p_model_id for update;",
      "",
    ],
    [
      "the account before its model",
      "private.lock_training",
      "perform from auth.users where id = (select user_id from public.models where id = p_model_id) for key share;",
      "",
    ],
    [
      "what waits before its user",
      "private.lock_waiting_photos",
      "order by queue.position for update of queue",
      "order by queue.position",
    ],
    [
      "rows that are settled meanwhile are left alone",
      "private.cancel_generation_batch",
      "order by position for update",
      "order by position",
    ],
    [
      "the user before many of their photos",
      "private.lock_caller",
      "perform from public.users where id = auth.uid() for update;",
      "",
    ],
    [
      "the account before many of its models",
      "private.lock_callers_work",
      "perform from auth.users where id = auth.uid() for key share;",
      "",
    ],
    [
      "all work before the first of many models",
      "private.lock_callers_work",
      "perform private.lock_work(auth.uid());",
      "",
    ],
    ["work before the account", "private.end_account", "perform private.lock_work(old.id);", ""],
  ]),
];
