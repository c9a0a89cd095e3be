export default {
  title: "Home",
  greeting: "Hello, {name}",
  greetingNoName: "Hello",
  newPortraits: "New portraits",
  firstModel: {
    title: "Start with a few selfies",
    text:
      "From a few photos we get to know your face in under a minute. After that, every portrait is a few taps.",
    action: "Add my photos",
    price:
      "{price, plural, one {# photo credit} other {# photo credits}} a photo. You have {count, number}.",
  },
  training: {
    title: "Getting to know {name}",
    text: "You can leave this page; it goes on without you.",
    action: "Choose styles already",
    left: "About {seconds, plural, one {# second} other {# seconds}} left",
    almost: "Almost there",
  },
  firstPortraits: {
    title: "{name} is ready. Now the fun part",
    text: "Pick a few styles and see yourself in a new light.",
    action: "Create portraits",
  },
  modelFailed: {
    title: "We could not get to know {name}",
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
    title: "People",
    all: "Manage",
    add: "Add a person",
    status: {
      draft: "Not started yet",
      training: "Getting to know the face",
      ready: "Ready",
      failed: "Needs attention",
    },
  },
} as const;
