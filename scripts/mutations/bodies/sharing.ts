import { bodyMutations } from "../mutation.ts";

/** Links to portraits: whose, to what, until when, and how often. */
export const SHARING_MUTATIONS = bodyMutations(
  "Sharing",
  ["sharing/", "access/", "tick/", "storage/"],
  [
    [
      "one's own portraits",
      "private.create_share",
      "and user_id = v_user_id and status = 'completed'",
      "and status = 'completed'",
    ],
    [
      "finished portraits",
      "private.create_share",
      "and user_id = v_user_id and status = 'completed'",
      "and user_id = v_user_id",
    ],
    [
      "the link of another stays theirs",
      "private.create_share",
      "if v_owner <> v_user_id then",
      "if false then",
    ],
    [
      "so many at a time",
      "private.create_share",
      ">= v_settings.max_shares then",
      ">= 1000000 then",
    ],
    [
      "so many portraits",
      "private.create_share",
      "v_settings.max_share_photos);",
      "1000000);",
    ],
    [
      "until some day",
      "private.create_share",
      "or p_days not between 1 and 90 then",
      "then",
    ],
    [
      "so many in a minute",
      "private.create_share",
      "perform private.count_request(v_user_id);",
      "",
    ],
    [
      "each portrait once",
      "private.create_share",
      "or cardinality(p_photo_ids) <> (select count(distinct id) from unnest(p_photo_ids) as id)",
      "",
    ],
    [
      "one's own is revoked",
      "private.revoke_share",
      "where id = p_id and user_id = v_user_id",
      "where id = p_id",
    ],
    [
      "one's own are listed",
      "private.shares",
      "where share.user_id = private.current_user_id() and share.expires_at > now()",
      "where share.expires_at > now()",
    ],
    [
      "a link that does not open is not shown",
      "private.shares",
      "case when private.token_digest(known.token) = share.token_digest then known.token end",
      "known.token",
    ],
    [
      "copies go with what they are of",
      "private.remove_copies",
      "perform private.queue_removal('shared-photos', array_agg(copy_path)) from deleted having bool_or(copy_path is not null);",
      "",
    ],
    [
      "no share without portraits",
      "private.remove_copies",
      "delete from private.shares as share where share.id = any (array(select distinct share_id from deleted)) and not exists (select from private.share_photos where share_id = share.id);",
      "",
    ],
    [
      "a copy whose share has ended goes",
      "private.end_copying",
      "perform private.queue_late_copy_removal(old);",
      "",
    ],
    [
      "a copy that is shown stays",
      "private.end_copying",
      "if not private.is_in_use( 'shared-photos', private.copy_path(old.share_photo_id, old.lease_token) ) then",
      "if true then",
    ],
    [
      "not what another has",
      "public.claim_share_copies",
      `where queue.lease_token is null and queue.not_before <= now()
        order by queue.not_before limit 100 + "limit"
      ),
      due as (
        select queue.share_photo_id from private.share_queue as queue
        join private.share_photos as shared on shared.id = queue.share_photo_id
        where queue.share_photo_id = any (array(select oldest.share_photo_id from oldest))
          and queue.lease_token is null and`,
      `where queue.not_before <= now()
        order by queue.not_before limit 100 + "limit"
      ),
      due as (
        select queue.share_photo_id from private.share_queue as queue
        join private.share_photos as shared on shared.id = queue.share_photo_id
        where queue.share_photo_id = any (array(select oldest.share_photo_id from oldest)) and`,
    ],
    [
      "the lease is current",
      "private.complete_share_copy",
      "and lease_token = p_lease_token",
      "",
    ],
    [
      "what a stale worker stored goes",
      "private.complete_share_copy",
      "perform private.queue_removal('shared-photos', array[v_path]);",
      "",
    ],
    [
      "the former copy goes",
      "private.complete_share_copy",
      "perform private.queue_removal('shared-photos', array[v_former_path]);",
      "",
    ],
    [
      "attempts have an end",
      "private.reschedule_share_copy",
      "if v_not_before is null then",
      "if false then",
    ],
    [
      "the lease is current",
      "private.reschedule_share_copy",
      "and lease_token = p_lease_token",
      "",
    ],
    [
      "what kills workers is given up",
      "private.requeue_lapsed_copies",
      "or ( queue.lease_token is not null and queue.lease_expires_at < now() and queue.attempt >= settings.max_lost_workers )",
      "",
    ],
    [
      "what a lost worker may store goes",
      "private.requeue_lapsed_copies",
      "perform private.queue_late_copy_removal(v_job);",
      "",
    ],
    [
      "a link has an end",
      "private.visited_share",
      "and expires_at > now()",
      "",
    ],
    [
      "what is over is deleted",
      "private.end_shares",
      "delete from private.shares where id = v_id;",
      "",
    ],
    [
      "what is not over stays",
      "private.end_shares",
      "where expires_at <= now()",
      "where true",
    ],
    [
      "visits are forgotten",
      "private.end_shares",
      "delete from private.share_visits where started_at < now() - interval '1 minute';",
      "",
    ],
    [
      "so many visits in a minute",
      "private.count_visit",
      "if v_requests > p_limit then",
      "if false then",
    ],
    [
      "an address is not kept as it is",
      "private.visited_share",
      "encode( extensions.hmac(p_address, private.vault_secret('share_key'), 'sha256'), 'hex' )",
      "p_address",
    ],
    [
      "a link shows its own portraits",
      "private.open_share",
      "where share.id = v_share_id and (",
      "where (",
    ],
    [
      "a heart for what the link shows",
      "private.heart_share_photo",
      "where id = p_photo_id and share_id = v_share_id",
      "where id = p_photo_id",
    ],
    [
      "so many hearts",
      "private.heart_share_photo",
      "if v_hearts >= (select max_hearts from private.settings) then",
      "if false then",
    ],
    [
      "one heart of each",
      "private.heart_share_photo",
      "where id = p_photo_id and v_changed = 1;",
      "where id = p_photo_id;",
    ],
    [
      "a path tells nobody",
      "private.copy_path",
      "format('%s-%s.webp', p_share_photo_id, left(md5(p_lease_token::text), 12))",
      "(select format('%s-%s.webp', user_id, left(md5(p_lease_token::text), 12)) from private.shares limit 1)",
    ],
  ],
);
