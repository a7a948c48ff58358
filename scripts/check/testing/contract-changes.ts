import type { Change } from "./change.ts";

const schemas = "/asyncapi/components/schemas";
const answers = "/openapi/components/schemas";
const paths = "/openapi/paths";

/** A change of the contract that breaks somebody, and the only line that is to be found. */
export interface PlantedBreak {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly expected: string;
}

/** Changes that each break one thing. */
export const breaks: readonly PlantedBreak[] = [
  {
    title: "a new required field of a command",
    changes: [
      { at: `${schemas}/NudgeCommand/properties/strength`, set: { type: "integer", minimum: 1, maximum: 3 } },
      { at: `${schemas}/NudgeCommand/required`, push: "strength" },
    ],
    expected: "NudgeCommand: the new field strength is required",
  },
  {
    title: "an optional field of a command that becomes required",
    changes: [{ at: `${schemas}/ChatCommand/required`, push: "format" }],
    expected: "ChatCommand: the field format is required now",
  },
  {
    title: "a field of a command that is gone",
    changes: [{ remove: `${schemas}/ChatCommand/properties/format` }],
    expected: "ChatCommand: the field format is gone",
  },
  {
    title: "a smaller limit",
    changes: [{ at: `${schemas}/WinkId/maxLength`, set: 8 }],
    expected: "WinkId: maxLength was not set and is now 8",
  },
  {
    title: "another pattern",
    changes: [{ at: `${schemas}/WinkId/pattern`, set: "^[a-z]{1,8}$" }],
    expected: "WinkId: the pattern is another one",
  },
  {
    title: "a command that is gone",
    changes: [{ remove: "/asyncapi/operations/roomCommand/messages/1" }],
    expected: "command room/nudge: is gone",
  },
  {
    title: "an enum value that clients may not send any more",
    changes: [{ remove: `${schemas}/Status/enum/1` }],
    expected: 'Status: "busy" is not valid any more',
  },
  {
    title: "a retyped field of a command",
    changes: [{ at: `${schemas}/TypingCommand/properties/on`, set: { type: "string", maxLength: 3 } }],
    expected: "TypingCommand/on: the type was boolean and is now string",
  },
  {
    title: "another delivery",
    changes: [{ at: "/asyncapi/components/messages/room.client.chat/x-delivery", set: "moment" }],
    expected: "command room/chat: promised durable delivery and now moment",
  },
  {
    title: "an event that is gone",
    changes: [{ remove: "/asyncapi/operations/roomEvent/messages/0" }],
    expected: "event room/hello: is gone",
  },
  {
    title: "a field of an event that is gone",
    changes: [{ remove: `${schemas}/AckEvent/properties/duplicate` }],
    expected: "AckEvent: the field duplicate is gone",
  },
  {
    title: "a field of an event that may be missing",
    changes: [{ remove: `${schemas}/AckEvent/required/2` }],
    expected: "AckEvent: the field at may be missing now",
  },
  {
    title: "an enum value that readers do not know",
    changes: [{ at: `${schemas}/SystemKind/enum`, push: "promoted" }],
    expected: 'SystemKind: "promoted" may come now',
  },
  {
    title: "a new field of a closed object that clients read",
    changes: [{ at: `${schemas}/TextFormat/properties/underline`, set: { type: "boolean" } }],
    expected: "TextFormat: underline is a new field of a closed object",
  },
  {
    title: "null where readers expect a value",
    changes: [{ at: `${schemas}/TypingEvent/properties/on`, set: { type: ["boolean", "null"] } }],
    expected: "TypingEvent/on: the type was boolean and is now boolean or null",
  },
  {
    title: "longer texts than readers expect",
    changes: [{ at: `${schemas}/DisplayName/maxLength`, set: 80 }],
    expected: "DisplayName: maxLength was 64 and is now 80",
  },
  {
    title: "a channel at another address",
    changes: [{ at: "/asyncapi/channels/presence/address", set: "/api/ws/people" }],
    expected: "channel presence: has another address than /api/ws/presence",
  },
  {
    title: "a channel that is gone",
    changes: [{ remove: "/asyncapi/channels/presence" }],
    expected: "channel presence: is gone",
  },
  {
    title: "a query parameter of a socket that is gone",
    changes: [{ remove: "/asyncapi/channels/room/bindings/ws/query/properties/after" }],
    expected: "query of room: the field after is gone",
  },
  {
    title: "an operation that is gone",
    changes: [{ remove: `${paths}/~1api~1rooms/get` }],
    expected: "GET /api/rooms: is gone",
  },
  {
    title: "an operation that is only planned now",
    changes: [{ at: `${paths}/~1api~1rooms/get/x-stage`, set: "planned" }],
    expected: "GET /api/rooms: was there and is only planned now",
  },
  {
    title: "a public operation that needs a session",
    changes: [{ remove: `${paths}/~1api~1settings/get/security` }],
    expected: "GET /api/settings: needs a session now",
  },
  {
    title: "a new required parameter",
    changes: [{ at: `${paths}/~1api~1rooms/get/parameters`, set: [{ name: "kind", in: "query", required: true }] }],
    expected: "GET /api/rooms: the new parameter kind in query is required",
  },
  {
    title: "a parameter that is gone",
    changes: [{ remove: `${paths}/~1api~1rooms~1{roomId}~1messages/get/parameters/1` }],
    expected: "GET /api/rooms/{roomId}/messages: the parameter before in query is gone",
  },
  {
    title: "a way to sign in that is gone",
    changes: [{ remove: `${answers}/LoginRequest/oneOf/0` }],
    expected: "LoginRequest: the variant demo is gone",
  },
  {
    title: "another success",
    changes: [
      { at: `${paths}/~1api~1rooms/get/responses/204`, set: {} },
      { remove: `${paths}/~1api~1rooms/get/responses/200` },
    ],
    expected: "GET /api/rooms: is not answered with 200 any more",
  },
  {
    title: "a field of an answer that is gone",
    changes: [{ remove: `${answers}/Health/properties/release` }],
    expected: "Health: the field release is gone",
  },
  {
    title: "a smaller frame",
    changes: [{ at: "/limits/frameMaxBytes/value", set: 4096 }],
    expected: "limit frameMaxBytes: was 8192 and is now 4096",
  },
  {
    title: "a limit that is gone",
    changes: [{ remove: "/limits/serverFrameMaxBytes" }],
    expected: "limit serverFrameMaxBytes: was 1048576 and is gone",
  },
];

/** Changes that VERSIONS.md allows within a version. */
export const additions: readonly Pick<PlantedBreak, "title" | "changes">[] = [
  {
    title: "a new command",
    changes: [
      { at: "/asyncapi/components/messages/poke", set: { name: "poke", payload: { type: "object" } } },
      { at: "/asyncapi/channels/room/messages/client.poke", set: { $ref: "#/components/messages/poke" } },
      { at: "/asyncapi/operations/roomCommand/messages", push: { $ref: "#/channels/room/messages/client.poke" } },
    ],
  },
  {
    title: "a new event",
    changes: [
      { at: "/asyncapi/components/messages/poke", set: { name: "poke", payload: { type: "object" } } },
      { at: "/asyncapi/channels/room/messages/server.poke", set: { $ref: "#/components/messages/poke" } },
      { at: "/asyncapi/operations/roomEvent/messages", push: { $ref: "#/channels/room/messages/server.poke" } },
    ],
  },
  {
    title: "a new stream event in a page",
    changes: [
      {
        at: `${answers}/EditEvent`,
        set: { type: "object", required: ["type"], properties: { type: { type: "string", const: "edit" } } },
      },
      { at: `${answers}/StreamEvent/oneOf`, push: { $ref: "#/components/schemas/EditEvent" } },
    ],
  },
  {
    title: "a new optional field of a command",
    changes: [{ at: `${schemas}/NudgeCommand/properties/to`, set: { type: "string", maxLength: 9 } }],
  },
  {
    title: "a larger limit of a request",
    changes: [{ at: `${answers}/TurnstileToken/maxLength`, set: 4096 }],
  },
  {
    title: "a new field of an open event",
    changes: [
      { at: `${schemas}/AckEvent/properties/cost`, set: { type: "integer" } },
      { at: `${schemas}/AckEvent/required`, push: "cost" },
    ],
  },
  {
    title: "an optional field of an event that always comes",
    changes: [{ at: `${schemas}/AckEvent/required`, push: "duplicate" }],
  },
  { title: "an enum value that clients may send", changes: [{ at: `${schemas}/Status/enum`, push: "gaming" }] },
  {
    title: "a required field of a command that becomes optional",
    changes: [{ remove: `${schemas}/ReceiptCommand/required/2` }],
  },
  { title: "a new operation", changes: [{ at: `${paths}/~1api~1new`, set: { get: { responses: {} } } }] },
  { title: "the end of a planned operation", changes: [{ remove: `${paths}/~1api~1bots/get` }] },
  {
    title: "a new optional parameter",
    changes: [{ at: `${paths}/~1api~1rooms/get/parameters`, set: [{ name: "kind", in: "query" }] }],
  },
  {
    title: "another way to sign in",
    changes: [
      {
        at: `${answers}/SmsLogin`,
        set: { type: "object", required: ["kind"], properties: { kind: { type: "string", const: "sms" } } },
      },
      { at: `${answers}/LoginRequest/oneOf`, push: { $ref: "#/components/schemas/SmsLogin" } },
    ],
  },
  { title: "a larger frame", changes: [{ at: "/limits/frameMaxBytes/value", set: 16384 }] },
  { title: "other words", changes: [{ at: `${schemas}/ChatCommand/description`, set: "Speak." }] },
];
