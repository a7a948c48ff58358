import { startRig } from "../../rig/index.ts";
import type { BenchServer } from "./server.ts";

const ROOM = "bench";

/** The room as it is deployed, but for its limits on chats, on plain `workerd serve`. */
export async function startOurs(): Promise<BenchServer> {
  const rig = await startRig({ variant: "unlimited" });
  return {
    groupId: rig.pid,
    language: "room",
    urls: (clients, people = clients) =>
      Array.from({ length: clients }, (_, n) =>
        rig.socketUrl({ room: ROOM, user: `user-${n % people}`, client: clientOf(n) }),
      ),
    stop: () => rig.stop(),
  };
}

/** Who comes back replaces who went: a room lets in few sockets of one person. */
const clientOf = (number: number): string => `00000000-0000-4000-9000-${`${number}`.padStart(12, "0")}`;
