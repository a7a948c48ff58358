import { freshSnapshot } from "./fresh.ts";
import { brokenPromises } from "./promises.ts";
import type { Scene } from "./scene.ts";

/** What an evening may log: a write that was made to fail, and a room that begins anew because of it. */
const EXPECTED_REPORTS: readonly string[] = [
  "room-turn-not-written",
  "a turn failed: Error: a receipt that people were told of is on no disk and no socket",
];

/** Everything that is not as it was promised; nothing, when all is well. To be asked when everyone has come to rest. */
export function divergences(scene: Scene): readonly string[] {
  const { server, ledger, tabs } = scene;
  const { stream } = server.store;
  const [, , asking] = tabs;
  // Asked last: it takes a tab's place.
  const judged = tabs.map(({ userId, room, written, failed, complaints }) => {
    const { state } = room;
    return { userId, room: { state }, written, failed, complaints };
  });
  const fresh = asking === undefined ? null : freshSnapshot(scene, asking);
  return [
    ...server.reports.filter((report) => !EXPECTED_REPORTS.includes(report)),
    ...ledger.complaints,
    ...(fresh === null
      ? ["nobody was told how the room is"]
      : brokenPromises({ tabs: judged, stream, acked: ledger.acked, fresh })),
  ];
}
