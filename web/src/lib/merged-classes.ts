import { type createTailwindMerge, validators } from "tailwind-merge";

type Config = ReturnType<Parameters<typeof createTailwindMerge>[0]>;
type Groups = Config["classGroups"];

const { isAny, isArbitraryLength, isArbitraryValue, isNumber, isTshirtSize } = validators;

/** Of each any value takes the place of another: `p-2` that of `p-4`. */
const PREFIXES = [
  ...["p", "px", "py", "pt", "pr", "pb", "pl", "m", "mx", "my", "mt", "mr", "mb", "ml"],
  ...["size", "w", "h", "min-w", "max-w", "min-h", "max-h", "aspect", "z", "order", "basis"],
  ...["inset", "inset-x", "inset-y", "top", "right", "bottom", "left", "duration", "opacity"],
  ...["gap", "gap-x", "gap-y", "grid-cols", "grid-rows", "col-start", "row-start"],
  ...["leading", "tracking", "line-clamp", "cursor", "rotate", "scale", "translate-x"],
  ...[
    "scale-x",
    "translate",
    "translate-y",
    "justify-items",
    "justify-self",
    "items",
    "outline-offset",
    "touch",
    "select",
    "from",
  ],
];

/** Single words, of which one takes the place of another. */
const WORDS = {
  display: [
    ...["block", "inline-block", "inline", "flex", "inline-flex", "grid", "inline-grid", "table"],
    ...["contents", "hidden"],
  ],
  position: ["static", "fixed", "absolute", "relative", "sticky"],
  visibility: ["visible", "invisible", "collapse"],
  "screen-reader": ["sr-only", "not-sr-only"],
};

const WEIGHTS = ["normal", "medium", "semibold", "bold"];

/** Lengths after a prefix that colours share. */
const lengths = ["", isNumber, isArbitraryLength];

/** One prefix, several properties, which its value tells apart. */
const SHARED: Groups = {
  "font-size": [{ text: ["base", isTshirtSize, isArbitraryLength] }],
  "text-align": [{ text: ["left", "center", "right"] }],
  "text-wrap": [{ text: ["balance"] }],
  "text-color": [{ text: [isAny] }],
  "font-weight": [{ font: WEIGHTS }],
  "font-family": [{ font: [isAny] }],
  "bg-image": [{ bg: [{ linear: [isAny] }] }],
  "bg-color": [{ bg: [isAny] }],
  "border-style": [{ border: ["dashed"] }],
  "border-collapse": [{ border: ["collapse"] }],
  "divide-x": [{ "divide-x": ["", isNumber] }],
  ...lines("border"),
  "border-x-w": [{ "border-x": lengths }],
  "border-y-w": [{ "border-y": lengths }],
  "border-t-w": [{ "border-t": lengths }],
  "border-r-w": [{ "border-r": lengths }],
  "border-b-w": [{ "border-b": lengths }],
  "border-l-w": [{ "border-l": lengths }],
  "outline-style": [{ outline: ["none"] }],
  ...lines("outline"),
  "ring-offset-w": [{ "ring-offset": lengths }],
  "ring-offset-color": [{ "ring-offset": [isAny] }],
  ...lines("ring"),
  "decoration-width": [{ decoration: lengths }],
  "decoration-color": [{ decoration: [isAny] }],
  "stroke-w": [{ stroke: lengths }],
  stroke: [{ stroke: [isAny] }],
  fill: [{ fill: [isAny] }],
  shadow: [{ shadow: [isArbitraryValue] }],
  "shadow-color": [{ shadow: [isAny] }],
  // The app's own radii are told by their place in the style sheet.
  rounded: [{ rounded: ["", "none", "full", isTshirtSize, isArbitraryValue] }],
  "rounded-t": [{ "rounded-t": ["", "none", isTshirtSize] }],
  "rounded-b": [{ "rounded-b": ["", "none", isTshirtSize] }],
  transition: [{ transition: ["", "colors", "transform", "opacity", "shadow", isArbitraryValue] }],
  animate: [{ animate: ["spin"] }],
  "backdrop-blur": [{ "backdrop-blur": ["", "none", isTshirtSize] }],
  flex: [{ flex: ["1", "none"] }],
  "flex-direction": [{ flex: ["row", "row-reverse", "col", "col-reverse"] }],
  "flex-wrap": [{ flex: ["wrap", "nowrap"] }],
  grow: ["grow"],
  shrink: [{ shrink: [isNumber] }],
  "justify-content": [{ justify: ["normal", "start", "end", "center", "between"] }],
  overflow: [{ overflow: ["visible", "hidden", "auto"] }],
  "overflow-x": [{ "overflow-x": [isAny] }],
  "overflow-y": [{ "overflow-y": [isAny] }],
  "col-span": [{ col: [{ span: [isAny] }] }],
  "row-span": [{ row: [{ span: [isAny] }] }],
  "object-fit": [{ object: ["cover", "contain"] }],
  "object-position": [{ object: ["top", isArbitraryValue] }],
  content: [{ content: [isArbitraryValue] }],
  "align-content": [{ content: ["center", "start"] }],
  break: [{ break: ["words", "all"] }],
  "pointer-events": [{ "pointer-events": ["none", "auto"] }],
  origin: [{ origin: ["left", "center"] }],
};

function lines(name: string): Groups {
  return { [`${name}-w`]: [{ [name]: lengths }], [`${name}-color`]: [{ [name]: [isAny] }] };
}

/** What else a class takes the place of, besides others of its own group. */
const NARROWER = {
  p: ["px", "py", "pt", "pr", "pb", "pl"],
  px: ["pr", "pl"],
  py: ["pt", "pb"],
  m: ["mx", "my", "mt", "mr", "mb", "ml"],
  mx: ["mr", "ml"],
  my: ["mt", "mb"],
  size: ["w", "h"],
  inset: ["inset-x", "inset-y", "top", "right", "bottom", "left"],
  "inset-x": ["right", "left"],
  "inset-y": ["top", "bottom"],
  gap: ["gap-x", "gap-y"],
  flex: ["basis", "grow", "shrink"],
  rounded: ["rounded-t", "rounded-b"],
  overflow: ["overflow-x", "overflow-y"],
  "line-clamp": ["display", "overflow"],
  translate: ["translate-x", "translate-y"],
  "font-size": ["leading"],
  "border-w": ["border-x-w", "border-y-w", "border-t-w", "border-r-w", "border-b-w", "border-l-w"],
  "border-x-w": ["border-r-w", "border-l-w"],
  "border-y-w": ["border-t-w", "border-b-w"],
};

/**
 * What tailwind-merge has to know of the classes that this app uses. All of Tailwind, as it comes,
 * takes a tenth of the time in which a phone draws its first page.
 */
export function mergedClasses(): Config {
  const prefixed = PREFIXES.map((prefix) => [prefix, [{ [prefix]: [isAny] }]]);
  return {
    cacheSize: 500,
    theme: {},
    classGroups: { ...WORDS, ...Object.fromEntries(prefixed), ...SHARED },
    conflictingClassGroups: NARROWER,
    conflictingClassGroupModifiers: {},
    orderSensitiveModifiers: ["before", "after", "*", "**"],
  };
}
