import { bodyMutations } from "../mutation.ts";

/** What may be changed in a portrait, from which picture, and which version stands for it. */
export const EDIT_MUTATIONS = bodyMutations("Edits", ["edits/"], [
  ["an id", "private.edit_photo", "if p_id is null then", "if false then"],
  [
    "the portrait is the caller's",
    "private.edit_photo",
    "where id = p_photo_id and user_id = v_user_id;",
    "where id = p_photo_id;",
  ],
  [
    "the portrait is finished, and still there",
    "private.edit_photo",
    "where id = p_photo_id and status = 'completed' for key share; if not found then",
    "where id = p_photo_id for key share; if false then",
  ],
  [
    "twice the same id is once the batch",
    "private.edit_photo",
    "return v_batch; end if; select",
    "end if; select",
  ],
  [
    "some number of versions",
    "private.edit_photo",
    "p_variations is null or",
    "",
  ],
  [
    "a possible number of versions",
    "private.edit_photo",
    "p_variations not between 1 and v_settings.variations_per_style",
    "false",
  ],
  [
    "the person is known",
    "private.edit_photo",
    "if v_model.status is distinct from 'ready' then",
    "if false then",
  ],
  [
    "what is large is not made larger",
    "private.edit_photo",
    "if p_kind = 'larger' and v_photo.image_size = '2K' then",
    "if false then",
  ],
  [
    "a root that is gone is not sent",
    "private.edit_photo",
    "where id = coalesce(v_photo.root_photo_id, p_photo_id) and status = 'completed'",
    "where id = p_photo_id",
  ],
  ["a kind with its value", "private.edit_value", "end) is not true then", "end) is null then"],
  [
    "a change of clothes",
    "private.edit_value",
    "v_value <> 'keep' and v_value = any (enum_range(null::public.outfit)::text[])",
    "v_value = any (enum_range(null::public.outfit)::text[])",
  ],
  [
    "a change of glasses",
    "private.edit_value",
    "v_value <> 'keep' and v_value = any (enum_range(null::public.glasses)::text[])",
    "v_value = any (enum_range(null::public.glasses)::text[])",
  ],
  [
    "own words of a length, in one line",
    "private.edit_value",
    "private.wish_of(p_value)",
    "p_value",
  ],
  [
    "own words and larger start from their picture",
    "private.can_start_from_root",
    "in ('words', 'larger')",
    "= 'none'",
  ],
  [
    "an edit takes the place of one of its kind",
    "private.with_edit",
    "where edit ->> 'kind' = 'words' or edit ->> 'kind' <> p_edit ->> 'kind'",
    "",
  ],
  [
    "own words add to each other",
    "private.with_edit",
    "edit ->> 'kind' = 'words' or",
    "",
  ],
  [
    "larger is 2K, and costs that",
    "private.options_with",
    "when 'larger' then v_options.image_size := '2K';",
    "when 'larger' then null;",
  ],
  [
    "only finished versions are counted",
    "private.show_newest_versions",
    "and status = 'completed' order by",
    "order by",
  ],
  [
    "all versions are the caller's",
    "private.delete_portraits",
    "where user_id = v_user_id and status",
    "where status",
  ],
  [
    "what is not there yet stays",
    "private.delete_portraits",
    "and status = 'completed' and",
    "and",
  ],
  [
    "a bounded list without nulls",
    "private.delete_portraits",
    "perform private.check_list('photo_ids', p_photo_ids, 100);",
    "",
  ],
]);
