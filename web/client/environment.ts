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
  /** Tells of the keys of the storage that another tab has written or removed. @returns stops telling */
  watchStorage?(changed: (key: string) => void): () => void;
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
  watchStorage(changed) {
    // Without a key everything was cleared, by a person or a developer: no other tab is done with anything.
    const told = ({ key }: StorageEvent): void => void (key !== null && changed(key));
    globalThis.addEventListener("storage", told);
    return () => globalThis.removeEventListener("storage", told);
  },
};

/** The environment of the platform that the SDK runs on. */
export const platformEnvironment = (): Environment =>
  typeof document === "undefined" ? quietEnvironment : browserEnvironment;
