import type { ErrorCode } from "@/lib/errors/app-error.ts";

export default {
  not_authenticated: {
    title: "You are signed out",
    next: "Sign in again to go on.",
  },
  insufficient_credits: {
    title: "Not enough portrait credits",
    next:
      "Choose fewer styles or portraits. Where work is running, what it does not use comes back.",
  },
  insufficient_training_credits: {
    title: "Not enough photo credits",
    next: "Use fewer photos. Where work is running, what it does not use comes back.",
  },
  model_not_found: {
    title: "This person is not here",
    next: "They may have been deleted. Pick somebody else.",
  },
  batch_not_found: {
    title: "These portraits do not exist",
    next: "They may have been deleted. Your finished portraits are in the gallery.",
  },
  photo_not_found: {
    title: "This portrait does not exist",
    next: "It may have been deleted. Your other portraits are in the gallery.",
  },
  user_not_found: {
    title: "This account does not exist any more",
    next: "Sign out, then create a new account if you like.",
  },
  operators_only: {
    title: "This is for operators",
    next: "Sign in with an operator's account.",
  },
  batch_is_over: {
    title: "This order is over",
    next: "Nothing of it is open any more.",
  },
  batch_waits_for_training: {
    title: "This order waits for a new face",
    next: "It begins or ends with that.",
  },
  training_is_over: {
    title: "This face is not being learnt any more",
    next: "Nothing of it is open any more.",
  },
  invalid_pack: {
    title: "Such a pack cannot be sold",
    next: "A value is out of its bounds. Nothing was changed.",
  },
  gemini_model_not_found: {
    title: "There is no such Gemini",
    next: "Reload the page to see which there are.",
  },
  gemini_model_disabled: {
    title: "It is switched off",
    next: "Choose one that is on.",
  },
  credits_are_held: {
    title: "Those credits are held for unfinished work",
    next: "Take back fewer, or wait until the work is over.",
  },
  setting_not_found: {
    title: "There is no such setting",
    next: "Reload the page to see which there are.",
  },
  setting_changed: {
    title: "Somebody has just changed this setting",
    next: "Look at its value now, then change it again.",
  },
  invalid_setting: {
    title: "This value is not possible",
    next: "Its kind or its bounds do not fit. Nothing was changed.",
  },
  model_not_editable: {
    title: "The photos of this person cannot be changed now",
    next: "Wait until we have looked at them, or add another person.",
  },
  model_not_ready: {
    title: "We do not know this person yet",
    next: "Wait until we have looked at the photos, or pick somebody else.",
  },
  nothing_to_train: {
    title: "There is no new photo",
    next: "Add a photo first. Those we know already cost nothing more.",
  },
  last_trained_photo: {
    title: "This is the last photo in use",
    next: "Add another one and start; then this one can go.",
  },
  batch_id_taken: {
    title: "This order was already placed",
    next: "Reload the page and order your portraits again.",
  },
  nothing_to_retry: {
    title: "There is nothing to retry",
    next: "No portrait here has failed.",
  },
  provider_closed: {
    title: "Gemini takes no more pictures today",
    next: "It opens again {when}. Nothing was charged.",
  },
  no_free_retry: {
    title: "There is no free new try for this portrait",
    next: "It has had its try, or looks like you. You can ask for more like it.",
  },
  training_images_required: {
    title: "Photos are missing",
    next: "Add between 1 and 5 photos of yourself, then start again.",
  },
  training_image_not_uploaded: {
    title: "A photo did not arrive",
    next: "Upload it again, then start once more.",
  },
  consent_required: {
    title: "Your confirmation is missing",
    next: "Confirm that the photos show you, or an adult who has agreed, then start again.",
  },
  consent_unknown: {
    title: "What you confirmed has a new wording",
    next: "Reload the page, read it and confirm it again.",
  },
  batch_id_required: {
    title: "The order was incomplete",
    next: "Reload the page and try again.",
  },
  styles_required: {
    title: "No style chosen",
    next: "Pick at least one style.",
  },
  too_many_styles: {
    title: "Too many styles at once",
    next: "Pick fewer; you can always create more afterwards.",
  },
  duplicate_styles: {
    title: "A style was chosen twice",
    next: "Pick each style only once.",
  },
  unknown_style: {
    title: "A style is not available any more",
    next: "Reload the page to see today's styles.",
  },
  invalid_variations: {
    title: "That number of portraits per style is not possible",
    next: "Choose between 1 and 4.",
  },
  too_many_options: {
    title: "Too many options chosen",
    next: "Choose fewer backgrounds and looks.",
  },
  invalid_edit: {
    title: "This change is not possible",
    next: "Choose another one.",
  },
  wish_too_long: {
    title: "Your wish is too long",
    next: "Say it in 200 characters at most.",
  },
  unsupported_image_size: {
    title: "This size is not available",
    next: "Choose another size.",
  },
  unsupported_aspect_ratio: {
    title: "This shape is not available",
    next: "Choose another aspect ratio.",
  },
  invalid_input: {
    title: "Something in your order was not understood",
    next: "Reload the page and choose again. Nothing was charged.",
  },
  too_many_training_images: {
    title: "That is more photos than fit",
    next: "Leave some out, then start again.",
  },
  too_many_open_images: {
    title: "You have a lot of portraits in the making",
    next: "Wait until some are done, or ask for fewer.",
  },
  too_many_discards: {
    title: "You have cancelled a lot that was being made",
    next: "What is being made now is finished, and kept. Tomorrow you can cancel again.",
  },
  too_many_models: {
    title: "You have as many people as fit",
    next: "Delete one that you no longer need, then add the new one.",
  },
  too_many_shares: {
    title: "You have as many links as fit",
    next: "Take one back under Shared links, then make the new one.",
  },
  receipt_exists: {
    title: "This receipt belongs to something else",
    next: "Reload the page, then try again.",
  },
  share_exists: {
    title: "This link was already made",
    next: "Close this window and share again.",
  },
  too_many_own_styles: {
    title: "You have as many styles of your own as fit",
    next: "Delete one that you no longer need, then add the new one.",
  },
  style_not_found: {
    title: "This style does not exist",
    next: "It may have been deleted. Your portraits in it are in the gallery.",
  },
  style_deleted: {
    title: "You have deleted this style",
    next: "Nothing more can be made in it. Order portraits in another one.",
  },
  style_id_required: {
    title: "The request was incomplete",
    next: "Reload the page and try again.",
  },
  style_id_taken: {
    title: "This request was already used",
    next: "Reload the page and add your style again.",
  },
  style_image_not_uploaded: {
    title: "The picture did not arrive",
    next: "Choose it again.",
  },
  style_image_in_use: {
    title: "This picture is a style already",
    next: "Choose another one.",
  },
  invalid_style_name: {
    title: "This name does not work",
    next: "Use between 1 and 60 characters.",
  },
  no_way_to_tell: {
    title: "There is no way to tell you",
    next: "Turn on e-mails or this device in the settings, then try again.",
  },
  invalid_push_subscription: {
    title: "This browser's notices cannot be used",
    next: "Try another browser, or let us write to you instead.",
  },
  push_subscription_taken: {
    title: "This browser already shows somebody's notices",
    next: "Turn notices off and on again here.",
  },
  not_for_sale: {
    title: "Credits are not for sale right now",
    next: "Nothing was charged. Come back later.",
  },
  pack_not_found: {
    title: "These credits are no longer sold",
    next: "Reload the page to see what there is.",
  },
  start_at_once_required: {
    title: "Say that you want the credits at once",
    next: "Tick the box above, then buy.",
  },
  payment_id_required: {
    title: "This purchase could not be started",
    next: "Reload the page and try again.",
  },
  payment_id_taken: {
    title: "This purchase was already started",
    next: "Reload the page and try again.",
  },
  too_many_open_payments: {
    title: "Several payments are already open",
    next: "Finish one of them, or wait an hour until they lapse.",
  },
  captcha_failed: {
    title: "We could not tell that you are a person",
    next: "Try again. If something blocks challenges.cloudflare.com, allow it here.",
  },
  offline: {
    title: "You are offline",
    next: "Check your connection, then try again.",
  },
  unreachable: {
    title: "Retrato cannot be reached",
    next: "Check your connection, then try again.",
  },
  service_unavailable: {
    title: "Retrato is not answering right now",
    next: "Try again in a moment. Nothing was charged.",
  },
  too_many_requests: {
    title: "That was a lot at once",
    next: "Wait a minute, then try again.",
  },
  session_expired: {
    title: "Your session has ended",
    next: "Sign in again to go on where you were.",
  },
  not_allowed: {
    title: "You may not do this",
    next: "Check that you are signed in with the right account.",
  },
  not_found: {
    title: "This does not exist",
    next: "It may have been deleted.",
  },
  conflict: {
    title: "This has changed in the meantime",
    next: "Reload the page to see how it is now.",
  },
  invalid_value: {
    title: "Something is not filled in correctly",
    next: "Check what you entered and try again.",
  },
  file_too_large: {
    title: "This file is too large",
    next: "Choose a smaller one.",
  },
  file_type_not_allowed: {
    title: "This kind of file does not work",
    next: "Choose a JPEG, PNG or WebP photo.",
  },
  invalid_credentials: {
    title: "E-mail and password do not match",
    next: "Check both, or ask for a new password.",
  },
  email_not_confirmed: {
    title: "Your e-mail address is not confirmed yet",
    next: "Enter the code of the e-mail we sent you, then sign in.",
  },
  email_taken: {
    title: "There is already an account with this e-mail address",
    next: "Sign in, or ask for a new password.",
  },
  email_invalid: {
    title: "We cannot send e-mail to this address",
    next: "Check it for typing errors.",
  },
  weak_password: {
    title: "This password is too easy to guess",
    next: "Use at least 8 characters and mix letters with numbers.",
  },
  same_password: {
    title: "This is your current password",
    next: "Choose a different one.",
  },
  current_password_wrong: {
    title: "This is not your current password",
    next: "Check it. If you have forgotten it, sign out and ask for a new one.",
  },
  code_needed: {
    title: "Confirm that it is you",
    next: "We sent a code to your e-mail address. Enter it and save again.",
  },
  link_expired: {
    title: "This link has expired or was already used",
    next: "Ask for a new one.",
  },
  signup_disabled: {
    title: "New accounts are closed at the moment",
    next: "Come back later.",
  },
  google_failed: {
    title: "Signing in with Google did not work",
    next: "Try again, or use your e-mail address.",
  },
  unexpected: {
    title: "Something went wrong",
    next: "Try again. If it keeps happening, reload the page.",
  },
} as const satisfies Record<ErrorCode, { title: string; next: string }>;
