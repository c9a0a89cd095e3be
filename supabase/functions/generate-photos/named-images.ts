import type { Part } from "@google/genai/web";

/**
 * Keeps images out of the text of a request until it is sent. The SDK holds that text for as long as
 * it waits for an answer; with the images in it, each of many requests that wait would hold all of
 * its images anew, though the photos of a batch share them.
 */
export class NamedImages {
  readonly #images = new Map<string, string>();

  /** The same part with a name in the place of its image, which nobody else can know. */
  name(part: Part): Part {
    const { inlineData } = part;
    if (inlineData?.data === undefined) return part;
    const name = `image:${crypto.randomUUID()}`;
    this.#images.set(name, inlineData.data);
    return { inlineData: { ...inlineData, data: name } };
  }

  /** The text with the images in it, as it is read. Base64 means the same in a JSON string. */
  putInto(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
    const pieces = text.split(/(image:[0-9a-f-]{36})/);
    const encoder = new TextEncoder();
    return new ReadableStream({
      pull: (controller) => {
        const piece = pieces.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(encoder.encode(this.#images.get(piece) ?? piece));
      },
    }, { highWaterMark: 0 });
  }
}
