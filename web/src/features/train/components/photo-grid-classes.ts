/** The photos of a model: at most five, so never more than two rows. */
export const photoGridClasses = "grid grid-cols-2 gap-3 sm:grid-cols-3";
