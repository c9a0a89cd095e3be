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
    tooLong: "Use at most {count, number} characters.",
  },
  signIn: {
    title: "Sign-in",
    change: "Change",
    email: {
      label: "E-mail",
      change: "Change e-mail address",
      text:
        "We send a code to both addresses. The new one counts once you have entered both codes here.",
      new: "New e-mail address",
      same: "This is your address already.",
      submit: "Send the codes",
      pending: {
        title: "{email} waits for its confirmation",
        text: "Enter both codes that we sent. Until then, {email} counts.",
        code: "Code sent to {email}",
        confirmed: "{email} is confirmed. The other code is still missing.",
        again:
          "Nothing there? Look in the spam folders, or <button>send both codes again</button>.",
        resent: "Sent again: from now on, only the new codes work.",
        done: "Your new e-mail address counts now",
      },
    },
    password: {
      label: "Password",
      isSet: "Set",
      isNone: "None: you sign in with Google",
      change: "Change password",
      set: "Set a password",
      setShort: "Set",
      text: "Your other devices will have to sign in again.",
      current: "Current password",
      new: "New password",
      submit: "Save password",
      done: "Your new password is saved",
      othersOut: "Your other devices are signed out.",
    },
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
  retention: {
    title: "How long things are kept",
    text: "What is over is deleted for good, files included. We say so at least a week before.",
    portraits: "Portraits",
    portraitsHint:
      "Counted from when one is made, all its versions together. Favourites stay, and so does what a shared link shows.",
    photos: "Photos you added",
    photosHint:
      "Counted from when you last added photos of a person or ordered portraits of them. The person leaves with the photos.",
    saved: "Saved",
    periods: {
      seven_days: "7 days",
      thirty_days: "30 days",
      one_year: "One year",
      until_deleted: "Until I delete them",
    },
    confirm: {
      title: "Keep things for a shorter time?",
      text: "Nothing leaves in the next seven days.",
      action: "Yes, do that",
      portraits: "Portraits leave after: {period}.",
      portraitsFirst:
        "{count, plural, one {# portrait you have leaves} other {# portraits you have leave}} on {date}, unless you keep them.",
      stay: "Favourites and portraits in a shared link stay.",
      photos:
        "The photos of a person leave after: {period}, if you add and order nothing meanwhile.",
      person:
        "With their photos go the cut-outs that portraits are made from, and the person: for new portraits you would add photos again, at the usual price. Finished portraits stay.",
      peopleFirst:
        "{count, plural, one {The photos of # person leave} other {The photos of # people leave}} from {date} on, unless you keep them.",
      none: "Nothing you have now is that old yet.",
    },
  },
  data: {
    title: "Your data",
    text:
      "Everything Retrato has of you in one file: portraits, the photos you added, your own styles, your picture and every record. Of your face we keep a place in each photo and scores, never a faceprint.",
    action: "Download my data",
    fileName: "Retrato data",
    packing: "Packing file {done, number} of {total, number}",
    done: "Your data is downloaded.",
  },
  receipts: {
    title: "Receipts",
    text:
      "Of what you have deleted in the last 90 days: what was removed, and when each file was gone.",
    model: "A person, deleted on {date}",
    account: "An account, deleted on {date}",
    done: "{count, plural, =0 {No files} one {# file, gone} other {# files, all gone}}",
    going: "{removed, number} of {files, number} files gone",
  },
  remove: {
    title: "Delete account",
    text: "Everything goes, and nobody can bring it back.",
    action: "Delete my account",
    confirmTitle: "Delete your account for good?",
    listed: "This is deleted, files included:",
    photos: "all your portraits and the photos you added",
    models: "everybody you added",
    credits: {
      generation: "{count, plural, one {# portrait credit} other {# portrait credits}}",
      training: "{count, plural, one {# photo credit} other {# photo credits}}",
    },
    history: "your credit history",
    login: "your name, picture, e-mail address and sign-in",
    running: "Work that is running is stopped.",
    receipt: "A receipt says when each file is gone. You get its address at the end.",
    word: "delete",
    typed: "Type <b>{word}</b> to confirm",
  },
} as const;
