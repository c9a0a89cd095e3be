export default {
  title: "Receipt of a deletion",
  heading: { account: "This account is deleted", model: "This person is deleted" },
  lead: {
    account: "It was deleted on {at}, with everything that belonged to it.",
    model:
      "They were deleted on {at}, with their photos and all that was made of these for new portraits. Finished portraits stayed.",
  },
  finished: "All files are gone. The last was confirmed removed on {at}.",
  pending: "The files are being removed now. This page follows it; you can also come back later.",
  nothing: "There were no files.",
  files: "Files",
  wereThere: "There were",
  kinds: {
    photo: "Photos that were added",
    cut_out: "Cut-outs of these photos",
    preview: "Cover photos",
    portrait: "Portraits",
    thumbnail: "Small pictures of portraits",
    share_copy: "Copies behind shared links",
    own_style: "Pictures of own styles",
    avatar: "Profile pictures",
    other: "Other files",
  },
  cached:
    "A browser or a cache on the way may show a copy of something it has shown before until {at}, no longer.",
  cachedLater:
    "A browser or a cache on the way may still have a copy of something it has shown before: for two hours after the last file is gone, at most.",
  backups: "Backups of the database may hold records, but no pictures, until they expire.",
  digests:
    "The saved receipt has a line for each file: when it was confirmed gone, and a fingerprint of its name, never what it showed.",
  until: "Whoever has the address of this page can see it until {date}.",
  save: "Save the receipt",
  fileName: "Retrato receipt",
  gone: {
    column: "Gone",
    title: "There is no such receipt",
    text: "Receipts can be seen for 90 days. Perhaps the address is not complete.",
  },
} as const;
