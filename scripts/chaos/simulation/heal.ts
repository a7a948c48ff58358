import type { Line } from "./line.ts";
import type { Scene } from "./scene.ts";
import type { Tab } from "./tab.ts";

const ROUND_MS = 500;
/** Nothing has to be told any more once so many rounds were calm: receipts are on their way for less. */
const CALM_ROUNDS = 10;
/** The longest that anybody has to wait: a limit of a minute on a clock that was set back by half of one, and its jitter. */
const MOST_ROUNDS = 600;

/** Nothing breaks any more, and nobody hides; time passes until everyone has come to rest, or should have long ago. */
export async function heal(scene: Scene): Promise<void> {
  scene.server.store.nextFault = null;
  for (const tab of scene.tabs) {
    tab.line?.disturb(1);
    tab.hide("open");
  }
  await rest(scene);
  if (!scene.hasLostFrames) return;
  // A frame that was lost is noticed with the next event.
  scene.tabs[1]?.say("good night");
  await rest(scene);
}

async function rest(scene: Scene): Promise<void> {
  let calmRounds = 0;
  for (let round = 0; round < MOST_ROUNDS && calmRounds < CALM_ROUNDS; round += 1) {
    scene.flow(ROUND_MS);
    scene.server.answerRenewals("account");
    for (const tab of scene.tabs) comeBack(scene, tab);
    // Whoever was refused at the door asks why.
    await Promise.resolve();
    calmRounds = scene.tabs.every(isAtRest) ? calmRounds + 1 : 0;
  }
}

/** What a person does whose tab says that it is over. */
function comeBack(scene: Scene, { userId, room }: Tab<Line>): void {
  const { connection } = room.state;
  if (connection.phase !== "closed") return;
  if (connection.why === "sessionEnded" && !scene.isSignedIn(userId)) scene.signIn(userId);
  else if (connection.why === "sessionEnded" || connection.why === "done") room.reopen();
}

/** Half-open sockets look well for a while. */
const isAtRest = ({ room, line }: Tab<Line>): boolean =>
  line?.isHalfOpen === false &&
  room.state.connection.phase === "live" &&
  room.state.outbox.every(({ state }) => state === "failed");
