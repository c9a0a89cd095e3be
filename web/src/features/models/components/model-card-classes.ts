/** A card of a model: the picture beside the words on phones, above them elsewhere. */
export const cardClasses = "flex gap-4 p-3 sm:flex-col sm:p-3";

export const pictureClasses = "w-28 shrink-0 self-start sm:w-full";
