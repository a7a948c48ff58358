/** What a log line may carry. Never a token, a secret, an address or what a person wrote. */
export type LogFields = Readonly<Record<string, string | number | readonly string[]>>;

/** What JSON leaves as it is, and a terminal or a reader of lines may not. */
const UNESCAPED = /[\u007f-\u009f\u2028\u2029]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Writes one line of JSON to the platform's log. Control characters are escaped, so a value cannot begin a line. */
export function logProblem(event: string, fields: LogFields): void {
  const line = JSON.stringify({ level: "error", event, ...fields }).replaceAll(UNESCAPED, escaped);
  // oxlint-disable-next-line no-console -- the platform's log is the console, and this is the one place that writes to it
  console.error(line);
}

const FRAMES_LOGGED = 12;

/** Kind and place of an error for a log line. Its message may quote what a person wrote, a query or a secret, and stays out. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  // The stack begins with the message, of which a line may look like a place.
  const places = (error.stack ?? "").replace(error.message, "");
  const lines = places.split("\n").map((line) => line.trim());
  return { error: error.name, stack: lines.filter((line) => line.startsWith("at ")).slice(0, FRAMES_LOGGED) };
}
