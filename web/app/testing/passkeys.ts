import { vi } from "vitest";

/** Passkeys without an authenticator: what a server asks for, and what a browser gives. */

export const requestOptions = { challenge: "AAAA", rpId: "localhost", allowCredentials: [] };

export const creationOptions = {
  challenge: "AAAA",
  rp: { id: "localhost", name: "CF Messenger" },
  user: { id: "AAAA", name: "Carla", displayName: "Carla" },
  pubKeyCredParams: [{ type: "public-key", alg: -7 }],
};

/** The person answers every prompt of the browser, or with `refusal` does not. */
export function answersPrompts(refusal: string | null = null): void {
  const bytes = new Uint8Array([1, 2, 3]).buffer;
  const credential = {
    id: "AQID",
    rawId: bytes,
    type: "public-key",
    authenticatorAttachment: "platform",
    response: {
      clientDataJSON: bytes,
      attestationObject: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: bytes,
      getTransports: () => ["internal"],
    },
    getClientExtensionResults: () => ({}),
  };
  const answer = (): Promise<Credential> =>
    refusal === null ? Promise.resolve(credential) : Promise.reject(new DOMException("refused", refusal));
  vi.spyOn(navigator.credentials, "create").mockImplementation(answer);
  vi.spyOn(navigator.credentials, "get").mockImplementation(answer);
}
