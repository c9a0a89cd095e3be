import type { World } from "./world.ts";

/** Something that is done to Alice's rows of `setTheScene`. */
export interface Operation {
  name: string;
  /** Who does it: Alice, an Edge Function, or the database itself. */
  by: "user" | "worker" | "database";
  /** One statement. */
  sql: string;
}

const PHOTO = "tests.photo('batch', 3)";
const FREE = "tests.photo('poor', 2)";
const SHARED = "tests.shared_photo('share', 1)";
const VERSION = "tests.photo('version', 1)";
const KITCHEN = "tests.own_style('kitchen')";
const PANTRY = "tests.own_style('pantry')";
const JUDGED = "tests.photo('poor', 4)";

/** What locks rows of several kinds, each as its caller would send it. */
export const OPERATIONS: Operation[] = [
  user(
    "create batch",
    `create_generation_batch(tests.id('more'), tests.id('face'), array['test-1', ${KITCHEN}],
      variations => 2)`,
  ),
  user(
    "add own style",
    `add_own_style(tests.id('garden'), 'Garden',
      format('upload/%s/garden.jpg', tests.id('alice')))`,
  ),
  user("delete own style", `delete_own_style(${KITCHEN})`),
  user("delete style in work", `delete_own_style(${PANTRY})`),
  user("retry", "retry_failed_photos(tests.id('batch'))"),
  user("cancel", "cancel_generation_batch(tests.id('batch'))"),
  user("edit", "edit_photo(tests.id('edit'), tests.photo('poor', 1), 'light', 'soft')"),
  user(
    "delete with versions",
    "delete_portraits(array[tests.photo('poor', 1), tests.photo('poor', 2), tests.photo('batch', 1)])",
  ),
  user("try again for free", "request_free_retry(tests.photo('poor', 1))"),
  user("delete account", "delete_account()"),
  {
    name: "delete models",
    by: "user",
    sql: "delete from public.models where name in ('face', 'young')",
  },
  {
    name: "delete training photos",
    by: "user",
    sql: "delete from public.model_training_images where image_order <> 2",
  },
  {
    name: "choose faces",
    by: "user",
    sql: `update public.model_training_images
      set face_box = '{"x": 0, "y": 0, "width": 1, "height": 1}'`,
  },
  user("train again", "start_training(tests.id('face'))"),
  user(
    "order references",
    "order_references(tests.id('face'), array[tests.image('face', 2)])",
  ),
  user(
    "order while it trains",
    "create_generation_batch(tests.id('late'), tests.id('young'), '{test-1}')",
  ),
  user("share", "create_share(tests.id('another'), array[tests.photo('poor', 1)])"),
  user("set retention", "set_retention('until_deleted', 'seven_days')"),
  user("keep portraits", "keep_portraits(array[tests.photo('poor', 4), tests.photo('left')])"),
  user("keep person", "keep_person(tests.id('over'))"),
  user("delete person", "delete_model(tests.id('face'))"),
  user("revoke", "revoke_share(tests.id('share'))"),
  { name: "delete photos", by: "user", sql: "delete from public.photos" },
  {
    name: "favourite",
    by: "user",
    sql: "update public.photos set is_favorite = true",
  },
  worker("claim", "claim_photos(4)"),
  worker(
    "complete",
    `complete_photo(${PHOTO}, tests.lease(${PHOTO}), 'png', 768, 1024)`,
  ),
  worker(
    "reschedule",
    `reschedule_photo(${PHOTO}, tests.lease(${PHOTO}), 'rate_limited')`,
  ),
  worker(
    "complete free try",
    `complete_photo(${FREE}, tests.lease(${FREE}), 'png', 768, 1024)`,
  ),
  worker(
    "complete version",
    `complete_photo(${VERSION}, tests.lease(${VERSION}), 'png', 768, 1024)`,
  ),
  worker("fail free try", `fail_photo(${FREE}, tests.lease(${FREE}), 'no_image')`),
  worker("claim styles", "claim_styles(4)"),
  worker("complete style", `complete_style(${PANTRY}, tests.style_lease('pantry'))`),
  worker("claim likeness", "claim_likeness(4)"),
  worker(
    "record likeness",
    `record_likeness(${JUDGED}, tests.likeness_lease(${JUDGED}), 0.75)`,
  ),
  user(
    "add device",
    "add_push_subscription('https://web.push.apple.com/new', 'B' || repeat('a', 86), repeat('b', 22))",
  ),
  worker("claim notices", "claim_notices(4)"),
  worker(
    "complete notice",
    "complete_notice(tests.id('told'), tests.id('told'))",
  ),
  worker(
    "device gone",
    "fail_notice(tests.id('pushed'), tests.id('pushed'), 'gone', true)",
  ),
  worker("claim copies", "claim_share_copies(4)"),
  worker(
    "complete copy",
    `complete_share_copy(${SHARED}, tests.copy_lease(${SHARED}), 768, 1024)`,
  ),
  worker(
    "heart",
    `heart_share_photo((select token from tests.link), ${SHARED}, tests.id('zoe'), true)`,
  ),
  worker(
    "late complete",
    `complete_photo(${PHOTO}, gen_random_uuid(), 'png', 768, 1024)`,
  ),
  worker(
    "complete training",
    "complete_training(tests.id('young'), tests.training_lease('young'), 'preview/x.webp')",
  ),
  worker(
    "judge",
    `judge_training_image(tests.id('young'), tests.training_lease('young'),
      tests.image('young', 1), '{"failure_code": "no_face"}')`,
  ),
  worker(
    "continue training",
    "continue_training(tests.id('young'), tests.training_lease('young'))",
  ),
  worker(
    "fail training",
    `fail_training(tests.id('young'), tests.training_lease('young'), 'no_face',
      jsonb_build_array(jsonb_build_object(
        'id', tests.image('young', 1), 'failure_code', 'no_face')))`,
  ),
  worker(
    "reschedule training",
    "reschedule_training(tests.id('young'), tests.training_lease('young'), 'provider_unavailable')",
  ),
  user("begin checkout", "begin_checkout(tests.id('another purchase'), 'portraits-50', true)"),
  worker("settle payment", "settle_payment('evt_paid')"),
  worker("settle another event of it", "settle_payment('evt_again')"),
  worker("settle refund", "settle_payment('evt_refund')"),
  worker("claim payments", "claim_payments(10)"),
  { name: "tick", by: "database", sql: "select private.tick()" },
  console("try a batch again", "retry_batch(tests.id('batch'))"),
  console("give a batch up", "give_up_batch(tests.id('batch'))"),
  console("give up what waits for a training", "give_up_batch(tests.id('waiting'))"),
  console("try a training again", "retry_training(tests.id('young'))"),
  console("give a training up", "give_up_training(tests.id('young'))"),
  console("resume a Gemini model", "resume_model('gemini-nano-banana-2.1')"),
  console("grant", "grant_credits('alice@example.test', 5)"),
  {
    name: "delete account in the dashboard",
    by: "database",
    sql: "delete from auth.users where id = tests.id('alice')",
  },
];

function user(name: string, call: string): Operation {
  return { name, by: "user", sql: `select public.${call}` };
}

function console(name: string, call: string): Operation {
  return { name, by: "database", sql: `select admin.${call}` };
}

function worker(name: string, call: string): Operation {
  return { name, by: "worker", sql: `select * from public.${call}` };
}

/**
 * Alice has some of everything: a batch with photos that are completed (1), failed (2), in work (3,
 * 4), in work with a lease that lapsed for the last time (5, 6) and waiting (7, 8), a completed
 * photo whose model is gone, a model in training whose lease lapsed for the last time, with a batch
 * that waits for it, a photo that the ready model does not know yet, and a draft.
 * And a batch that is done, with portraits that may be tried again for free (1), are in work for that
 * (2), have a lapsed lease for that (3) and are just being judged (4); a version of the first (1) is
 * done, and one in work; a share whose copies are being made (1, 3), have a lapsed lease (2) and wait
 * (4), and one that is over. And a style of her own (kitchen) in which two portraits wait, one that is
 * being prepared (pantry), one whose lease lapsed for the last time, and a picture for another (garden).
 * Of the batch that is done she is just being told by e-mail (told) and on her phone (pushed); a message
 * to her tablet waits.
 * By her clocks a portrait (left) and somebody's photos (over) go with the next tick.
 */
export async function setTheScene({ sql }: World): Promise<void> {
  const session = await sql.reserve();
  try {
    await session.unsafe(SCENE);
  } catch (error) {
    // Else the connection is never given back, and whoever closes them waits for ever.
    await session`rollback`;
    throw error;
  } finally {
    session.release();
  }
}

const SCENE = `
begin;
select tests.start_empty();
update private.settings set lease_duration = '1 hour', training_deadline = '1 hour';
select tests.create_user('alice');
select tests.create_ready_model('alice', 'gone');
select tests.create_batch('alice', 'old', 'gone', 1, 1);
select count(*) from public.claim_photos(1);
select public.complete_photo(tests.photo('old'), tests.lease(tests.photo('old')), 'png', 768, 1024);
delete from public.models;

select tests.create_ready_model('alice', 'face', 3);
update public.model_training_images set trained_at = null where image_order = 3;
select tests.create_draft_model('alice', 'draft');
select tests.create_ready_model('alice', 'over');
select tests.create_draft_model('alice', 'young');
select tests.authenticate_as('alice');
select public.start_training(tests.id('young'));
select tests.clear_authentication();
select count(*) from public.claim_training(1);
select tests.judge_image('young', 1), tests.judge_image('young', 2);
select tests.create_batch('alice', 'waiting', 'young', 1, 2);
update private.training_queue set attempt = 5, lease_expires_at = now() - interval '1 second';

select tests.complete_batch('alice', 'poor', 'face', 4, 0.1);
select tests.ask_for_free_retry('alice', tests.photo('poor', 2)),
  tests.ask_for_free_retry('alice', tests.photo('poor', 3));
select count(*) from public.claim_photos(2);
update private.generation_queue set attempt = 5, lease_expires_at = now() - interval '1 second'
where photo_id = tests.photo('poor', 3);
select tests.edit('alice', 'before', tests.photo('poor', 1), 'light', 'soft');
select public.complete_photo(photo_id, lease_token, 'png', 768, 1024) from public.claim_photos(1);
select tests.edit('alice', 'version', tests.photo('poor', 1), 'light', 'soft');
select count(*) from public.claim_photos(1);
select private.queue_likeness(array[tests.photo('poor', 4), tests.photo('poor', 1)]);
update private.likeness_queue
set lease_token = gen_random_uuid(), lease_expires_at = now() + interval '1 hour'
where photo_id = tests.photo('poor', 4);

select tests.create_batch('alice', 'batch', 'face', 2, 4);
select count(*) from public.claim_photos(6);
select public.complete_photo(photo, tests.lease(photo), 'png', 768, 1024)
from tests.photo('batch', 1) as photo;
select public.fail_photo(photo, tests.lease(photo), 'no_image') from tests.photo('batch', 2) as photo;
update private.generation_queue set attempt = 5, lease_expires_at = now() - interval '1 second'
where photo_id in (tests.photo('batch', 5), tests.photo('batch', 6));

select tests.begin_checkout('alice', 'purchase', 'portraits-50');
select tests.write_down('evt_paid', 'purchase'), tests.write_down('evt_again', 'purchase');
select public.record_payment_event('evt_refund', 'refund.created', now(), '{
  "kind": "refund", "id": "re_1", "payment_intent": "pi_purchase", "status": "succeeded",
  "amount": 450, "currency": "eur"
}', false);
update public.payments set look_at = now();

select tests.create_own_style('alice', 'kitchen');
select tests.authenticate_as('alice');
select public.create_generation_batch(
  tests.id('homely'), tests.id('face'), array[tests.own_style('kitchen')], variations => 2
);
select tests.clear_authentication();
select tests.add_own_style('alice', 'pantry'), tests.add_own_style('alice', 'cellar');
select count(*) from public.claim_styles(2);
update private.style_queue set attempt = 5, lease_expires_at = now() - interval '1 second'
where style_id = tests.own_style('cellar');
insert into storage.objects (bucket_id, name)
values ('own-style-images', format('upload/%s/garden.jpg', tests.id('alice')));

select tests.complete_batch('alice', 'left', 'face', 1);
insert into public.retention_clocks (user_id, portraits, photos)
values (tests.id('alice'), 'seven_days', 'thirty_days');
update public.photos set completed_at = completed_at - interval '8 days' where status = 'completed';
update public.models set created_at = now() - interval '31 days' where id = tests.id('over');
update public.model_training_images set created_at = now() - interval '31 days'
where model_id = tests.id('over');

drop table if exists tests.link;
create table tests.link as
select tests.share('alice', 'share', array[
  tests.photo('poor', 1), tests.photo('poor', 3), tests.photo('batch', 1), tests.photo('old')
]) as token;
grant select on tests.link to service_role;
select count(*) from public.claim_share_copies(3);
update private.share_queue set lease_expires_at = now() - interval '1 second'
where share_photo_id = tests.shared_photo('share', 2);
select tests.share('alice', 'over', array[tests.photo('poor', 1)]);
update private.shares set created_at = now() - interval '31 days', expires_at = now() - interval '1 day'
where id = tests.id('over');

select tests.turn_on_notices();
select tests.add_device('alice', 'phone'), tests.add_device('alice', 'tablet');
update private.settings set max_push_subscriptions = 2;
select private.queue_notices(
  'portraits', tests.id('poor')::text, tests.id('alice'), null, now() - interval '1 hour'
);
update private.notice_queue
set
  id = case when subscription_id is null then tests.id('told') else tests.id('pushed') end,
  lease_token = case when subscription_id is null then tests.id('told') else tests.id('pushed') end,
  lease_expires_at = now() + interval '1 hour'
where subscription_id is null or subscription_id = tests.id('phone');

insert into storage.objects (bucket_id, name)
select 'generated-photos', unnest(array[url, thumbnail_url]) from public.photos
where url is not null;
commit;`;
