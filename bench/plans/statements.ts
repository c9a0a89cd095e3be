import { DELETE_500, idsOf, QUERIES, type Query, UPLOAD, uuid } from "../database/queries.ts";
import type { Run } from "./observe.ts";
import type { Allowed } from "./rules.ts";

/** A statement that is run for each person, picture or nudge, and what it may do. */
export interface Statement extends Run, Allowed {
  name: string;
}

/** Where nothing else is said: about what one page of an answer holds. */
const ROWS = 250;

const user = (number: number) => uuid(`user ${number}`);
const model = (number: number, which = 1) => uuid(`model ${number} ${which}`);
const photo = (number: number, which = 1) => uuid(`photo ${number} ${which}`);
/** As fill.sql and world.sql call what is in work. */
const lease = (...of: (number | string)[]) => uuid(`lease ${of.join(" ")}`);

function asUser(
  number: number,
  name: string,
  text: string,
  pages: number,
  rest: Partial<Pick<Statement, "rows" | "before">> = {},
): Statement {
  return { name, role: "authenticated", user: user(number), text, pages, rows: ROWS, ...rest };
}

function asService(
  name: string,
  text: string,
  pages: number,
  rest: Partial<Pick<Statement, "rows" | "before">> = {},
): Statement {
  return { name, role: "service_role", user: "", text, pages, rows: ROWS, ...rest };
}

function asPostgres(...statement: Parameters<typeof asService>): Statement {
  return { ...asService(...statement), role: "postgres" };
}

/** Pages and rows of what `npm run bench -- database` times, by name. */
const TIMED: Record<string, Partial<Allowed> & { pages: number }> = {
  "gallery, newest 100": { pages: 60 },
  "gallery, next 500": { pages: 70 },
  "gallery, favourites": { pages: 130 },
  "gallery, most alike 100": { pages: 140 },
  "gallery, less alike 500": { pages: 300, rows: 600 },
  "gallery, most alike favourites": { pages: 130 },
  "advice on the photos of a model": { pages: 7_900 },
  "gallery, one model": { pages: 180, rows: 500 },
  "gallery, one style": { pages: 40 },
  "gallery, one style of one model, favourites": { pages: 80 },
  "gallery, how many": { pages: 300 },
  "gallery, how many before one": { pages: 300, rows: 300 },
  "gallery, how many in one style of one model": { pages: 50 },
  "one photo": { pages: 10 },
  "dashboard, profile": { pages: 20 },
  "dashboard, latest photos": { pages: 20 },
  "dashboard, models": { pages: 20 },
  "dashboard, open batches": { pages: 30 },
  "progress, photos of a batch": { pages: 20 },
  "ledger, newest 50": { pages: 450, rows: 300 },
  // Fifty orders of twenty lines, which are passed over on the way to the next and added up.
  "ledger, next 50": { pages: 1_000, rows: 1_200 },
  "ledger, photos of a page": { pages: 120 },
  "ledger, portraits of an order": { pages: 40 },
  "ledger, trainings only": { pages: 190, rows: 200 },
  "favourite a photo": { pages: 50 },
  [UPLOAD]: { pages: 150 },
  "create_generation_batch, 40 images": { pages: 3_300 },
  "delete 500 photos": { pages: 33_000, rows: 1_000 },
};

const RICH = idsOf(1, 0);

function timed({ name, text }: Query): Statement {
  const { pages = 0, ...rest } = TIMED[name] ?? {};
  return asUser(1, name, text(RICH), pages, rest);
}

/** Everything that is run for each person, picture or nudge, on the world of world.sql. */
export const STATEMENTS: Statement[] = [
  ...QUERIES.map(timed),

  // The rest of what people do.
  asUser(
    1,
    "versions of a portrait",
    `select * from public.photos where status = 'completed'
      and (id = '${photo(1, 1)}' or root_photo_id = '${photo(1, 1)}')
      order by completed_at, id limit 100`,
    20,
  ),
  asUser(
    1,
    "whether a portrait is judged",
    `select id from public.photos
      where status = 'completed' and is_newest and likeness is not null limit 1`,
    20,
  ),
  asUser(
    1,
    "styles on offer",
    `select id, name, category, card_url, position, active, status, failure_code
      from public.styles order by position, created_at desc, id`,
    20,
  ),
  asUser(1, "portraits_by_style", "select * from public.portraits_by_style()", 700),
  asUser(1, "credits_by_month", "select * from public.credits_by_month()", 300),
  asUser(1, "latest_of_styles", `select * from public.latest_of_styles('${model(1)}')`, 110),
  asUser(
    1,
    "photos of a model",
    `select * from public.model_training_images
      where model_id = '${model(1)}' order by image_order`,
    10,
  ),
  asUser(
    1,
    "photos of all models, for the copy of all one's data",
    `select * from public.model_training_images order by id limit 1000`,
    10,
  ),
  asUser(
    1,
    "references of a model",
    `select training_image_id from public.model_references
      where model_id = '${model(1)}' and reference_set = 1 order by position`,
    10,
  ),
  asUser(
    1,
    "insert a model",
    `insert into public.models (name, gender, consent_version) values ('Me', 'mujer', 1)`,
    40,
  ),
  asUser(
    1,
    "insert a photo of a model",
    `insert into public.model_training_images (model_id, image_url, image_order, file_size, file_name)
      values ('${model(1)}', 'training/${user(1)}/new.jpg', 5, 1000, 'me.jpg')`,
    80,
  ),
  asUser(
    1,
    "delete a photo of a model",
    `delete from public.model_training_images where id = '${uuid("image 1 1 1")}'`,
    170,
  ),
  asUser(
    1,
    "start_training",
    `select public.start_training('${model(1)}')`,
    150,
    {
      before: `
        update public.model_training_images set trained_at = null where model_id = '${model(1)}';
        update public.models set consent_version = 1, consented_at = now()
        where id = '${model(1)}'`,
    },
  ),
  asUser(
    1,
    "order_references",
    `select public.order_references('${model(1)}', array['${uuid("image 1 1 2")}']::uuid[])`,
    550,
  ),
  asUser(
    1,
    "order_training_images",
    `select public.order_training_images('${model(1)}', array[${
      [2, 1, 3, 4].map((image) => `'${uuid(`image 1 1 ${image}`)}'`)
    }]::uuid[])`,
    120,
  ),
  asUser(
    1,
    "edit_photo",
    `select public.edit_photo(gen_random_uuid(), '${photo(1, 5)}', 'background', 'beach', 4)`,
    950,
    {},
  ),
  asUser(
    1,
    "retry_failed_photos",
    `select public.retry_failed_photos('${uuid("failed batch 1")}')`,
    850,
    {},
  ),
  asUser(
    11,
    "cancel_generation_batch, 40 images",
    `select public.cancel_generation_batch('${uuid("open batch 11")}')`,
    1_700,
  ),
  asUser(1, "request_free_retry", `select public.request_free_retry('${photo(1, 5)}')`, 650, {
    rows: 900,
    before: `update public.photos set likeness = 0.1 where id = '${photo(1, 5)}'`,
  }),
  asUser(1, "increment_download", `select public.increment_download('${photo(1, 5)}')`, 50),
  asUser(
    1,
    "delete_portraits, one with an edit",
    `select public.delete_portraits(array['${photo(1, 1)}']::uuid[])`,
    650,
  ),
  asUser(
    1,
    "create_share, 10 photos",
    `select public.create_share(gen_random_uuid(), array[${
      Array.from({ length: 10 }, (_, index) => `'${photo(1, 10 + index)}'`)
    }]::uuid[])`,
    550,
  ),
  asUser(1, "shares", "select * from public.shares()", 100),
  asUser(1, "revoke_share", `select public.revoke_share('${uuid("share 1 1")}')`, 400),
  asUser(
    1,
    "add_own_style",
    `select public.add_own_style(gen_random_uuid(), 'Mine', 'upload/${user(1)}/another.jpg')`,
    110,
    {
      before: `insert into storage.objects (bucket_id, name)
        values ('own-style-images', 'upload/${user(1)}/another.jpg')`,
    },
  ),
  asUser(1, "delete_own_style", `select public.delete_own_style('${uuid("style 1 1")}')`, 110),
  asUser(
    1,
    "upload of a picture for a style",
    `insert into storage.objects (bucket_id, name)
      values ('own-style-images', 'upload/${user(1)}/another.jpg')`,
    70,
  ),
  asUser(
    1,
    "upload of an avatar",
    `insert into storage.objects (bucket_id, name) values ('avatars', '${user(1)}/${
      photo(1)
    }.jpg')`,
    70,
  ),
  asUser(
    1,
    "download of a photo of one's own",
    `select * from storage.objects
      where bucket_id = 'model-training-images' and name = 'training/${user(1)}/1-1-1.jpg'`,
    20,
  ),

  asUser(1, "devices that show notices", "select endpoint from public.push_subscriptions", 10),
  asUser(
    1,
    "add_push_subscription",
    `select public.add_push_subscription(
      'https://fcm.googleapis.com/fcm/send/new', 'B' || repeat('a', 86), repeat('b', 22))`,
    80,
  ),
  asUser(
    1,
    "remove a device",
    "delete from public.push_subscriptions where endpoint like '%/1-1'",
    40,
  ),
  asUser(1, "note_presence", "select public.note_presence()", 20),

  asUser(
    1,
    "begin_checkout",
    "select * from public.begin_checkout(gen_random_uuid(), 'portraits-50', true)",
    80,
  ),
  asUser(
    1,
    "what became of a payment",
    `select id, kind, credits, amount, currency, status, withdrawn, created_at
      from public.payments where id = '${uuid("payment 1 paid")}'`,
    10,
  ),
  asUser(
    2,
    "set_retention",
    "select public.set_retention('one_year', 'until_deleted')",
    40,
  ),
  // Reads the thousand portraits of the caller, and nobody else's.
  asUser(
    2,
    "retention_preview",
    "select * from public.retention_preview('seven_days', 'one_year')",
    2_700,
    { rows: 1_100 },
  ),
  asUser(3, "leaving_portraits", "select * from public.leaving_portraits()", 3_300, {
    rows: 1_100,
  }),
  asUser(1, "receipts", "select * from public.receipts()", 100),
  asUser(1, "what a receipt says", "select * from public.receipt('receipt 1 1')", 40),
  asUser(1, "files on a receipt", "select * from public.receipt_lines('receipt 1 1')", 30),

  // What the functions do for each picture.
  asService("claim_photos, 4 of 1,480 waiting", "select * from public.claim_photos(4)", 1_200),
  asService(
    "complete_photos, 4",
    `select public.complete_photos('${
      JSON.stringify([1, 2, 3, 4].map((which) => ({
        photo_id: uuid(`open photo 50 ${which}`),
        lease_token: lease(50, which),
        extension: "png",
        width: 864,
        height: 1184,
      })))
    }')`,
    700,
  ),
  ...[
    ["fail_photo", "'internal'"],
    ["reschedule_photo", "'internal'"],
    ["return_photo", "0"],
    ["refuse_photo", "'blocked', 'No.', 2, true"],
  ].map(([name, rest]) =>
    asService(
      `${name}`,
      `select public.${name}('${uuid("open photo 50 1")}', '${lease(50, 1)}', ${rest})`,
      150,
    )
  ),
  asService("claim_training", "select * from public.claim_training(1)", 70),
  asService(
    "judge_training_image",
    `select public.judge_training_image('${model(1000, 2)}', '${lease(1000)}', '${
      uuid("image 1000 2 1")
    }', '{"failure_code": "no_face"}')`,
    80,
    {
      before: `delete from private.training_photos
        where training_image_id = '${uuid("image 1000 2 1")}'`,
    },
  ),
  asService(
    "complete_training",
    `select public.complete_training('${model(1000, 2)}', '${lease(1000)}', null)`,
    750,
  ),
  asService(
    "fail_training",
    `select public.fail_training('${model(1000, 2)}', '${lease(1000)}', 'internal')`,
    420,
  ),
  asService(
    "reschedule_training",
    `select public.reschedule_training('${model(1000, 2)}', '${lease(1000)}', 'internal')`,
    140,
  ),
  asService("claim_likeness, 4", "select * from public.claim_likeness(4)", 180),
  asService(
    "record_likeness",
    `select public.record_likeness('${photo(901, 1)}', '${lease(901, 1)}', 0.5)`,
    60,
  ),
  asService(
    "reschedule_likeness",
    `select public.reschedule_likeness('${photo(901, 1)}', '${lease(901, 1)}')`,
    40,
  ),
  asService("claim_styles", "select * from public.claim_styles(1)", 40),
  asService(
    "complete_style",
    `select public.complete_style('${uuid("new style 901")}', '${lease(901)}')`,
    70,
  ),
  asService(
    "refuse_style",
    `select public.refuse_style('${uuid("new style 901")}', '${lease(901)}', 'no_face')`,
    90,
  ),
  asService("claim_share_copies, 4", "select * from public.claim_share_copies(4)", 550),
  asService(
    "complete_share_copy",
    `select public.complete_share_copy('${uuid("shared 901 1 1")}', '${lease(901)}', 480, 640)`,
    80,
  ),
  asService(
    "claim_storage_removals, 100",
    "select * from private.claim_storage_removals(100)",
    2_400,
  ),
  asService(
    "finish_storage_removals, 4",
    `select private.finish_storage_removals(array[${
      [1, 2, 3, 4].map((file) => `'${uuid(`removal 901 ${file}`)}'`)
    }]::uuid[], '${lease(901)}')`,
    130,
  ),
  asService("claim_payments, 4", "select * from public.claim_payments(4)", 110),
  asService(
    "record_payment_event",
    `select public.record_payment_event('evt_new', 'refund.updated', now(), '{}', false)`,
    40,
  ),
  asService(
    "settle_payment, of a checkout",
    "select public.settle_payment('evt_checkout1')",
    200,
  ),
  asService("settle_payment, of a refund", "select public.settle_payment('evt_refund1')", 150),
  asService("claim_notices, 4", "select * from public.claim_notices(4)", 550),
  asService(
    "complete_notice",
    `select public.complete_notice('${uuid("notice 901")}', '${lease(901)}')`,
    60,
  ),
  asService(
    "fail_notice, of a device that is gone",
    `select public.fail_notice('${uuid("message 901")}', '${lease(901)}', 'gone', true)`,
    60,
  ),
  asService(
    "open_share",
    `select * from public.open_share('token 1 1', gen_random_uuid(), '10.0.0.1')`,
    60,
  ),
  asService(
    "heart_share_photo",
    `select public.heart_share_photo('token 1 1', '${
      uuid("shared 1 1 1")
    }', gen_random_uuid(), true, '10.0.0.1')`,
    90,
  ),
  ...[
    ["model-training-images", `training/${user(1)}/1-1-1.jpg`],
    ["own-style-images", `style/${user(1)}/1.jpg`],
    ["avatars", `${user(1)}/${user(1)}.jpg`],
    ["generated-photos", `generated/${user(1)}/${photo(1)}-0123456789ab.png`],
    ["model-previews", `preview/${user(1)}/${model(1)}-0123456789ab.webp`],
    ["shared-photos", `${uuid("shared 1 1 1")}.webp`],
  ].map(([bucket, name]) =>
    asUser(
      1,
      `whether a file of ${bucket} is in use`,
      `select private.is_in_use('${bucket}', '${name}')`,
      20,
    )
  ),

  // What wakes the functions, and finds what they have lost.
  ...["generation", "training", "likeness", "styles", "shares", "notices", "removals"].map((what) =>
    asService(`wake_${what}`, `select private.wake_${what}()`, 650)
  ),
  asPostgres("wake_payments", "select private.wake_payments()", 60),
  asService("health", "select public.health()", 3_600, { rows: 4_000 }),
  asPostgres(
    "health, of payments",
    "select payments_to_look_at, stripe_webhook_silent from admin.health",
    60,
  ),
  asPostgres("health, of notices", "select failed_notices from admin.health", 30),
  asPostgres("end_receipts", "select private.end_receipts()", 45),
  asPostgres("tick", "select private.tick()", 1_200),

  // What Auth does for each new account.
  asPostgres(
    "note_signup",
    `select private.note_signup('{"user": {"email": "new@example.com"},
      "metadata": {"ip_address": "10.0.0.1"}}')`,
    40,
  ),
  asPostgres(
    "a new account",
    `insert into auth.users (id, email) values ('${user(2000)}', 'new@example.com')`,
    150,
    {
      before: `insert into private.signups (address, network)
        values (private.signup_digest('new@example.com'), 'many')`,
    },
  ),

  // What the desk counts and shows.
  asPostgres(
    "count_day, in which nothing was asked for",
    "select private.count_day('2000-01-01')",
    130,
  ),
  asPostgres(
    "portraits_of_day, in which nothing was asked for",
    "select * from private.portraits_of_day('2000-01-01')",
    30,
  ),
  asPostgres("admin.days", "select * from admin.days(90)", 260),
  asPostgres("admin.money", "select * from admin.money(1)", 10),
  asPostgres("admin.groups", "select * from admin.groups(30)", 500, { rows: 1_600 }),
  asPostgres("admin.failure_examples", "select * from admin.failure_examples()", 25_000, {
    rows: 2_000,
    // Of so few photos all are soon read; of a million the two thousand are looked up.
    before: "set local enable_hashjoin = off; set local enable_mergejoin = off",
  }),

  // What foreign keys ask for when an account goes.
  asPostgres(
    "notices of an account that are not told yet",
    `delete from private.notice_queue where user_id = '${user(7)}'`,
    20,
  ),
  asPostgres(
    "notices of an account that were told",
    `delete from private.told_notices where user_id = '${user(7)}'`,
    90,
  ),

  // Last, for what is undone leaves dead rows.
  asUser(1, "delete a model", `delete from public.models where id = '${model(1)}'`, 18_000, {
    rows: 4_000,
  }),
  asUser(6, "delete_account", "select public.delete_account()", 6_500),
  timed(DELETE_500),
];
