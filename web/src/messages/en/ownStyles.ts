export default {
  empty: {
    title: "Your own style",
    text:
      "Upload a picture whose place and light you like, and your portraits are made there. People in it are hidden and never used.",
  },
  full: "You have {max, number} styles of your own, as many as fit. Delete one to add another.",
  add: {
    open: "Add your own style",
    title: "Your own style",
    text:
      "Choose a picture of a place, a room or a set. We take its setting and its light; people in it are hidden and never used.",
    choose: "Choose a picture",
    another: "Choose another",
    chosen: "The picture you chose",
    action: "Add style",
  },
  name: {
    label: "Name",
    example: "Grandma's kitchen",
    tooLong: "At most {count, number} characters, please.",
  },
  problems: {
    not_a_photo: "This is not a picture. Choose a JPEG, PNG, WebP or HEIC file.",
    format_unknown_to_browser:
      "This browser could not open the picture. Check your connection and try again, or save it as JPEG.",
    too_large: "The file is larger than 50 MB. Choose a smaller version.",
    unreadable: "The file is damaged and cannot be opened. Choose another one.",
    too_small: "Too small: the short side needs at least 256 pixels.",
  },
  preparing: {
    short: "We are looking at it…",
    named: "We are looking at {name}.",
  },
  refused: {
    title: "{name} cannot be used",
    another: "Choose another picture",
    remove: "Remove",
    reasons: {
      mostly_people:
        "People take up most of it. Their faces are hidden, which leaves too little: choose a picture that shows more of a place.",
      photo_too_small: "It is too small: the short side needs at least 256 pixels.",
      photo_too_large: "It has too many pixels: choose a smaller version.",
      photo_unreadable: "The file is damaged, or no picture: choose another one.",
      photo_missing: "The picture did not arrive: choose it again.",
      too_demanding: "It was too much for us: choose another one, or a smaller version.",
      internal: "Something went wrong on our side: choose it again.",
    },
  },
  menu: {
    label: "Options for {name}",
    rename: "Rename",
    delete: "Delete",
  },
  rename: { title: "Rename your style" },
  remove: {
    title: "Delete {name}?",
    text:
      "Its picture is deleted, and portraits still waiting for it are cancelled; their credits come back. Finished portraits stay.",
    unused: "Its picture is deleted.",
    action: "Delete style",
    done: "{name} is deleted.",
  },
} as const;
