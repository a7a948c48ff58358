import type { Env } from "../../env.ts";
import { sha256 } from "../../sha256.ts";
import type { CleanPicture } from "./clean.ts";

type Pictures = Pick<Env, "PICTURES">;

const PREFIX = "u-";
const HEX_CHARACTERS = 24;

/** Whether a picture was uploaded, and is none of the shipped set. */
export const isUploaded = (picture: string): boolean => picture.startsWith(PREFIX);

/** Everything of a person is below their id. */
const keyOf = (userId: string, picture: string): string => `${userId}/${picture}`;

/** Keeps a person's picture. @returns its id: the same for the same bytes */
export async function keepPicture(env: Pictures, userId: string, { type, bytes }: CleanPicture): Promise<string> {
  const picture = `${PREFIX}${(await sha256(bytes)).slice(0, HEX_CHARACTERS)}`;
  await env.PICTURES.put(keyOf(userId, picture), bytes, { httpMetadata: { contentType: type } });
  return picture;
}

/** A picture that a person uploaded, or null. */
export async function readPicture(
  env: Pictures,
  userId: string,
  picture: string,
): Promise<{ readonly type: string; readonly body: ReadableStream } | null> {
  const kept = await env.PICTURES.get(keyOf(userId, picture));
  const type = kept?.httpMetadata?.contentType;
  return kept === null || type === undefined ? null : { type, body: kept.body };
}

/** Removes a picture that its person does not show any more. */
export const dropPicture = async (env: Pictures, userId: string, picture: string): Promise<void> =>
  env.PICTURES.delete(keyOf(userId, picture));
