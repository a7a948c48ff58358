import { goModels } from "./go.ts";
import { javaModels } from "./java.ts";
import type { ModelFiles, ModelInput } from "./modelina.ts";
import { pythonModels } from "./python.ts";
import { rustModels } from "./rust.ts";
import { typescriptModels } from "./typescript.ts";

/** A language that models are made for; also the name of its folder. */
export type Language = "typescript" | "python" | "go" | "java" | "rust";

/** How the language is written in texts, and what makes its files. */
export const languages: Readonly<
  Record<Language, { readonly title: string; readonly emit: (input: ModelInput) => Promise<ModelFiles> }>
> = {
  typescript: { title: "TypeScript", emit: typescriptModels },
  python: { title: "Python", emit: pythonModels },
  go: { title: "Go", emit: goModels },
  java: { title: "Java", emit: javaModels },
  rust: { title: "Rust", emit: rustModels },
};

/** All of them, in the order of the tables. */
export const languageNames: readonly Language[] = ["typescript", "python", "go", "java", "rust"];
