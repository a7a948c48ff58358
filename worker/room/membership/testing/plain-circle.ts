/** The group of the rules as two lists, without disk, sockets or stream: what every change has to come to. */
export class PlainCircle {
  /** Longest first. */
  members: readonly string[] = [];
  owner: string | null = null;
  /** Who is asked, by the name of the invitation. */
  invited = new Map<string, string>();
  /** By which invitation somebody came. */
  readonly #cameBy = new Map<string, string>();
  isFounded = false;
  title = "";

  isIn(userId: string): boolean {
    return this.members.includes(userId);
  }

  found(founder: string, title: string, asked: readonly (readonly [string, string])[]): string {
    if (this.isFounded) return "CONFLICT";
    this.isFounded = true;
    this.members = [founder];
    this.owner = founder;
    this.title = title;
    this.#ask(asked);
    return "member";
  }

  invite(by: string, asked: readonly (readonly [string, string])[]): string {
    if (!this.isIn(by)) return "NOT_FOUND";
    this.#ask(asked);
    return "member";
  }

  answer(userId: string, invitationId: string, accepts: boolean): string {
    if (this.isIn(userId)) {
      return accepts && this.#cameBy.get(userId) === invitationId ? "member" : "NOT_FOUND";
    }
    if (this.invited.get(userId) !== invitationId) return "NOT_FOUND";
    this.invited.delete(userId);
    if (!accepts) return "out";
    this.members = [...this.members, userId];
    this.#cameBy.set(userId, invitationId);
    return "member";
  }

  remove(by: string, userId: string): string {
    if (!this.isIn(by)) return "NOT_FOUND";
    if (by !== userId && this.owner !== by) return "FORBIDDEN";
    if (!this.isIn(userId) && !this.invited.has(userId)) return "NOT_FOUND";
    this.invited.delete(userId);
    this.#cameBy.delete(userId);
    this.members = this.members.filter((one) => one !== userId);
    if (this.owner === userId) this.owner = this.members[0] ?? null;
    if (this.members.length === 0) this.invited = new Map();
    return by === userId ? "out" : "member";
  }

  rename(by: string, title: string): string {
    if (!this.isIn(by)) return "NOT_FOUND";
    if (this.owner !== by) return "FORBIDDEN";
    this.title = title;
    return "member";
  }

  /** What an account is to know of somebody. */
  stateOf(userId: string): "member" | "invited" | "out" {
    return this.isIn(userId) ? "member" : this.invited.has(userId) ? "invited" : "out";
  }

  #ask(asked: readonly (readonly [string, string])[]): void {
    for (const [userId, invitationId] of asked) {
      if (this.stateOf(userId) === "out") this.invited.set(userId, invitationId);
    }
  }
}
