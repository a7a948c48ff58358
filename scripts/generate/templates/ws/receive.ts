/** One event of a server frame, as a client sees it. */
export type Received<Event> =
  /** A type of this version, fit for its schema; fields that this version does not know are gone. */
  | { readonly known: true; readonly event: Event }
  /** A type of a later version. One with a `seq` belongs to the stream and counts there. */
  | { readonly known: false; readonly reason: "unknown"; readonly type: string; readonly seq?: number }
  /** No event at all, or one of a known type that does not fit. `path` is a JSON pointer into the frame. */
  | {
      readonly known: false;
      readonly reason: "invalid";
      readonly type?: string;
      readonly seq?: number;
      readonly path: string;
      readonly message: string;
    };

/** What is needed of a schema to read with it. */
export interface Reader<Event> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: Event }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
}

/** Reads one frame of a server, loosely and without throwing: what a client does not know it can skip. */
export function decodeEvents<Event>(
  data: unknown,
  readers: ReadonlyMap<string, Reader<Event>>,
): readonly Received<Event>[] {
  if (typeof data !== "string") return [invalid({}, "", "Not a text frame")];
  let frame: unknown;
  try {
    frame = JSON.parse(data);
  } catch {
    return [invalid({}, "", "Not well-formed JSON")];
  }
  if (!Array.isArray(frame)) return [decodeEvent(frame, "", readers)];
  return frame.map((event, index) => decodeEvent(event, `/${index}`, readers));
}

function decodeEvent<Event>(
  value: unknown,
  path: string,
  readers: ReadonlyMap<string, Reader<Event>>,
): Received<Event> {
  if (typeof value !== "object" || value === null || !("type" in value) || typeof value.type !== "string") {
    return invalid({}, path, "An event is an object with a type");
  }
  const about = { type: value.type, ...seqOf(value) };
  const reader = readers.get(about.type);
  if (reader === undefined) return { known: false, reason: "unknown", ...about };
  const result = reader.safeParse(value);
  if (result.success) return { known: true, event: result.data };
  const [issue = { path: [], message: "Invalid event" }] = result.error.issues;
  return invalid(about, path + issue.path.map(pointerToken).join(""), issue.message);
}

function seqOf(value: object): { readonly seq?: number } {
  return "seq" in value && typeof value.seq === "number" && Number.isSafeInteger(value.seq) ? { seq: value.seq } : {};
}

function pointerToken(token: PropertyKey): string {
  return `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function invalid(
  about: { readonly type?: string; readonly seq?: number },
  path: string,
  message: string,
): Received<never> {
  return { known: false, reason: "invalid", ...about, path, message };
}
