export default {
  appName: "Retrato",
  needsJavaScript: "Retrato needs JavaScript.",
  loadFailed: "Retrato could not load. Reload the page.",
  pageTitle: "{page} · Retrato",
  skipToContent: "Skip to content",
  loading: "Loading",
  retry: "Try again",
  reload: "Reload the page",
  cancel: "Cancel",
  save: "Save",
  saved: "Saved",
  saving: {
    ready: "Your file is ready",
    partReady: "Part {number, number} of {total, number} is ready",
    part: "{name}, part {number, number} of {total, number}",
  },
  close: "Close",
  dismiss: "Dismiss",
  notifications: "Notifications",
  back: "Back",
  home: "Go to the start page",
  signIn: "Sign in",
  signUp: "Create account",
  open: "Open Retrato",
  legal: "Legal",
  terms: "Terms",
  privacy: "Privacy",
  madeWithCare: "Made for faces, with care.",
  language: "Language",
  theme: "Appearance",
  themes: { system: "System", light: "Light", dark: "Dark" },
  credits: "{count, plural, one {# credit} other {# credits}}",
  /** When something is, at the end of a sentence. In Spanish one o'clock is singular. */
  when: {
    today: "{hour, plural, other {at}} {time}",
    tomorrow: "tomorrow {hour, plural, other {at}} {time}",
    later: "on {day} {hour, plural, other {at}} {time}",
  },
  closed: {
    title: "Gemini opens again {when}",
    text: "Today's limit for new pictures is used up. You can choose and order already.",
    question:
      "Today's limit for new pictures is used up. If you order now, your portraits begin by themselves {when}. You can leave meanwhile, and nothing is charged before a portrait is there.",
    wait: "Order and wait",
    tell: "Tell me when it opens",
    told: "We will tell you when Gemini opens again.",
    notNow: "Not now",
  },
  notFound: {
    title: "Nothing here",
    text: "This address leads nowhere. The link may be old, or what it showed was deleted.",
  },
  pageWaits: {
    offline: {
      title: "You are offline",
      text: "This page was not opened before. It comes as soon as the connection is back.",
    },
    unreachable: {
      title: "Retrato cannot be reached",
      text: "We keep trying, and this page comes as soon as there is an answer.",
    },
  },
  pageError: {
    title: "This page stumbled",
    text:
      "Something went wrong on our side of the screen. Your photos and credits are not affected.",
  },
} as const;
