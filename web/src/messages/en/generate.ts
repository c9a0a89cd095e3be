import type { AspectRatio, ImageSize } from "@shared/options.ts";

export default {
  title: "Create portraits",
  headline: "New portraits",
  model: {
    title: "Who is in the picture",
    add: "Add another person",
    training: "{name}, getting to know the face",
    waits: {
      title: "We are getting to know {name}",
      text:
        "Choose and order already: the portraits begin by themselves as soon as the photos are ready.",
    },
  },
  noModel: {
    none: {
      title: "First, your photos",
      text:
        "Portraits need to know your face. A few selfies and under a minute, then you can pick styles here.",
      action: "Add my photos",
    },
    failed: {
      title: "We could not get to know {name}",
      text: "With other photos it will. Your credits are back.",
      action: "Fix the photos",
    },
    draft: {
      title: "We do not know {name} yet",
      text: "Finish adding the photos, then you can pick styles here.",
      action: "Finish the photos",
    },
  },
  styles: {
    title: "Styles",
    count: "{count, number} of {max, number} chosen",
    clear: "Clear",
    search: "Search styles",
    categories: "Categories",
    category: {
      all: "All",
      own: "Mine",
      studio: "Studio",
      business: "Business",
      outdoors: "Outdoors",
      city: "City",
      cinematic: "Cinematic",
      seasonal: "Seasonal",
      artistic: "Artistic",
    },
    noMatch: {
      title: "No style like that",
      text: "Try another word, or look through all of them.",
      action: "Show all styles",
    },
    full: "{max, number} styles at a time. Take one away to choose another.",
  },
  format: {
    title: "Portraits",
    variations: "Portraits per style",
    /** What a shape is for. */
    shapes: {
      "1:1": "LinkedIn, profile",
      "3:4": "CV, portrait",
      "4:3": "Tablet, frame",
      "2:3": "Print 10 × 15",
      "3:2": "Print 15 × 10",
      "4:5": "Instagram post",
      "5:4": "Print 25 × 20",
      "9:16": "Story, phone",
      "16:9": "Slides, banner",
      "21:9": "Wide cover",
    } satisfies Record<AspectRatio, string>,
    size: "Size of each portrait",
    /** What a size is for. */
    sizes: {
      "1K": "Screens, small prints",
      "2K": "Large prints, crops",
    } satisfies Record<ImageSize, string>,
    price: "{size} · {count, plural, one {# credit} other {# credits}}",
    perStyle: "A style comes to {count, plural, one {# credit} other {# credits}}.",
    moreShapes: "{count, plural, one {# more shape} other {# more shapes}}",
  },
  details: {
    title: "Details",
    hint: "Leave everything as it is, and each style decides.",
    scene: { title: "Background and look", kept: "As in each style" },
    person: { title: "Glasses, hair and outfit", kept: "As in your photos and the style" },
    replaces:
      "{styles, plural, =0 {It replaces the setting of a style} =1 {It replaces the setting of your style} other {It replaces the setting of all # styles, so their portraits look more alike}}.",
  },
  wish: {
    title: "Anything else?",
    label: "Your wish, for all portraits",
    example: "A red scarf, and rain on the window behind me",
    hint:
      "Say what you would like to see, in your own words. Who is in the picture does not change: it stays this person, alone.",
    count: "{length, number} of {max, number}",
    tooLong: "That is {over, plural, one {# character} other {# characters}} too many.",
  },
  local: {
    title: "Drawn on this computer",
    text:
      "Without a Gemini key, a built-in renderer places you into each style. It cannot take glasses off, nor change your hairstyle or your clothes, nor follow a wish. With a key in the file .env, Gemini makes them.",
  },
  spread: {
    count: "{count, number} of {max, number}",
    hint: "The style's own, unless you choose. Up to {max, number}.",
    one: "Every portrait gets it. With more than one, they take turns.",
    explained:
      "Spread over the {variations, number} portraits of each style: the number says which portrait it begins with.",
    unused:
      "You make {variations, plural, one {# portrait} other {# portraits}} per style, so only the first {variations, plural, one {one is} other {# are}} used.",
  },
  kept: {
    title: "Your choices were kept",
    text: "You had not ordered yet, so you can go on where you left.",
    startAnew: "Start anew",
  },
  like: {
    title: "More like your portrait",
    text: "Its settings are filled in. Change what you like.",
    styleRenewed: "Its style has been renewed since, so they may look a little different.",
    styleGone: "Its style is no longer on offer: pick another.",
    changes: "Its light or expression was changed afterwards: do that again with the new ones.",
    drawnAnew: "Another version of Gemini draws now, so they may look a little different.",
    missing: {
      title: "That portrait no longer exists",
      text: "Its settings went with it, so here is a fresh start.",
    },
  },
  order: {
    label: "Your order",
    images: "{count, plural, one {# portrait} other {# portraits}}",
    credits: "{count, plural, one {# credit} other {# credits}}",
    left: "{count, number} left",
    refund: "You only pay for portraits that arrive.",
    waits: "Begins when your photos are ready.",
    placed: {
      one: "{styles, plural, one {# style, {places}} other {# styles, all {places}}}",
      several: "{styles, plural, one {# style: {places}} other {# styles, each {places}}}",
    },
    remove: "Take away {style}",
    submit:
      "{count, plural, =0 {Create portraits} one {Create # portrait} other {Create # portraits}}",
    submitShort: "Create",
    obstacle: {
      noModel: "Choose a person first.",
      noStyle: "Pick at least one style.",
      longWish: "Shorten your wish.",
      smaller: "Choose fewer styles or portraits.",
    },
  },
} as const;
