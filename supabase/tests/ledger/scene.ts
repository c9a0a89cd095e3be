import { RULES } from "./state.ts";

/** Puts the database into the reference model's initial state. */
export const SCENE = `
begin;
select tests.start_empty();
update private.settings set
  signup_credits = ${RULES.signupCredits.generation},
  signup_training_credits = ${RULES.signupCredits.training},
  generation_credits_may_train = false,
  generation_cost = ${RULES.imagePrice},
  training_cost_per_image = ${RULES.trainingPrice},
  max_attempts = ${RULES.maxAttempts},
  max_lost_workers = ${RULES.maxLostWorkers},
  max_requests_per_minute = 1000000,
  max_discards_per_day = 1000000;
delete from public.credit_packs;
insert into public.credit_packs (id, kind, credits, price) values (
  '${RULES.pack.id}', 'generation', ${RULES.pack.credits}, ${RULES.pack.cents}
);
update private.settings set max_open_payments = 1000000;
update public.generation_model_sizes set cost_factor = ${RULES.costFactor["2K"]}
where image_size = '2K';
update private.provider_pace set in_flight_limit = 1000;
select tests.create_styles(2);
select tests.create_user(name), tests.create_ready_model(name, name || '-m0', 2),
  tests.create_draft_model(name, name || '-m1', 1)
from unnest(array['ada', 'bob']) as name;
commit;`;
