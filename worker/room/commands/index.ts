import type { RoomCommandOf, RoomCommandType, RoomHandlers } from "../../../generated/ws/room.ts";
import type { CommandContext, Decision } from "../decision.ts";
import { chat } from "./chat.ts";
import { nudge } from "./nudge.ts";
import { ping } from "./ping.ts";
import { receipt } from "./receipt.ts";
import { refresh } from "./refresh.ts";
import { typing } from "./typing.ts";
import { wink } from "./wink.ts";

/** One handler for each command of the room's channel. A command of the spec without one does not compile, here and only here. */
const commandHandlers: RoomHandlers<CommandContext, Decision> = { chat, nudge, wink, typing, receipt, refresh, ping };

/** Decides what comes of a command. Pure: it reads the room and gives back effects. */
export const decide = <Type extends RoomCommandType>(
  context: CommandContext,
  type: Type,
  command: RoomCommandOf<Type>,
): Decision => commandHandlers[type](context, command);
