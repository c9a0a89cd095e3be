export default {
  title: "Portraits of you, from a few selfies",
  hero: {
    title: "You, in your best light",
    text:
      "Retrato turns a few selfies into portraits that look like you. Studio, street, film or golden hour: you pick the style, and you decide what stays.",
    action: "Create my portraits",
    free: "{count, number} portrait credits to begin with. No card.",
    back: "Good to see you again.",
  },
  showcase: {
    line: "Selfie or portrait",
    value: "{percent, number}% portrait, {style}",
    selfie: "Selfie",
    portrait: "The same person as a portrait: {style}",
    ai: "Made with AI",
    styles: "Style of the portrait",
    credit: "{style}: made with AI from the photo on the left. Photo: <link>{name}</link>",
  },
  farewell: {
    title: "Your account is deleted.",
    text: "Your files are being removed now. Take care.",
    receipt: "See the receipt",
  },
} as const;
