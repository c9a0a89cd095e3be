export default {
  title: "Shared portraits",
  heading: "{count, plural, one {A portrait for you} other {Which one is best?}}",
  lead:
    "{count, plural, one {Somebody wants to know what you think. Tap the heart if you like it.} other {Somebody wants to know what you think. Tap a heart for each that you like.}}",
  picture: "{count, plural, one {Portrait} other {Portrait {number, number} of {count, number}}}",
  heart:
    "{count, plural, one {I like this portrait} other {I like portrait {number, number} of {count, number}}}",
  heartFailed: "Your heart did not arrive. {why}.",
  making: "One moment: this picture is on its way.",
  madeWithAi: "Made with AI: pictures of what could be, not photographs.",
  until: "They can be seen here until {date}.",
  gone: {
    title: "Nothing to see here",
    text: "This link is over, was taken back, or is not complete. Ask who sent it for a new one.",
  },
} as const;
