/** Guards whose removal nobody can notice, each with the reason. */
export const REDUNDANT: Record<string, string> = {
  "foreign key users_id_fkey of users: what goes with its target":
    "end_account() has deleted the profile before its account goes",
  "foreign key training_queue_model_id_fkey of private.training_queue: what goes with its target":
    "end_model_work() has ended the training before its model goes",
  "foreign key training_queue_user_id_fkey of private.training_queue: what goes with its target":
    "a training is of a model of the same user, and ends when that goes along",
  "foreign key training_photos_training_image_id_fkey of private.training_photos: what goes with its target":
    "a photo stays while its training runs, and end_model_work() has ended that before its model goes",
  "unique users_avatar_path_key of users":
    "the path holds the user's id (avatar_in_own_folder), so that no two users can name the same; " +
    "it serves is_in_use() and the sweep as an index",
};
