import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { Database, Enums } from "@shared/database.types.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import type { StylePicture } from "../style-picture.ts";
import { deskKey } from "./desk-query.ts";

/** What a style may be filed under. */
export type CatalogueCategory = Exclude<Enums<"style_category">, "own">;

/** How a style is called and found in a language. */
export interface StyleText {
  locale: string;
  /** null: the style's own name is understood there too. */
  name: string | null;
  keywords: string[];
}

interface StylePaths {
  image_url: string;
  card_url: string;
  card_2x_url: string;
}

/** A style of the catalogue with what only operators read. */
export interface DeskStyle extends StylePaths {
  id: string;
  name: string;
  category: CatalogueCategory;
  prompt: string;
  active: boolean;
  texts: StyleText[];
}

/** The catalogue in its order, retired styles too. Its pictures are everybody's to see. */
async function getDeskStyles(signal: AbortSignal): Promise<DeskStyle[]> {
  const [{ data: styles }, { data: pictures }] = await Promise.all([
    supabase.rpc("operator_styles").abortSignal(signal).throwOnError(),
    supabase.from("styles").select("id, image_url, card_url, card_2x_url").neq("category", "own")
      .abortSignal(signal).throwOnError(),
  ]);
  const paths = new Map(pictures.map(({ id, ...picture }) => [id, picture]));
  return styles.flatMap((style) => {
    const picture = paths.get(style.id);
    // Added just between the two answers.
    if (!picture) return [];
    return [{ ...style, ...picture } as unknown as DeskStyle];
  });
}

const stylesKey = deskKey("styles");

export function useDeskStyles(): UseQueryResult<DeskStyle[]> {
  return useQuery({ queryKey: stylesKey, queryFn: ({ signal }) => getDeskStyles(signal) });
}

/** What the form says of a style; without a picture it keeps the one it has. */
export interface StyleWish extends Omit<DeskStyle, keyof StylePaths> {
  picture: StylePicture | null;
  kept: StylePaths | null;
}

/** Stores a style's new pictures, then the style. */
async function putStyle({ picture, kept, ...style }: StyleWish): Promise<void> {
  const paths = picture?.paths ?? kept;
  if (!paths) throw new AppError("invalid_value");
  for (const { name, blob } of picture?.files ?? []) {
    const { error } = await supabase.storage.from("style-images").upload(name, blob, {
      contentType: blob.type,
      // Seconds: the content of a name never changes.
      cacheControl: "31536000",
    });
    // Its name is made of what is in it.
    if (error && !isThereAlready(error)) throw error;
  }
  const args: Database["public"]["Functions"]["operator_put_style"]["Args"] = {
    ...style,
    image_url: paths.image_url,
    card_url: paths.card_url,
    card_2x_url: paths.card_2x_url,
    texts: style.texts.map((text) => ({ ...text })),
  };
  await supabase.rpc("operator_put_style", args).throwOnError();
}

function isThereAlready(error: object): boolean {
  return "statusCode" in error && String(error.statusCode) === "409";
}

function useStyleChange<Change>(
  change: (change: Change) => Promise<void>,
): UseMutationResult<void, Error, Change> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: stylesKey }),
        queryClient.invalidateQueries({ queryKey: queryKeys.styles }),
      ]),
  });
}

export function usePutStyle(): UseMutationResult<void, Error, StyleWish> {
  return useStyleChange(putStyle);
}

export function useOfferStyle(): UseMutationResult<
  void,
  Error,
  { style_id: string; active: boolean }
> {
  return useStyleChange(async (change) => {
    await supabase.rpc("operator_set_style_active", change).throwOnError();
  });
}

/** Takes the ids in their new order. */
export function useOrderStyles(): UseMutationResult<void, Error, string[]> {
  return useStyleChange(async (style_ids) => {
    await supabase.rpc("operator_order_styles", { style_ids }).throwOnError();
  });
}
