import type { Session, SignInKind } from "../../../generated/types.ts";
import type { SessionsPort } from "../state/sdk.ts";
import type { Asked } from "./asked.ts";

/** The session of this page, begun like that. */
export const sessionOf = (how: SignInKind): Session => ({
  sessionId: "s1",
  how,
  device: "Firefox on Linux",
  createdAt: 0,
  lastSeenAt: 0,
  expiresAt: 2_000_000,
  endsAt: 9_000_000,
  current: true,
});

/** A person's sign-ins without a server. */
export class FakeSessions implements SessionsPort {
  all: readonly Session[] = [
    sessionOf("demo"),
    { ...sessionOf("passkey"), sessionId: "s2", device: "Chrome on Android", current: false },
  ];
  readonly #asked: Asked;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  list(): Promise<readonly Session[]> {
    return Promise.resolve(this.all);
  }

  end(sessionId: string): Promise<void> {
    return this.#asked.ask(`endSession ${sessionId}`, () => {
      this.all = this.all.filter((each) => each.sessionId !== sessionId);
    });
  }
}
