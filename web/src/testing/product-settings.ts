import type { ProductSettings } from "@/config/product-settings.ts";

/** Prices and limits as the product begins with them. */
export const productSettings: ProductSettings = {
  signup_credits: 100,
  signup_training_credits: 15,
  generation_cost: 1,
  training_cost_per_image: 1,
  generation_credits_may_train: false,
  variations_per_style: 4,
  max_styles_per_batch: 10,
  max_training_photos: 5,
  max_models: 20,
  max_own_styles: 20,
  max_open_images: 400,
  max_share_photos: 20,
  consent_version: 1,
  credits_for_sale: false,
  judge_likeness: true,
  likeness_line: 0.5,
  likeness_high: 0.7,
  operator_name: "",
  operator_contact: "",
};
