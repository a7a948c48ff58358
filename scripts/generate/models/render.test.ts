import { beforeAll, describe, expect, test } from "vitest";
import type { Output } from "../output.ts";
import { loadSpec } from "../source.ts";
import { defaultSpecDir } from "../spec-hash.ts";
import { header } from "./header.ts";
import { renderModelFolder } from "./render.ts";

let files: Output;
const source = loadSpec(defaultSpecDir);

beforeAll(async () => {
  files = await renderModelFolder(source);
}, 30_000);

/** The text of a file without its white space at line ends and runs of it. */
const flat = (path: string): string => (files.get(path) ?? "").replaceAll(/\s+/g, " ");

describe("every language", () => {
  test("has a README and nothing but marked files", () => {
    const unmarked = [...files].filter(
      ([path, text]) =>
        !/\.(md|typed|mod)$/.test(path) && !text.startsWith(header("//")) && !text.startsWith(header("#")),
    );
    expect(unmarked.map(([path]) => path)).toEqual([]);
    for (const language of ["typescript", "python", "go", "java", "rust"]) {
      expect(files.get(`${language}/README.md`)).toContain("LIMITS.md");
    }
  });

  test("comes out the same at a second run", async () => {
    expect(await renderModelFolder(source)).toEqual(files);
  }, 30_000);
});

describe("what Modelina alone gets wrong", () => {
  test("Python: a value that is a word of the grammar gets another name", () => {
    const text = flat("python/cf_messenger/models.py");
    expect(text).toContain('elif_ = "elif"');
    expect(text).not.toMatch(/ (elif|from|in|is) = "/);
  });

  test("TypeScript: names are those of the wire, types of a union stand once", () => {
    const text = flat("typescript/index.ts");
    expect(text).toMatch(/export interface ChatCommand \{ type: "chat";/);
    expect(text).toContain("text: Text;");
    expect(text).not.toContain("reserved");
    expect(text.match(/export type LoginRequest =/g)).toHaveLength(1);
    expect(text).toContain("export type Success = true;");
  });

  test("Python: constants, lengths, patterns, and a union with a place for later events", () => {
    const text = flat("python/cf_messenger/models.py");
    expect(text).toContain("Success = Literal[True]");
    expect(text).toContain("Text = Annotated[str, Field(min_length=1, max_length=2048)]");
    expect(text).toContain('from_: UserId = Field(alias="from")');
    expect(text).toMatch(/RoomCommand = Annotated\[ ChatCommand \|.* Field\(discriminator="type"\)/);
    expect(text).toMatch(
      /RoomEvent = Annotated\[ Annotated\[AckEvent, Tag\("ack"\)\] \|.* Annotated\[UnknownEvent, Tag\("\?"\)\]/,
    );
  });

  test("Go: pointers for what may be absent, both kinds of null, lists that are never null, functions that decode", () => {
    const text = flat("go/models.go");
    expect(text).toContain('RetryAfterMs *DurationMs `json:"retryAfterMs,omitempty"`');
    expect(text).toContain('Group **string `json:"group,omitempty"`');
    expect(text).toContain("if value.UserIds == nil { value.UserIds = []UserId{} }");
    expect(text).toContain("func DecodeRoomEvent(raw []byte) (RoomEvent, error)");
    expect(text).not.toContain("ReservedStatus");
  });

  test("Java: a record belongs to all of its unions", () => {
    expect(flat("java/cfmessenger/ErrorEvent.java")).toContain(") implements PresenceEvent, RoomEvent {");
    expect(flat("java/cfmessenger/RoomCommand.java")).toContain(
      '@JsonSubTypes.Type(value = ChatCommand.class, name = "chat")',
    );
  });

  test("Rust: variants are called as on the wire, numbers have 64 bit, null is no absence", () => {
    const text = flat("rust/src/lib.rs");
    expect(text).toContain('#[serde(rename = "chat")] Chat(ChatCommand),');
    expect(text).toContain("pub type Seq = u64;");
    expect(text).toContain("pub group: Option<Option<String>>,");
    expect(text).not.toContain("i32");
  });
});
