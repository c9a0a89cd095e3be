export default {
  title: "Credits",
  kinds: {
    generation: { name: "Portrait credits", hint: "For the portraits you create." },
    training: { name: "Photo credits", hint: "For getting to know a face: each of your photos." },
  },
  heldOf:
    "{held, number} of {credits, number} held for running work. What it does not use comes back.",
  filter: {
    label: "Show",
    all: "Everything",
    generation: "Portrait credits",
    training: "Photo credits",
    received: "Received",
  },
  entry: {
    signup: "Welcome to Retrato",
    grant: "Credits received",
    adjustment: "Correction",
    training: "Your photos",
    trainingOf: "Photos of {name}",
    generation: "Portrait",
    generationIn: "Portrait in {style}",
    openPhoto: "Open the photo: {entry}",
  },
  order: { portraits: "{count, plural, one {# portrait} other {# portraits}}" },
  history: "History",
  balanceAfter: "Balance {count, number}",
  more: "Show older",
  loadingMore: "Loading older entries",
  end: "That is everything.",
  empty: {
    title: "Nothing here yet",
    all: "Every credit you receive or use will be listed here, one line each.",
    filtered: "No entries of this kind so far.",
  },
} as const;
