export default {
  title: "Settings",
  picture: {
    title: "Picture",
    hint: "JPEG, PNG, WebP or HEIC. Nobody else sees it.",
    choose: "Choose",
    chooseLabel: "Choose a picture",
    replace: "Replace",
    replaceLabel: "Replace the picture",
    remove: "Remove",
    removeLabel: "Remove the picture",
    dropHere: "Drop it to make it your picture",
    saving: "Saving your picture",
    saved: "Your picture is saved",
    refused: "This cannot be your picture",
    problems: {
      not_a_photo: "The file is not a photo. Choose a JPEG, PNG, WebP or HEIC file.",
      format_unknown_to_browser:
        "This browser could not open the photo. Check your connection and try again, or save it as JPEG.",
      too_large: "The file is larger than 50 MB. Choose a smaller version.",
      unreadable: "The file is damaged and cannot be opened. Choose another one.",
      too_small: "Too small: the short side needs at least 64 pixels.",
    },
    confirmTitle: "Remove your picture?",
    confirmText: "Its file is deleted. Your initials are shown instead.",
  },
  profile: {
    title: "You",
    name: "Name",
    nameHint: "How Retrato greets you. Nobody else sees it.",
    email: "E-mail",
    tooLong: "Use at most {count, number} characters.",
  },
  look: {
    title: "Language and appearance",
  },
  sessions: {
    title: "Devices",
    text:
      "Lost a phone, or used a computer that is not yours? End every session, this one included.",
    action: "Sign out everywhere",
    confirmTitle: "Sign out on all devices?",
    confirmText: "You will have to sign in again, here too. Running work goes on.",
  },
  data: {
    title: "Your data",
    text:
      "Everything Retrato has of you in one file: portraits, training photos, your picture and every record. Of your face we keep a place in each photo and scores, never a faceprint.",
    action: "Download my data",
    fileName: "Retrato data",
    packing: "Packing file {done, number} of {total, number}",
    done: "Your data is downloaded.",
  },
  remove: {
    title: "Delete account",
    text: "Everything goes, and nobody can bring it back.",
    action: "Delete my account",
    confirmTitle: "Delete your account for good?",
    listed: "This is deleted, files included:",
    photos: "all your portraits and the photos you trained with",
    models: "all your models",
    credits:
      "{count, plural, =0 {your credit history} one {# credit and your credit history} other {# credits and your credit history}}",
    login: "your name, picture, e-mail address and sign-in",
    running: "Work that is running is stopped.",
    word: "delete",
    typed: "Type <b>{word}</b> to confirm",
  },
} as const;
