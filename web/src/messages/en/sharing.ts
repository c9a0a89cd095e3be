export default {
  action: "Share a link",
  title: "{count, plural, one {Share this portrait} other {Share # portraits}}",
  text:
    "{count, plural, one {Whoever has the link can see it, without an account, and give it a heart.} other {Whoever has the link can see them, without an account, and give hearts to the best.}}",
  pictures: "What is shared",
  more: "+{count, number}",
  days: "Open for",
  dayCount: "{count, plural, =1 {1 day} =7 {1 week} other {{count, number} days}}",
  privacy:
    "Smaller copies are shown, and neither your name nor anything else of yours. It costs nothing, and you can take it back at any time.",
  tooMany: {
    title: "At most {max, number} portraits fit behind one link",
    text: "Select fewer, or make several links.",
  },
  make: "Make the link",
  ready: {
    title: "Your link is ready",
    text: "It is open until {date}.",
    manage: "Hearts, and the way to take it back, are under <link>Shared links</link>.",
  },
  link: {
    label: "Link",
    copy: "Copy link",
    copied: "Copied",
    send: "Send",
  },
  page: {
    title: "Shared links",
    gallery: "Gallery",
    loading: "Loading your links",
    empty: {
      title: "No link is open",
      text:
        "Share some portraits from your gallery and ask people which one is best. Their hearts are counted here.",
      action: "Choose portraits",
    },
    made: "Link of {date}",
    summary:
      "{count, plural, one {# portrait} other {# portraits}}, {hearts, plural, =0 {no hearts yet} one {# heart} other {# hearts}}",
    until: "Open until {date}",
    tile: "Portrait {number, number}, {hearts, plural, one {# heart} other {# hearts}}",
    states: { waiting: "Being copied", failed: "Could not be copied, and is not shown" },
    noToken: "This link still works, but cannot be shown again. Take it back and make a new one.",
    revoke: {
      action: "Take back",
      title: "Take this link back?",
      text:
        "Nobody can open it any more, and the copies and hearts behind it are deleted. Your portraits stay.",
    },
  },
} as const;
