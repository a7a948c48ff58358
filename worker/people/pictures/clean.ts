import { cleanJpeg, JPEG_SIGNATURE } from "./jpeg.ts";
import { cleanPng, PNG_SIGNATURE } from "./png.ts";
import { BadPicture } from "./reader.ts";
import { cleanWebp, WEBP_SIGNATURE } from "./webp.ts";

/** A picture as it is kept and served. */
export interface CleanPicture {
  readonly type: "image/png" | "image/jpeg" | "image/webp";
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * What an upload is by its bytes, whatever it says of itself, checked from the beginning to the end and without metadata
 * (PF-2).
 *
 * @returns null where it is no picture that is taken
 */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture | null> {
  try {
    if (begins(bytes, PNG_SIGNATURE)) return { type: "image/png", bytes: await cleanPng(bytes) };
    if (begins(bytes, JPEG_SIGNATURE)) return { type: "image/jpeg", bytes: cleanJpeg(bytes) };
    if (begins(bytes, WEBP_SIGNATURE)) return { type: "image/webp", bytes: cleanWebp(bytes) };
  } catch (error) {
    if (!(error instanceof BadPicture)) throw error;
  }
  return null;
}
