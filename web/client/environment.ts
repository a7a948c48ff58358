/** What happens around the connection. */
export interface EnvironmentListener {
  /** The network came back or changed. */
  online(): void;
  /** Nobody can see the page any more. */
  hidden(): void;
  /** The page can be seen again. */
  visible(): void;
}

/** Tells of network and visibility, where there is such a thing. */
export interface Environment {
  /** @returns stops telling */
  watch(listener: EnvironmentListener): () => void;
}

/** Where nothing is known: Node and Workers. */
export const quietEnvironment: Environment = { watch: () => () => undefined };

/** A page in a browser. */
export const browserEnvironment: Environment = {
  watch(listener) {
    const online = (): void => listener.online();
    const seen = (): void => (document.visibilityState === "visible" ? listener.visible() : listener.hidden());
    globalThis.addEventListener("online", online);
    document.addEventListener("visibilitychange", seen);
    return () => {
      globalThis.removeEventListener("online", online);
      document.removeEventListener("visibilitychange", seen);
    };
  },
};

/** The environment of the platform that the SDK runs on. */
export const platformEnvironment = (): Environment =>
  typeof document === "undefined" ? quietEnvironment : browserEnvironment;
