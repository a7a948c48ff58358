import type { z, ZodType } from "zod";
import { errorSentences } from "../../../../generated/contract/error-sentences.ts";
import { CLOSE, type ErrorCode } from "../../../../generated/contract/errors.ts";
import { FRAME_MAX_BYTES, FRAME_MAX_EVENTS, JSON_MAX_DEPTH } from "../../../../generated/contract/limits.ts";
import { escapePointer, exceedsBytes, exceedsDepth, findFlaw } from "./guard.ts";

/** Why one command of a frame was refused; fits into an `error` event as it is. */
export interface CommandRefusal {
  readonly code: "INVALID_MESSAGE" | "UNKNOWN_TYPE";
  /** A sentence for developers. Holds nothing of the input. */
  readonly message: string;
  /** JSON pointer into the frame, such as `/text`, or `/1/text` in an array. Empty for the frame as a whole. */
  readonly path: string;
  /** The command's `type`, where there is a short one. */
  readonly of?: string;
  /** The command's `cid`, where there is a valid one. */
  readonly cid?: string;
}

/** A command that fits its schema. */
export interface Accepted<Command> {
  readonly command: Command;
}

/** A command that does not. The others of its frame stand. */
export interface Refused {
  readonly refusal: CommandRefusal;
}

/** The socket has to be closed; nothing of the frame was read. */
export interface FrameClose {
  readonly close: { readonly code: number; readonly reason: string; readonly error: ErrorCode };
}

/** What a frame of a client holds, in its order. */
export interface FrameItems<Command> {
  readonly items: readonly (Accepted<Command> | Refused)[];
}

export type DecodedFrame<Command> = FrameClose | FrameItems<Command>;

/** What can be sent on a channel: the schema of each command by its `type`, and the one of a `cid`. */
export interface CommandSchemas<Command> {
  readonly commands: ReadonlyMap<string, ZodType<Command>>;
  readonly cid: ZodType<string>;
}

/**
 * Reads one frame of a client. Never throws. Binary, too many UTF-8 bytes, U+FFFD or lone surrogates (what a platform
 * makes of bad UTF-8), too deep and malformed JSON close the socket; everything else is accepted or refused one by one.
 */
export function decodeFrame<Command>(
  data: string | ArrayBuffer,
  schemas: CommandSchemas<Command>,
): DecodedFrame<Command> {
  if (typeof data !== "string") return closeWith(CLOSE.BINARY, "BAD_JSON", "Frames are UTF-8 text.");
  if (exceedsBytes(data, FRAME_MAX_BYTES)) return closeWith(CLOSE.TOO_BIG, "TOO_LARGE");
  if (data.includes("\uFFFD") || !data.isWellFormed() || exceedsDepth(data, JSON_MAX_DEPTH)) {
    return closeWith(CLOSE.BAD_DATA, "BAD_JSON");
  }
  let frame: unknown;
  try {
    frame = JSON.parse(data);
  } catch {
    return closeWith(CLOSE.BAD_DATA, "BAD_JSON");
  }
  if (!Array.isArray(frame)) return { items: [decodeCommand(frame, "", schemas)] };
  if (frame.length === 0) return { items: [invalid("An array frame holds at least one event", "")] };
  if (frame.length > FRAME_MAX_EVENTS)
    return { items: [invalid(`A frame holds at most ${FRAME_MAX_EVENTS} events`, "")] };
  return { items: frame.map((event, index) => decodeCommand(event, `/${index}`, schemas)) };
}

function decodeCommand<Command>(
  value: unknown,
  path: string,
  schemas: CommandSchemas<Command>,
): Accepted<Command> | Refused {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return invalid("An event is an object", path);
  }
  const type: unknown = ownValue(value, "type");
  const names = namesOf(type, ownValue(value, "cid"), schemas.cid);
  const flaw = findFlaw(value, path);
  if (flaw !== undefined) return invalid(flaw.message, flaw.path, names);
  if (typeof type !== "string") return invalid("An event has a type", `${path}/type`, names);
  const schema = schemas.commands.get(type);
  if (schema === undefined) {
    const message = errorSentences.UNKNOWN_TYPE;
    return { refusal: { code: "UNKNOWN_TYPE", message, path: `${path}/type`, ...names } };
  }
  const result = schema.safeParse(value);
  return result.success ? { command: result.data } : misfit(result.error.issues, path, names);
}

/** The refusal for the first thing that does not fit. A property that nobody knows is itself the wrong field. */
function misfit([issue]: readonly z.core.$ZodIssue[], path: string, names: Names): Refused {
  if (issue === undefined) return invalid(errorSentences.INVALID_MESSAGE, path, names);
  if (issue.code !== "unrecognized_keys") return invalid(issue.message, pointer(path, issue.path), names);
  const [key = ""] = issue.keys;
  return invalid("Unknown property", pointer(path, [...issue.path, key]), names);
}

const pathMaxCharacters = 256;
const nameMaxCharacters = 64;

/** The pointer of a field; that of its parent where it would be longer than an `error` event can say. */
function pointer(path: string, tokens: readonly PropertyKey[]): string {
  const whole = tokens.reduce<string>((parent, token) => `${parent}/${escapePointer(String(token))}`, path);
  return whole.length <= pathMaxCharacters && whole.isWellFormed() ? whole : path;
}

type Names = Pick<CommandRefusal, "of" | "cid">;

function namesOf(type: unknown, cid: unknown, schema: ZodType<string>): Names {
  const valid = schema.safeParse(cid);
  return {
    ...(typeof type === "string" && type.length <= nameMaxCharacters && type.isWellFormed() ? { of: type } : {}),
    ...(valid.success ? { cid: valid.data } : {}),
  };
}

function ownValue(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function invalid(message: string, path: string, names: Names = {}): Refused {
  return { refusal: { code: "INVALID_MESSAGE", message, path, ...names } };
}

function closeWith(code: number, error: ErrorCode, reason: string = errorSentences[error]): FrameClose {
  return { close: { code, reason, error } };
}
