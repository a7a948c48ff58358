/** A docstring with the given indent, or nothing for no text. Ends in a newline. */
export function docstring(text: string | undefined, indent = ""): string {
  const lines = (text ?? "").trim().replaceAll("*/", "*\\/").split("\n");
  const [only = ""] = lines;
  if (only === "") return "";
  if (lines.length === 1) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** A TypeScript literal for a JSON value. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** A property name, quoted only where it must be. */
export function key(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : JSON.stringify(name);
}

/** `chatTextMaxCodePoints` becomes `CHAT_TEXT_MAX_CODE_POINTS`. */
export function screamingSnake(name: string): string {
  return name.replaceAll(/([A-Z])/g, "_$1").toUpperCase();
}

/** `room` becomes `Room`. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** One import line per module, the names sorted and each once. Nothing for no names. */
export function importLine(names: readonly string[], from: string, type: "type" | "value" = "value"): string {
  if (names.length === 0) return "";
  const list = [...new Set(names)].sort();
  const keyword = type === "type" ? "import type" : "import";
  const line = `${keyword} { ${list.join(", ")} } from ${literal(from)};\n`;
  return line.length <= 120
    ? line
    : `${keyword} {\n${list.map((name) => `  ${name},\n`).join("")}} from ${literal(from)};\n`;
}
