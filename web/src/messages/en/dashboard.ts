export default {
  title: "Home",
  greeting: "Hello, {name}",
  greetingNoName: "Hello",
  newPortraits: "New portraits",
  firstModel: {
    title: "Start with a few selfies",
    text:
      "A few photos of you become a model in under a minute. After that, every portrait is a few taps.",
    action: "Train my first model",
    price:
      "{price, plural, one {# credit} other {# credits}} a photo. You have {count, plural, one {# credit} other {# credits}}.",
  },
  training: {
    title: "{name} is in training",
    text: "You can leave this page; it goes on without you.",
    action: "Choose styles already",
    left: "About {seconds, plural, one {# second} other {# seconds}} left",
    almost: "Almost there",
  },
  firstPortraits: {
    title: "{name} is ready. Now the fun part",
    text: "Pick a few styles and see yourself in a new light.",
    action: "Generate portraits",
  },
  modelFailed: {
    title: "The training of {name} did not work",
    action: "Fix the photos",
    credited: "Your credits are back.",
  },
  running: {
    title: "In progress",
    progress: "{done, number} of {total, number}",
    label: "Portraits from {time}",
    failed: "{count, plural, one {# failed, credit returned} other {# failed, credits returned}}",
    open: "Watch them arrive",
  },
  latest: {
    title: "Latest portraits",
    all: "See all",
    photo: "Portrait from {date}",
    empty: "Your portraits will appear here, the newest first.",
  },
  styles: {
    title: "Styles waiting for you",
  },
  models: {
    title: "Models",
    all: "Manage",
    add: "New model",
    status: {
      draft: "Not trained yet",
      training: "Training",
      ready: "Ready",
      failed: "Needs attention",
    },
  },
  credits: {
    title: "Credits",
    available: "{count, plural, one {available} other {available}}",
    held: "{count, number} held for work in progress",
    history: "See history",
  },
} as const;
