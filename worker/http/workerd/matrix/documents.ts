import asyncapi from "../../../../generated/asyncapi.json";
import openapi from "../../../../generated/openapi.json";

/** What the OpenAPI document says of who may ask for an operation. */
export interface GuardedOperation {
  readonly id: string;
  readonly method: string;
  /** With `{name}` where a parameter stands. */
  readonly path: string;
  /** `x-scope` */
  readonly scope: string;
  /** `x-access` */
  readonly access: string;
  readonly isPlanned: boolean;
}

/** What the AsyncAPI document says of who may send a command. */
export interface GuardedCommand {
  readonly channel: string;
  readonly type: string;
  /** `x-scope` */
  readonly scope: string;
}

interface Marked {
  readonly operationId: string;
  readonly "x-scope": string;
  readonly "x-access": string;
  readonly "x-stage"?: string;
}

const isMarked = (value: unknown): value is Marked =>
  typeof value === "object" && value !== null && "operationId" in value && "x-scope" in value && "x-access" in value;

/** Every operation of openapi.json. Throws for one that does not say its scope and whom it answers. */
export const guardedOperations: readonly GuardedOperation[] = Object.entries(openapi.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]: [string, unknown]) => {
    if (!isMarked(operation)) throw new Error(`${method} ${path} does not say whom it answers`);
    return {
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      scope: operation["x-scope"],
      access: operation["x-access"],
      isPlanned: operation["x-stage"] === "planned",
    };
  }),
);

interface Command {
  readonly name: string;
  readonly "x-scope": string;
}

const isCommand = (value: unknown): value is Command =>
  typeof value === "object" && value !== null && "name" in value && "x-scope" in value;

/** Every command of asyncapi.json. */
export const guardedCommands: readonly GuardedCommand[] = Object.entries(asyncapi.components.messages).flatMap(
  ([key, message]: [string, unknown]) => {
    const [channel = "", side] = key.split(".");
    if (side !== "client") return [];
    if (!isCommand(message)) throw new Error(`${key} does not say its scope`);
    return [{ channel, type: message.name, scope: message["x-scope"] }];
  },
);
