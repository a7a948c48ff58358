import {
  diagnostics_closed,
  diagnostics_connecting,
  diagnostics_live,
  diagnostics_waiting,
} from "../../../generated/words/diagnostics.js";
import type { ConnectionState } from "../state/sdk.ts";

/** What a state is called; with the close code where there is one. */
export function stateName(state: ConnectionState): string {
  switch (state.phase) {
    case "connecting":
      return diagnostics_connecting();
    case "live":
      return diagnostics_live();
    case "waiting":
      return diagnostics_waiting({ code: state.code });
    case "closed":
      return diagnostics_closed({ code: state.code });
  }
}
