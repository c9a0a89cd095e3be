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
    generation: "{count, plural, one {# portrait credit} other {# portrait credits}}",
    training: "{count, plural, one {# photo credit} other {# photo credits}}",
    available: "{portraits} and {photos} available",
    withHeld: "{portraits} and {photos} available, {held, number} held for running work",
    held: "{count, number} held",
    more: {
      none: {
        generation: "You have no portrait credits left.",
        training: "You have no photo credits left.",
      },
      missing: {
        generation:
          "{missing, plural, one {# portrait credit is missing.} other {# portrait credits are missing.}}",
        training:
          "{missing, plural, one {# photo credit is missing.} other {# photo credits are missing.}}",
      },
      returns:
        "{held, plural, one {# is} other {# are}} held for running work; what it does not use comes back.",
      buy: "Buy credits",
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
    desk: "Desk",
    signOut: "Sign out",
  },
  connection: {
    offline: "You are offline. What you see may be out of date.",
    reconnecting: "Reconnecting to live updates…",
  },
  leaving: {
    keep: "Keep",
    see: "See them",
    portraits: {
      on:
        "{count, plural, one {# portrait leaves} other {# portraits leave}} on {date}, as you have set.",
      from:
        "{count, plural, one {# portrait leaves} other {# portraits leave}} from {date} on, as you have set.",
      keep:
        "{count, plural, one {Keep the portrait that leaves} other {Keep the # portraits that leave}}",
      kept:
        "{count, plural, one {The portrait stays} other {The portraits stay}}, for the whole time once more.",
    },
    person: {
      on: "The photos of {name} leave on {date}, as you have set.",
      keep: "Keep the photos of {name}",
      kept: "The photos of {name} stay, for the whole time once more.",
    },
  },
} as const;
