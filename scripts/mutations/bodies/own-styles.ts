import { bodyMutations } from "../mutation.ts";

/** Styles that people make of pictures of their own. */
export const OWN_STYLE_MUTATIONS = [
  ...bodyMutations("Own styles", ["own-styles/"], [
    [
      "nobody else's are ordered",
      "private.check_styles",
      "and (styles.owner_id is null or styles.owner_id = p_user_id)",
      "",
    ],
    [
      "another's id tells nothing",
      "private.add_own_style",
      "if v_style.owner_id is distinct from v_user_id then",
      "if false then",
    ],
    [
      "so many at a time",
      "private.add_own_style",
      ">= v_settings.max_own_styles",
      "> 1000",
    ],
    [
      "only one's own pictures",
      "private.add_own_style",
      "if private.owns_path('upload', p_upload_path) is not true or not exists (",
      "if not exists (",
    ],
    [
      "a picture makes one style",
      "private.add_own_style",
      "if private.is_in_use('own-style-images', p_upload_path) then",
      "if false then",
    ],
    [
      "not as fast as one likes",
      "private.add_own_style",
      "perform private.count_request(v_user_id);",
      "",
    ],
    [
      "only its owner changes it",
      "private.own_style",
      "and owner_id = private.current_user_id()",
      "",
    ],
    ["what is deleted is gone", "private.own_style", "and status <> 'deleted'", ""],
    [
      "credits come back",
      "private.delete_own_style",
      "perform private.release_photos(v_jobs, 'cancelled');",
      "",
    ],
    ["versions go on", "private.delete_own_style", "and photo.edits = '[]'", ""],
    [
      "its pictures go",
      "private.delete_own_style",
      "array[v_upload_path, v_style.image_url, v_style.card_url]",
      "array[v_upload_path]",
    ],
    [
      "nothing is made in a deleted one again",
      "private.has_scene",
      "and status <> 'deleted'",
      "",
    ],
    [
      "what was uploaded goes",
      "private.end_style",
      "perform private.queue_removal('own-style-images', array[p_job.upload_path]);",
      "",
    ],
    [
      "not before it is due",
      "private.claim_styles",
      "where queue.lease_token is null and queue.not_before <= now()",
      "where queue.lease_token is null",
    ],
    [
      "not what another has",
      "private.claim_styles",
      "where queue.lease_token is null and queue.not_before <= now()",
      "where queue.not_before <= now()",
    ],
    [
      "the lease is current",
      "private.take_style",
      "and lease_token = p_lease_token",
      "",
    ],
    [
      "it ends",
      "private.reschedule_style",
      "if v_not_before is null then",
      "if false then",
    ],
    [
      "it kills no third worker",
      "private.requeue_lapsed_styles",
      "when v_job.lost + 1 >= v_settings.max_lost_workers then 'too_demanding'",
      "when false then 'too_demanding'",
    ],
    [
      "nobody waits for ever",
      "private.requeue_lapsed_styles",
      "when v_job.deadline_at < now() then 'deadline_exceeded'",
      "when false then 'deadline_exceeded'",
    ],
    [
      "the name stays with portraits",
      "private.sweep_own_styles",
      "where photo.style_id = style.id and photo.user_id = style.owner_id",
      "where false",
    ],
    [
      "they go with their account",
      "private.end_account",
      "delete from public.styles where owner_id = old.id;",
      "",
    ],
    [
      "news reach its owner",
      "private.send_style_event",
      "private.send_event(new.owner_id,",
      "private.send_event(gen_random_uuid(),",
    ],
  ]),
];
