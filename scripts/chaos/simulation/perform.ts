import { act, isAct, times, type Act } from "./acts.ts";
import type { Operation } from "./operations.ts";
import type { Scene } from "./scene.ts";
import type { Line } from "./line.ts";
import type { Tab } from "./tab.ts";

/** Lets one thing happen. */
export function perform(scene: Scene, operation: Operation): void {
  scene.ledger.count(operation.kind);
  if (!("tab" in operation)) return happen(scene, operation);
  const tab = scene.tabs[operation.tab];
  if (tab === undefined) return;
  if (isAct(operation)) act(tab, operation);
  else spoil(scene, tab, operation);
}

type AtTab = Exclude<Extract<Operation, { readonly tab: number }>, Act>;

/** What happens to everyone. */
function happen(scene: Scene, operation: Exclude<Operation, { readonly tab: number }>): void {
  const { server } = scene;
  switch (operation.kind) {
    case "deliverAll":
      return scene.deliverAll(operation.isNewestFirst);
    case "flow":
      return scene.flow(operation.ms);
    case "pass":
      return scene.pass(operation.ms);
    case "turn":
      return void server.turn();
    case "evict":
      return server.evict();
    case "kill":
      return server.kill(operation.keptDown);
    case "writeFault":
      return void (server.store.nextFault = operation.fault);
    case "serverClock":
      return server.clock.jump(operation.ms);
    case "answerRenewals":
      return server.answerRenewals(operation.how);
  }
}

/** What happens to one tab, its sockets or its session. */
function spoil(scene: Scene, tab: Tab<Line>, operation: AtTab): void {
  const { line } = tab;
  switch (operation.kind) {
    case "reload":
      // A crash says nothing to the server.
      if (operation.isCrash) line?.cut({ up: 0, down: 0 });
      return tab.reload();
    case "deliver":
      return times(operation.parcels, () => (operation.isLate ? tab.formerLine : line)?.deliver(operation.way));
    case "cut":
      return line?.cut(operation);
    case "swallow":
      for (const way of operation.ways) line?.swallow(way);
      return;
    case "loseFrame":
      scene.hasLostFrames = true;
      return line?.disturb(0);
    case "repeatFrame":
      return line?.disturb(2);
    case "endSession":
      return scene.server.endSession(scene.accounts.sessionOf(tab.userId) ?? "");
    case "signIn":
      return scene.signIn(tab.userId);
  }
}
