/** How much a portrait looks like its person, and its one free new try. */
export default {
  name: "Likeness",
  words: {
    high: "Very like you",
    fair: "Like you",
    low: "Less like you",
  },
  retry: {
    offer: "This portrait looks less like you.",
    offerText: "One new try is free. It takes the place of this picture when it arrives.",
    action: "New try, free",
    waiting: "A new try is being made",
    waitingText: "It costs nothing. This picture stays until the new one is there.",
    done: "Its free new try was used.",
    several: "{count, plural, one {# portrait looks} other {# portraits look}} less like you",
    severalText: "Each has one free new try. The new picture takes its place when it arrives.",
    photo: "{style}, portrait {variation, number}",
    actionFor: "New try, free: {style}, portrait {variation, number}",
  },
} as const;
