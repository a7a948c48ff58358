import type { Page } from "@playwright/test";

/** Red, green and blue, 0 to 255. */
export type Colour = readonly number[];

/** A place in a picture, px from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** The colours of a picture file at these points; in its middle where none are named. */
export function coloursOf(page: Page, picture: Buffer, points: readonly Point[] = []): Promise<readonly Colour[]> {
  return page.evaluate(
    async ({ base64, at }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true });
      if (!pen) throw new Error("no canvas");
      pen.drawImage(bitmap, 0, 0);
      const middle = [bitmap.width >> 1, bitmap.height >> 1] as const;
      return (at.length > 0 ? at : [middle]).map(([x, y]) => [...pen.getImageData(x, y, 1, 1).data.subarray(0, 3)]);
    },
    { base64: picture.toString("base64"), at: points },
  );
}
