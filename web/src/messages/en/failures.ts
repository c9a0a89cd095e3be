import type { Enums } from "@shared/database.types.ts";

/** Why a photo or a training failed, and what to do. Credits are given back in every case. */
export default {
  blocked: {
    title: "Gemini declined this picture",
    next: "Its safety rules said no. Try another style, or other training photos.",
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
    next: "Gemini takes no more pictures from us today. Try again tomorrow.",
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
    title: "A training photo is missing",
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
  style_unavailable: {
    title: "This style is not available right now",
    next: "Choose another style.",
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
