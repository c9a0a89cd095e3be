import type { Database } from "./database.types.ts";

type Enums = Database["public"]["Enums"];

/** The option vocabularies of a batch: the Postgres enums. */
export type AspectRatio = Enums["aspect_ratio"];
export type Glasses = Enums["glasses"];
export type HairColor = Enums["hair_color"];
export type HairStyle = Enums["hair_style"];
export type Background = Enums["background"];
export type Look = Enums["look"];
export type Gender = Enums["gender"];
