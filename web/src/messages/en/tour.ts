export default {
  wall: {
    title: "Pick a look, or try them all",
    text:
      "Each style makes {count, plural, one {one portrait} other {# portraits}}. Tap one to begin with it. The pictures here were made with AI.",
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
    portrait: "{count, plural, one {portrait credit} other {portrait credits}} a portrait",
    photo: "{count, plural, one {photo credit} other {photo credits}} for each of your photos",
    welcome: {
      generation: "{count, plural, one {portrait credit} other {portrait credits}} when you join",
      training: "{count, plural, one {photo credit} other {photo credits}} when you join",
    },
    example:
      "Three photos and twelve portraits: {photos, number} photo credits and {portraits, number} portrait credits.",
  },
  privacy: {
    title: "Your face is yours",
    text: "In plain words, this is what happens with your photos. <link>All of it</link>",
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
      text: "Delete a photo, a person or your account, and the files go too. Not hidden: gone.",
    },
  },
  questions: {
    title: "Questions people ask",
    likeness: {
      question: "Will it look like me?",
      answer:
        "Most portraits do, and good photos are what helps most: three to five, in daylight, of your face from near by, without filters or sunglasses. Retrato tells you about each photo before you go on, and how much each portrait looks like you.",
    },
    time: {
      question: "How long does it take?",
      answer:
        "Getting to know your face takes seconds. The portraits then arrive one by one, most within a minute or two. You can close the page meanwhile: they wait in your gallery.",
    },
    failed: {
      question: "What if a portrait fails, or I do not like it?",
      answer:
        "One that fails costs nothing. Of four portraits of a style you keep the ones you like; one that clearly does not look like you can be made again, once, for free.",
    },
    use: {
      question: "What may I use them for?",
      answer:
        "For whatever you like, at work too: LinkedIn, a CV, your website. They are made with AI and say so in the file; where the law asks for it, say it beside the picture as well. They are not for passports.",
    },
    others: {
      question: "May I add photos of somebody else?",
      answer: "Of an adult who agreed and knows what for. Never of children.",
    },
    free: {
      question: "Do I need a card?",
      answer:
        "No. An account comes with {portraits, plural, one {# portrait credit} other {# portrait credits}} and {photos, plural, one {# photo credit} other {# photo credits}}: enough to see yourself in several styles.",
    },
  },
  local: {
    title: "This Retrato runs on your computer",
    text:
      "Accounts, photos and portraits stay on this machine. Unless a Gemini key is set, pictures are made by a built-in stand-in, to try everything without cost.",
  },
  closing: {
    title: "The next photo of you could be your favourite",
  },
} as const;
