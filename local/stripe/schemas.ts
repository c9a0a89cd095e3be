import { z } from "zod";
import { type FormFields } from "./form.ts";
import { refusedBySchema } from "./errors.ts";

/** Names that are numbers from 0 on make a list. */
function listOf<Item extends z.ZodType>(item: Item, most: number) {
  return z.record(z.string(), z.unknown()).transform((group, context): unknown[] => {
    const names = Object.keys(group);
    if (names.some((name, at) => name !== String(at))) {
      context.addIssue("Invalid array");
      return z.NEVER;
    }
    return Object.values(group);
  }).pipe(z.array(item).min(1).max(most));
}

const wholeNumber = z.string().regex(/^\d{1,9}$/, "Invalid integer").transform(Number);
const unixTime = z.string().regex(/^\d{1,10}$/, "Invalid timestamp").transform(Number);
const yesOrNo = z.enum(["true", "false"]).transform((text) => text === "true");
const webAddress = z.string().max(5_000).regex(/^https?:\/\/[^\s]+$/, "Not a valid URL");
const email = z.string().max(512).regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, "Invalid email address");
const currency = z.string().regex(/^[a-z]{3}$/, "Invalid currency");

/** At most 50 keys of 40 characters, with values of 500. Source: https://docs.stripe.com/metadata. */
const metadata = z.record(z.string().max(40), z.string().max(500))
  .refine((values) => Object.keys(values).length <= 50, "too many keys");

/** Source: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts, for euros. */
const MIN_AMOUNT = 50;

/** Languages of the payment page that are asked for here. */
const LOCALES = ["auto", "en", "es"] as const;

/** Source: https://docs.stripe.com/api/checkout/sessions/create, what is used of it. */
const createSession = z.strictObject({
  mode: z.literal("payment"),
  client_reference_id: z.string().max(200).optional(),
  customer_email: email.optional(),
  success_url: webAddress,
  cancel_url: webAddress,
  locale: z.enum(LOCALES).optional(),
  expires_at: unixTime.optional(),
  metadata: metadata.optional(),
  automatic_tax: z.strictObject({ enabled: yesOrNo }).optional(),
  invoice_creation: z.strictObject({ enabled: yesOrNo }).optional(),
  payment_intent_data: z.strictObject({
    description: z.string().max(1_000).optional(),
    metadata: metadata.optional(),
    receipt_email: email.optional(),
  }).optional(),
  line_items: listOf(
    z.strictObject({
      quantity: wholeNumber.refine((count) => count > 0, "must be greater than 0"),
      price_data: z.strictObject({
        currency,
        unit_amount: wholeNumber.refine((amount) => amount >= MIN_AMOUNT, "amount_too_small"),
        tax_behavior: z.enum(["inclusive", "exclusive", "unspecified"]).optional(),
        product_data: z.strictObject({
          name: z.string().min(1).max(250),
          description: z.string().min(1).max(500).optional(),
        }),
      }),
    }),
    100,
  ),
});

/** Source: https://docs.stripe.com/api/refunds/create. */
const createRefund = z.strictObject({
  payment_intent: z.string().regex(/^pi_\w+$/),
  amount: wholeNumber.optional(),
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
  metadata: metadata.optional(),
});

const pageOf = {
  limit: wholeNumber.refine((limit) => limit >= 1 && limit <= 100, "between 1 and 100").default(10),
  starting_after: z.string().optional(),
  created: z.strictObject({
    gte: unixTime.optional(),
  }).optional(),
};

/** Source: https://docs.stripe.com/api/events/list. */
const listEvents = z.strictObject({
  ...pageOf,
  types: listOf(z.string(), 20).optional(),
});

/** Source: https://docs.stripe.com/api/checkout/sessions/list. */
const listSessions = z.strictObject({
  ...pageOf,
  payment_intent: z.string().optional(),
  status: z.enum(["open", "complete", "expired"]).optional(),
});

const nothing = z.strictObject({});

/** What each call takes. */
export const SCHEMAS = { createSession, createRefund, listEvents, listSessions, nothing };

export type CreateSession = z.output<typeof createSession>;
export type CreateRefund = z.output<typeof createRefund>;
export type ListEvents = z.output<typeof listEvents>;
export type ListSessions = z.output<typeof listSessions>;

/** @throws {StripeError} 400 for a name that is unknown and a value that is wrong. */
export function read<Schema extends z.ZodType>(
  schema: Schema,
  fields: FormFields,
): z.output<Schema> {
  const result = schema.safeParse(fields);
  if (!result.success) throw refusedBySchema(result.error);
  return result.data;
}
