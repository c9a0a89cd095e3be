/** The product's prices and limits, as `private.settings` has them; the database decides. */
export const pricing = {
  signupCredits: 100,
  /** Credits an image. */
  generation: 1,
  /** Credits a training photo. */
  training: 1,
  variationsPerStyle: 4,
  maxStyles: 10,
  maxTrainingPhotos: 5,
} as const;
