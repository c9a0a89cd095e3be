import type { Database } from "./database.types.ts";

/** Why a photo or a training ended without success. */
export type FailureCode = Database["public"]["Enums"]["failure_code"];
