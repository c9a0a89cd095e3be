export default {
  title: "Portraits of you, from a few selfies",
  hero: {
    title: "You, in your best light",
    text:
      "Retrato turns a few selfies into portraits that look like you. Studio, street, film or golden hour: you pick the style, and you decide what stays.",
    action: "Create my portraits",
    open: "Open my studio",
    free: "{count, number} credits to begin with. No card.",
    selfie: "Your selfie",
  },
  gallery: {
    label: "Portraits made with Retrato",
    one: "Studio portrait in soft light",
    two: "Portrait at golden hour",
    three: "Black and white portrait",
    four: "Portrait in a neon-lit street",
    five: "Portrait in a garden",
    selfie: "A selfie: where a model begins",
  },
  steps: {
    title: "Three steps, about a minute",
    one: {
      title: "Add a few selfies",
      text:
        "Drop them in or use the camera. Each is checked on your device at once, and where it was taken is removed before it leaves.",
    },
    two: {
      title: "Choose your styles",
      text:
        "From a quiet studio to a rainy night. Change glasses, hair, background and shape, or leave it all as it is.",
    },
    three: {
      title: "Keep the ones you love",
      text:
        "Portraits arrive one by one while you watch. Download them, mark favourites, ask for more like this.",
    },
  },
  price: {
    title: "You pay for pictures, not for hope",
    text:
      "A credit is only taken once a picture is stored. If one fails, its credit comes back by itself.",
    portrait: "{count, plural, one {credit} other {credits}} a portrait",
    training: "{count, plural, one {credit} other {credits}} a training photo",
    welcome: "credits when you join",
    example: "Three photos and twelve portraits: {count, number} credits.",
  },
  privacy: {
    title: "Your face is yours",
    text: "In plain words, this is what happens with your photos.",
    one: {
      title: "Only for your portraits",
      text:
        "Your selfies are stored privately and sent to Google Gemini to make your pictures, for nothing else. We ask Gemini not to keep them.",
    },
    two: {
      title: "Nobody can browse them",
      text:
        "Selfies only open for you. Finished portraits have addresses nobody can guess and no list shows.",
    },
    three: {
      title: "No faceprint, ever",
      text:
        "Faces are compared to check your photos and to see whether a portrait looks like you. We only keep where face and eyes are in a photo, how good the photo is, and a score of likeness: nothing that anybody could recognise you by.",
    },
    four: {
      title: "Deleted means deleted",
      text: "Delete a photo, a model or your account, and the files go too. Not hidden: gone.",
    },
  },
  farewell: {
    title: "Your account is deleted.",
    text: "Your files are being removed now. Take care.",
  },
  local: {
    title: "This Retrato runs on your computer",
    text:
      "Accounts, photos and portraits stay on this machine. Unless a Gemini key is set, pictures are made by a built-in stand-in, to try everything without cost.",
  },
  closing: {
    title: "The next photo of you could be your favourite",
  },
  footer: {
    label: "Footer",
    made: "Made for faces, with care.",
  },
} as const;
