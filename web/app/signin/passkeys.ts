import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import type { WebAuthnJson } from "../../../generated/types.ts";
import { PageFailure } from "../state/failure.ts";
import type { MessengerPort } from "../state/sdk.ts";
import { isRecord } from "../state/storage.ts";
import { promptFailure } from "./prompt-failure.ts";
import type { ReadySignIn } from "./session.svelte.ts";

/** Passkeys as the browser makes and gives them. A file of its own: most visits need none. */

/** A sign-in with a passkey that exists. Rejects with the SDK's errors, or with PageFailure when the prompt ends without one. */
export async function readyPasskey(messenger: MessengerPort, signal: AbortSignal): Promise<ReadySignIn> {
  needsPasskeys();
  const { challengeId, options } = await messenger.startPasskeyLogin();
  const credential = await prompts(signal, async () => {
    if (!isRequest(options)) throw new TypeError("no request options");
    return { ...(await startAuthentication({ optionsJSON: options })) };
  });
  const request: ReadySignIn["request"] = (turnstileToken) => {
    return { kind: "passkey", challengeId, credential, turnstileToken, transport: "cookie" };
  };
  return { cData: challengeId, request };
}

/** A sign-in as somebody new. Rejects like `readyPasskey`. */
export async function readyNewAccount(
  messenger: MessengerPort,
  name: string,
  signal: AbortSignal,
): Promise<ReadySignIn> {
  needsPasskeys();
  const { challengeId, options } = await messenger.startNewAccount(name);
  const credential = await makePasskey(options, signal);
  const request: ReadySignIn["request"] = (turnstileToken) => {
    return { kind: "newAccount", challengeId, credential, turnstileToken, transport: "cookie" };
  };
  return { cData: challengeId, request };
}

/** Has the browser make a passkey. Rejects with PageFailure when it makes none. */
export function makePasskey(options: WebAuthnJson, signal: AbortSignal): Promise<WebAuthnJson> {
  needsPasskeys();
  return prompts(signal, async () => {
    if (!isCreation(options)) throw new TypeError("no creation options");
    return { ...(await startRegistration({ optionsJSON: options })) };
  });
}

function needsPasskeys(): void {
  if (!browserSupportsWebAuthn()) throw new PageFailure("PASSKEY_UNSUPPORTED");
}

async function prompts(signal: AbortSignal, ask: () => Promise<WebAuthnJson>): Promise<WebAuthnJson> {
  const cancel = (): void => WebAuthnAbortService.cancelCeremony();
  signal.addEventListener("abort", cancel);
  try {
    signal.throwIfAborted();
    return await ask();
  } catch (thrown) {
    throw new PageFailure(promptFailure(thrown instanceof Error ? thrown.name : ""));
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

/** The contract passes these structures through: what is checked here is that they are the kind that was asked for. */
const isRequest = (options: unknown): options is PublicKeyCredentialRequestOptionsJSON =>
  isRecord(options) && typeof options["challenge"] === "string";
const isCreation = (options: unknown): options is PublicKeyCredentialCreationOptionsJSON =>
  isRecord(options) && typeof options["challenge"] === "string" && isRecord(options["rp"]) && isRecord(options["user"]);
