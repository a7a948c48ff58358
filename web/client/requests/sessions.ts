import type { Session } from "../../../generated/types.ts";
import type { Http } from "../http.ts";

/** The caller's sign-ins. Reached by `Messenger.sessions`; refused to sessions of access tokens (AU-10). */
export interface SessionRequests {
  /** All of them, the one that asks included. */
  list(): Promise<readonly Session[]>;
  /** Ends one; its sockets are closed (AU-9). */
  end(sessionId: string): Promise<void>;
}

/** The requests about sign-ins. */
export const sessionRequests = (http: Http): SessionRequests => ({
  list: async () => (await http.ask(http.api.GET("/api/auth/sessions"))).sessions,
  async end(sessionId) {
    await http.ask(http.api.DELETE("/api/auth/sessions/{sessionId}", { params: { path: { sessionId } } }));
  },
});
