import type { Enums } from "@shared/database.types.ts";

/** Why a photo or a training failed, and what to do. Credits are given back in every case. */
export default {
  blocked: {
    title: "Gemini declined this picture",
    next: "Its safety rules said no. Try another style, or other photos.",
  },
  no_image: {
    title: "No picture came back",
    next: "Gemini answered without a picture. Trying again often works.",
  },
  rate_limited: {
    title: "Gemini was too busy",
    next: "We tried several times. Try again in a few minutes.",
  },
  quota_exhausted: {
    title: "Today's limit is used up",
    next: "Gemini takes no more pictures from us today. Try again and wait, or come back tomorrow.",
  },
  provider_unavailable: {
    title: "Gemini did not answer",
    next: "We tried several times. Try again in a few minutes.",
  },
  provider_rejected: {
    title: "Gemini refused the request",
    next: "Try another style or other options.",
  },
  photo_missing: {
    title: "One of your photos is missing",
    next: "Add the photo again, then start once more.",
  },
  photo_unreadable: {
    title: "A photo cannot be read",
    next: "The file may be damaged. Replace it with another photo.",
  },
  photo_too_small: {
    title: "A photo is too small",
    next: "Replace it with a larger one; details of the face must be visible.",
  },
  photo_too_large: {
    title: "A photo has too many pixels",
    next: "Replace it with one of at most 5 megapixels.",
  },
  no_face: {
    title: "No face was found in a photo",
    next: "Replace it with one that shows your face clearly, from the front.",
  },
  several_faces: {
    title: "A photo shows several people",
    next: "Say which face is yours, or use a photo of you alone.",
  },
  face_too_small: {
    title: "Your face is too small in a photo",
    next: "Come closer, or crop the photo around your face.",
  },
  photo_blurred: {
    title: "A photo is blurred",
    next: "Replace it with a sharp one; wipe the lens and hold still.",
  },
  photo_dark: {
    title: "A photo is too dark",
    next: "Replace it with one taken in daylight, with the light in front of you.",
  },
  photo_overexposed: {
    title: "A photo is too bright",
    next: "Replace it with one without glaring light on your face.",
  },
  another_person: {
    title: "A photo seems to show somebody else",
    next: "All photos must show the same person: replace the ones that do not.",
  },
  duplicate_photo: {
    title: "A photo is there twice",
    next: "Replace it with another one; different angles help.",
  },
  eyes_hidden: {
    title: "Your eyes are hidden in a photo",
    next: "It can be used, but a photo without dark glasses or a hand in front works better.",
  },
  face_turned: {
    title: "Your face is turned away in a photo",
    next: "It can be used, but one from the front works better.",
  },
  training_failed: {
    title: "Your photos could not be used",
    next: "Nothing was charged. Look at your photos, mend what is marked, and order again.",
  },
  style_unavailable: {
    title: "This style is not available right now",
    next: "Choose another style.",
  },
  mostly_people: {
    title: "People take up most of this picture",
    next: "Their faces are hidden, which leaves too little of it. Choose one that shows a place.",
  },
  source_missing: {
    title: "The portrait to change is gone",
    next: "It was deleted while it waited. Choose another one.",
  },
  storage_unavailable: {
    title: "The picture could not be stored",
    next: "Try again in a few minutes.",
  },
  deadline_exceeded: {
    title: "This took too long",
    next: "We stopped so that you do not wait for ever. Try again.",
  },
  worker_lost: {
    title: "The work was interrupted",
    next: "Try again; it was not your photo.",
  },
  service_suspended: {
    title: "Something on our side did not work",
    next: "Our fault, not your photo's. Nothing was charged; try again later.",
  },
  too_demanding: {
    title: "This picture was too much for us",
    next: "Try again, or use a smaller photo. Nothing was charged.",
  },
  internal: {
    title: "Something went wrong on our side",
    next: "Try again. It was not your photo.",
  },
} as const satisfies Record<Enums<"failure_code">, { title: string; next: string }>;
