/** The present, for components that show it. Ticks once a second while somebody looks. */
export class Now {
  ms = $state(Date.now());

  /** @returns stops ticking */
  tick(): () => void {
    const timer = setInterval(() => (this.ms = Date.now()), 1000);
    return () => clearInterval(timer);
  }
}
