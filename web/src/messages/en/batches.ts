export default {
  title: "Your portraits",
  windowTitle: {
    open: "{done, number} of {total, number}",
    ended: "Your portraits",
  },
  progress: "{done, number} of {total, number} ready",
  progressWithFailed:
    "{done, number} of {total, number} ready, {failed, plural, one {# did not work} other {# did not work}}",
  status: {
    queued: "Waiting for our turn",
    training: "Begins when your photos are ready",
    working: "Working out how long it takes…",
    seconds: "About {count, number} s left",
    minutes: "About {count, plural, one {# minute} other {# minutes}} left",
    overdue: "Taking longer than the others did",
    busy: "Gemini is busy, next try in {seconds, number} s",
    busyUntil: "Gemini is busy, next try at {time}",
    suspended: "We have to mend something first",
    nextTry: "Next try in {seconds, number} s",
    completed: "All your portraits are here",
    partial: "{count, plural, one {# portrait is here} other {# portraits are here}}",
    failed: "No portrait this time. Your credits are back",
    cancelled: "Cancelled before anything began. Your credits are back",
  },
  wish: "Your wish: “{wish}”",
  leave: "You can close this or leave: the work goes on, and the top bar leads back here.",
  wait: {
    busy: "Nothing is charged while we wait. You can leave: the work goes on by itself.",
    suspended: "Our fault. Nothing is lost or charged: your portraits go on by themselves.",
  },
  open: "Tap or click a portrait to see it large.",
  downloadAll: "{count, plural, one {Download it} other {Download all #}}",
  tile: {
    open: "Open portrait {variation, number}, {style}",
    favorite: {
      add: "Add to favourites: portrait {variation, number}, {style}",
      remove: "Remove from favourites: portrait {variation, number}, {style}",
    },
    download: "Download portrait {variation, number}, {style}",
    queued: "Waiting",
    training: "Starts when your photos are ready",
    generating: "Being made",
    cancelled: "Cancelled",
    returned: "Credit returned",
    busy: "Gemini is busy",
    suspended: "Waiting for us",
    countdown: "next try in {seconds, number} s",
    downloaded: "Downloaded",
  },
  failures: {
    wish: "Most likely because of your wish: order again with other words, or without it.",
    title: "{count, plural, one {# portrait did not work} other {# portraits did not work}}",
    returned: "{count, plural, one {Its credit is back.} other {# credits are back.}}",
    retry: "{count, plural, one {Try it again} other {Try # again}}",
    retryCost: "{count, plural, one {Uses # credit} other {Uses # credits}} again.",
    modelGone: "The person was deleted, so they cannot be tried again.",
  },
  refused: {
    text:
      "{count, plural, one {Gemini refuses one of the photos: {photos}. Portraits are made without it. Another one in its place may turn out better.} other {Gemini refuses some of the photos: {photos}. Portraits are made without them. Others in their place may turn out better.}}",
    photo: "number {number, number} (“{name}”)",
  },
  cancelled:
    "{count, plural, one {# portrait was cancelled, its credit is back.} other {# portraits were cancelled, their credits are back.}}",
  training: {
    text:
      "We are still getting to know your photos. Nothing is charged before a portrait is there.",
    title: "Your photos could not be used, so nothing was made",
    next: "All credits are back. Look at the photos, mend what is marked, and order again.",
    action: "Look at the photos",
  },
  cancel: {
    action: "Cancel the rest",
    title: "Cancel what has not begun?",
    text:
      "{count, plural, one {# portrait is still waiting; its credit comes} other {# portraits are still waiting; their credits come}} back at once. What is being made right now is finished and stays yours.",
    confirm: "Cancel the rest",
    keep: "Keep going",
  },
  gallery: "Open the gallery",
  more: "Create more",
} as const;
