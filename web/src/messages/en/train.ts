export default {
  title: "Add a person",
  titleAgain: "Photos of {name}",
  intro: "From a few photos we get to know a face. Then every style is open to it.",
  photos: {
    title: "Photos",
    count: "{count, number} of {max, number}",
    emptyTitle: "Start with a few selfies",
    emptyText: "Choose, drop or paste them: JPEG, PNG, WebP or HEIC.",
    choose: "Choose photos",
    camera: "Take a photo",
    add: "Add",
    addMore: "Add photos",
    dropHere: "Drop to add",
    private:
      "Photos stay on this device until you start. They are sent without place, time or camera data, and only you can see them.",
    photo: "Photo {number, number}",
    main: "Cover photo",
    stays: "In use",
    staysWhy: "Portraits are made from this photo. Start with others first, then it can go.",
    remove: "Remove photo {number, number}",
    replace: "Replace photo {number, number}",
    replaceShort: "Replace",
    earlier: "Move photo {number, number} forward",
    later: "Move photo {number, number} back",
    moved: "The photo is now number {number, number} of {count, number}",
    checking: "Checking",
    sending: "Uploading, {percent}",
    sent: "Uploaded",
    failed: "Did not arrive",
    retry: "Try again: photo {number, number}",
    retryShort: "Try again",
    added: "{count, plural, =0 {No photos} one {# photo} other {# photos}} chosen",
  },
  refused: {
    title: "{count, plural, one {A file was} other {# files were}} left out",
    dismiss: "Dismiss the list of files left out",
  },
  problems: {
    not_a_photo: "This is not a photo. Choose a JPEG, PNG, WebP or HEIC file.",
    format_unknown_to_browser:
      "This browser could not open the photo. Check your connection and try again, or save it as JPEG.",
    too_large: "The file is larger than 50 MB. Choose a smaller version.",
    unreadable: "The file is damaged and cannot be opened. Choose another photo.",
    too_small: "Too small: the short side needs at least 256 pixels.",
    duplicate: "You have already added this photo.",
    too_many: "No more photos fit. Remove one first.",
  },
  verdicts: {
    no_face: {
      title: "No face found.",
      next: "Use a photo that shows your face from the front.",
    },
    several_faces: {
      title: "Several people.",
      next: "Say which one you are, or use a photo of you alone.",
    },
    face_too_small: {
      title: "Face too small.",
      next:
        "It is {height, number} pixels high, {share} of the picture; {needed, number} pixels or more work. Come closer, or crop the photo.",
    },
    photo_blurred: {
      title: "Blurred.",
      next: "Use a sharp photo; wipe the lens and hold still.",
    },
    photo_dark: {
      title: "Too dark.",
      next: "Use one taken in daylight, with the light in front of you.",
    },
    photo_overexposed: {
      title: "Too bright.",
      next: "Use one without glaring light on your face.",
    },
    another_person: {
      title: "Somebody else?",
      next: "All photos must show the same person.",
    },
    duplicate_photo: {
      title: "There twice.",
      next: "Use another one; different angles help.",
    },
    eyes_hidden: {
      title: "Eyes hidden.",
      next: "Your eyes are hidden. It works, but a photo without dark glasses works better.",
    },
    face_turned: {
      title: "Turned away.",
      next: "Your face is turned away. It works, but one from the front works better.",
    },
  },
  faces: {
    which: "Pick your face",
    whichOf: "Pick your face on photo {number, number}",
    title: "Which one are you?",
    text: "Tap your face. Portraits are made of that person alone.",
    face: "Face {number, number} of {count, number}, from the left",
  },
  camera: {
    title: "Take a photo",
    hint: "Face the light, keep your whole head in the picture.",
    shoot: "Take the photo",
    starting: "Starting the camera",
    blocked: "The camera is not available",
    blockedNext: "Allow it in the settings of your browser, or choose a photo instead.",
  },
  advice: {
    title: "Which photos work well",
    good: "Works well",
    bad: "Better not",
    goodList: {
      face: "Your face large, sharp and not covered",
      light: "Soft, even light, as from a window",
      variety: "Different angles and expressions",
      recent: "Recent photos in which you look like yourself",
    },
    badList: {
      others: "Other people in the picture",
      covered: "Sunglasses, masks, a hand in front",
      filters: "Filters and beauty effects",
      dark: "Dark, blurred or far away",
    },
  },
  details: {
    title: "Who it is",
    name: "Name",
    namePlaceholder: "Me, this summer",
    nameMissing: "Enter a name.",
    nameTooLong: "At most {count, number} characters, please.",
    gender: "Show me as",
    genders: { mujer: "A woman", hombre: "A man" },
    genderMissing: "Choose one; it helps the portraits look like you.",
  },
  consent: {
    statement:
      "These photos show me, or someone who has agreed to this, and the person in them is an adult.",
    missing: "Please confirm this first.",
    kept: "We keep with your photos when you confirmed it. They are used for your portraits alone.",
  },
  cost: {
    photos: "{count, plural, one {# photo} other {# photos}}",
    credits: {
      training: "{count, plural, one {# photo credit} other {# photo credits}}",
      generation: "{count, plural, one {# portrait credit} other {# portrait credits}}",
    },
    left: {
      training:
        "{count, plural, one {# photo credit left} other {# photo credits left}} afterwards",
      generation:
        "Your photo credits do not cover it, so portrait credits are used: {count, plural, one {# is} other {# are}} left afterwards",
    },
    none: "{count, plural, one {# photo credit} other {# photo credits}} a photo",
    fewer: "Use fewer photos.",
    checking: "You can start as soon as we have looked at your photos.",
    note: "Takes less than a minute. If it does not work, the credits come back.",
  },
  start: "Get to know this face",
  startAgain: "Use these photos",
  needPhotos: "Add at least one photo first.",
  needFix: "Replace or remove the marked photos first.",
  needChange: "Add a photo, or take one away, first.",
  save: "Save the photos",
  uploading: "Uploading {done, number} of {total, number}",
  starting: "Getting started",
  waiting: {
    title: "Waiting for the connection",
    text: "We go on as soon as it is back. Leave this page open.",
  },
  notArrived: "{count, plural, one {A photo did} other {# photos did}} not arrive",
  again: {
    text: "Good photos stay. Only what you add is uploaded.",
    training: "Getting to know {name}",
    trainingText: "Choose styles in the meantime; portraits begin by themselves.",
    readyText:
      "Add photos or take some away; only new ones are looked at and charged. Portraits go on with the photos we know. What you take away is deleted as soon as you start.",
    toModels: "Go to People",
    toStyles: "Choose styles",
  },
} as const;
