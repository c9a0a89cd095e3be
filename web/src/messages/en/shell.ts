export default {
  nav: {
    label: "Main",
    dashboard: "Home",
    generate: "Create",
    gallery: "Gallery",
    models: "People",
  },
  sidebar: {
    label: "Sidebar",
    open: "Expand the sidebar",
    close: "Collapse the sidebar",
  },
  credits: {
    short: "{count, plural, one {# credit} other {# credits}}",
    available: "{count, plural, one {# credit} other {# credits}} available",
    withHeld:
      "{count, plural, one {# credit} other {# credits}} available, {held, number} held for running work",
    held: "{count, number} held",
    more: {
      none: "You have no credits left.",
      missing: "{missing, plural, one {# credit is missing.} other {# credits are missing.}}",
      returns:
        "{held, plural, one {# is} other {# are}} held for running work; what it does not use comes back.",
      ask: "Ask whoever runs this site for more. What you have made stays yours.",
    },
  },
  work: {
    title: "In progress",
    short: "{done, number}/{total, number}",
    generating: "{done, number} of {total, number}",
    generatingLabel: "{done, number} of {total, number} portraits are ready",
    training: "New face",
    trainingOne: "Getting to know {name}",
    trainingLabel: "{count, plural, one {Getting to know a face} other {Getting to know # faces}}",
  },
  account: {
    label: "Account",
    settings: "Settings",
    credits: "Credits",
    signOut: "Sign out",
  },
  connection: {
    offline: "You are offline. What you see may be out of date.",
    reconnecting: "Reconnecting to live updates…",
  },
} as const;
