import type { ChannelMessage, Bundle } from "../bundle.ts";
import { tellApart } from "../shape/union.ts";
import type { ObjectShape, Property, Shape, Shapes } from "../shape.ts";
import { pascal } from "../text.ts";

/** What all named things have. */
interface Named {
  readonly name: string;
  readonly description: string;
}

/** A string, number or truth value, the only one of them, or a free-form map. */
export type ScalarShape = Extract<Shape, { readonly kind: "constant" | "string" | "number" | "boolean" | "object" }>;

/** A scalar with a name: a type alias in languages that have aliases. */
export interface Scalar extends Named {
  readonly shape: ScalarShape;
}

/** A named list of strings. */
export interface Enumeration extends Named {
  readonly values: readonly string[];
}

/** One property of a record. */
export interface Field extends Named {
  readonly required: boolean;
  /** Whether null is a value of it. */
  readonly nullable: boolean;
  /** The value that tells this record from the others of its union, such as `chat` for `type`. */
  readonly tag?: string;
  /** The only value, by way of a named scalar such as `Protocol`. */
  readonly constant?: string | number | boolean;
  readonly isList: boolean;
  /** The union that the items of this list belong to. */
  readonly listedUnion?: string;
}

/** A named object. */
export interface RecordModel extends Named {
  /** Whether unknown fields are refused (commands and requests) or ignored (events and answers). */
  readonly closed: boolean;
  readonly fields: readonly Field[];
  /** Names of the unions that it belongs to, sorted. */
  readonly unions: readonly string[];
}

/** A choice of records that one property tells apart. */
export interface Union extends Named {
  /** Name of that property. */
  readonly tag: string;
  /** Sorted by record. */
  readonly variants: readonly { readonly record: string; readonly value: string }[];
  /** Whether later variants may come: readers must not stumble over what they do not know. */
  readonly open: boolean;
}

/** Everything that gets a model, each list sorted by name. */
export interface Inventory {
  readonly scalars: readonly Scalar[];
  readonly enums: readonly Enumeration[];
  readonly records: readonly RecordModel[];
  readonly unions: readonly Union[];
}

/** Thrown for a schema that the models cannot hold. */
export class ModelError extends Error {}

/**
 * Sorts the named schemas by what they become in a programming language, and adds a union for each direction of each
 * socket, such as `RoomCommand`.
 *
 * @throws ModelError for a form that no emitter of models knows, and for a name used twice
 */
export function takeInventory(shapes: Shapes, channels: Bundle["channels"]): Inventory {
  const unions = [
    ...[...shapes].flatMap(([name, shape]) =>
      shape.kind === "union" ? [unionOf(name, shape.description ?? "", shape.names, shapes)] : [],
    ),
    ...Object.entries(channels).flatMap(([id, { commands, events }]) => [
      channelUnion(id, "Command", "What a client sends", commands, shapes),
      channelUnion(id, "Event", "What the server sends", events, shapes),
    ]),
  ].sort(byName);
  const inventory = { scalars: [] as Scalar[], enums: [] as Enumeration[], records: [] as RecordModel[], unions };
  for (const [name, shape] of [...shapes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const named = { name, description: shape.description ?? "" };
    if (shape.kind === "enum") inventory.enums.push({ ...named, values: shape.values });
    else if (isRecord(shape)) inventory.records.push({ ...named, ...recordOf(name, shape, shapes, unions) });
    else if (isScalar(shape)) inventory.scalars.push({ ...named, shape });
    else if (shape.kind !== "union") throw new ModelError(`${name}: no model for a named ${shape.kind}`);
  }
  return inventory;
}

function byName(a: Named, b: Named): number {
  return a.name < b.name ? -1 : 1;
}

function isRecord(shape: Shape | undefined): shape is Shape & ObjectShape {
  return shape?.kind === "object" && Object.keys(shape.properties).length > 0;
}

function isScalar(shape: Shape): shape is ScalarShape {
  return ["constant", "string", "number", "boolean", "object"].includes(shape.kind);
}

function recordOf(
  name: string,
  shape: ObjectShape,
  shapes: Shapes,
  unions: readonly Union[],
): Omit<RecordModel, keyof Named> {
  const mine = unions.filter(({ variants }) => variants.some(({ record }) => record === name));
  const tags = new Set(mine.map(({ tag }) => tag));
  if (tags.size > 1) throw new ModelError(`${name} is told apart by ${[...tags].join(" and ")}`);
  const fields = Object.entries(shape.properties).map(([key, property]) =>
    fieldOf(`${name}.${key}`, key, property, tags.has(key), shapes),
  );
  return { closed: !shape.open, fields, unions: mine.map((union) => union.name) };
}

/** What becomes a type of its own and must therefore have a name. */
const needsName: readonly string[] = ["constant", "enum", "union", "object"];

function fieldOf(place: string, name: string, { required, shape }: Property, isTag: boolean, shapes: Shapes): Field {
  if (shape.kind === "constant" && isTag) {
    const tag = String(shape.value);
    return { name, description: shape.description ?? "", required, nullable: false, isList: false, tag };
  }
  const field = {
    name,
    required,
    nullable: shape.nullable,
    isList: shape.kind === "array",
    ...fromTarget(shape.kind === "reference" ? shapes.get(shape.name) : shape),
  };
  if (needsName.includes(shape.kind)) {
    throw new ModelError(`${place}: give the ${shape.kind} a named schema`);
  }
  const listed = listedName(shape);
  return shapes.get(listed)?.kind === "union" ? { ...field, listedUnion: listed } : field;
}

/** What a field takes over from the schema that it refers to. */
function fromTarget(target: Shape | undefined): Pick<Field, "description" | "constant"> {
  const constant = target?.kind === "constant" ? { constant: target.value } : {};
  return { description: target?.description ?? "", ...constant };
}

function listedName(shape: Shape): string {
  return shape.kind === "array" && shape.items.kind === "reference" ? shape.items.name : "";
}

function channelUnion(
  id: string,
  side: "Command" | "Event",
  what: string,
  messages: readonly ChannelMessage[],
  shapes: Shapes,
): Union {
  const name = `${pascal(id)}${side}`;
  if (shapes.has(name)) throw new ModelError(`${name} is the name of a schema and of a union of the channel ${id}`);
  return unionOf(
    name,
    `${what} on the channel \`${id}\`.`,
    messages.map((message) => message.name),
    shapes,
  );
}

function unionOf(name: string, description: string, names: readonly string[], shapes: Shapes): Union {
  const telling = tellApart(names, shapes);
  if (telling?.by !== "property") throw new ModelError(`${name}: its variants share no property with constants`);
  const tag = telling.property;
  const records = names.map((record) => ({ record, shape: shapes.get(record) }));
  const variants = records
    .map(({ record, shape }) => ({ record, value: tagValue(shape, tag) }))
    .sort((a, b) => (a.record < b.record ? -1 : 1));
  return {
    name,
    description,
    tag,
    variants,
    open: records.every(({ shape }) => shape?.kind === "object" && shape.open),
  };
}

function tagValue(shape: Shape | undefined, tag: string): string {
  const property = shape?.kind === "object" ? shape.properties[tag]?.shape : undefined;
  return property?.kind === "constant" ? String(property.value) : "";
}
