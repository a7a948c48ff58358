import { PICTURE_MAX_BYTES } from "../../../generated/contract/limits.ts";
import { PageFailure } from "../state/failure.ts";

/** Width and height of what is uploaded, px: twice the largest place where it is shown. */
const SIDE_PX = 256;
const TYPE = "image/jpeg";
const QUALITIES = [0.92, 0.8, 0.6] as const;

/**
 * Draws a picture file as a square, cut at its longer sides. What else the file holds, such as the place where it was
 * taken, does not get into it.
 *
 * @throws PageFailure for what is no picture
 */
export async function drawPicture(file: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new PageFailure("PICTURE_UNREADABLE");
  });
  const side = Math.min(bitmap.width, bitmap.height);
  canvas.width = SIDE_PX;
  canvas.height = SIDE_PX;
  const context = canvas.getContext("2d");
  if (!context) throw new PageFailure("PICTURE_NOT_DRAWN");
  // A see-through picture would get a black ground.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, SIDE_PX, SIDE_PX);
  const [left, top] = [(bitmap.width - side) / 2, (bitmap.height - side) / 2];
  context.drawImage(bitmap, left, top, side, side, 0, 0, SIDE_PX, SIDE_PX);
  bitmap.close();
}

/** @returns the drawn picture as a file that the server takes. @throws PageFailure when it cannot be made small enough */
export async function pictureOf(canvas: HTMLCanvasElement): Promise<Blob> {
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, TYPE, quality));
    if (blob && blob.size <= PICTURE_MAX_BYTES) return blob;
  }
  throw new PageFailure("PICTURE_NOT_DRAWN");
}
