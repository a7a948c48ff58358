/**
 * A schema as the emitters see it: read from JSON Schema once (`shape/read.ts`), after which nothing unknown is left.
 * `nullable` adds null to what the rest says.
 */
export type Shape = { readonly description?: string; readonly nullable: boolean } & ShapeKind;

export type ShapeKind =
  | { readonly kind: "reference"; readonly name: string }
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "string"; readonly minLength?: number; readonly maxLength?: number; readonly pattern?: string }
  | { readonly kind: "number"; readonly integer: boolean; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "boolean" }
  | ArrayShape
  | ObjectShape
  | { readonly kind: "union"; readonly names: readonly string[] };

interface ArrayShape {
  readonly kind: "array";
  readonly items: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems: boolean;
}

export interface ObjectShape {
  readonly kind: "object";
  /** Whether unknown properties are allowed. An open object without properties is free-form and keeps everything. */
  readonly open: boolean;
  readonly properties: Readonly<Record<string, Property>>;
}

export interface Property {
  readonly required: boolean;
  readonly shape: Shape;
}

/** The shapes of all named schemas, each after those that it refers to. */
export type Shapes = ReadonlyMap<string, Shape>;

/** The names that a shape refers to directly. */
export function referencesOf(shape: Shape): string[] {
  switch (shape.kind) {
    case "reference":
      return [shape.name];
    case "union":
      return [...shape.names];
    case "array":
      return referencesOf(shape.items);
    case "object":
      return Object.values(shape.properties).flatMap((property) => referencesOf(property.shape));
    case "constant":
    case "enum":
    case "string":
    case "number":
    case "boolean":
      return [];
  }
}
