/** The grid of the catalogue, of its skeleton too. */
export const styleGridClasses =
  "grid grid-cols-3 gap-x-2.5 gap-y-4 sm:grid-cols-4 sm:gap-x-4 sm:gap-y-5 xl:grid-cols-5";
