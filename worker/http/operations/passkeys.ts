import type { PasskeyList } from "../../../generated/types.ts";
import {
  addPasskey as keepPasskey,
  listPasskeys as listKept,
  removePasskey as dropPasskey,
} from "../../account/index.ts";
import { PASSKEYS_PER_USER } from "../../../generated/contract/limits.ts";
import {
  proveAddedPasskey,
  renewRecoveryCodes as renewCodes,
  startPasskeyRegistration as startRegistration,
} from "../../auth/index.ts";
import type { Env } from "../../env.ts";
import { refuseDemoPerson } from "../demo-people.ts";
import { answer } from "../envelope.ts";
import type { Operation } from "../operation.ts";
import { ownPerson } from "../own-person.ts";
import { Refusal } from "../refusal.ts";
import { requireRelyingParty } from "../relying-party.ts";

/** The caller's passkeys, and how many recovery codes are unused. */
export const listPasskeys: Operation<"listPasskeys"> = async (c) =>
  answer(c, await overview(c.env, c.var.caller.principal.userId));

/** Begins to add a passkey to the caller's account, for this session alone (AU-13). */
export const startPasskeyRegistration: Operation<"startPasskeyRegistration"> = async (c) => {
  const relyingParty = requireRelyingParty(c);
  await refuseDemoPerson(c);
  const { userId, sessionId } = c.var.caller.principal;
  const [{ name }, { passkeys }] = await Promise.all([ownPerson(c), listKept(c.env, userId)]);
  // Nobody should make a passkey that is refused afterwards.
  if (passkeys.length >= PASSKEYS_PER_USER) throw new Refusal("LIMIT_REACHED");
  const occasion = { relyingParty, now: c.var.now };
  return answer(c, await startRegistration(c.env, occasion, { holder: { userId, name }, sessionId, known: passkeys }));
};

/** Adds the passkey that answers the challenge of this session (AU-13). */
export const addPasskey: Operation<"addPasskey"> = async (c) => {
  await refuseDemoPerson(c);
  const { principal } = c.var.caller;
  const request = c.req.valid("json");
  const made = await proveAddedPasskey(c.env, principal, request);
  if (made === null) throw new Refusal("CREDENTIAL_REFUSED");
  switch (await keepPasskey(c.env, principal.userId, made, request.label, null)) {
    case "added":
      return answer(c, await overview(c.env, principal.userId));
    case "known":
      throw new Refusal("CREDENTIAL_REFUSED");
    case "full":
      throw new Refusal("LIMIT_REACHED");
  }
};

/** Removes a passkey, unless it is the last way into the account (AU-17). */
export const removePasskey: Operation<"removePasskey"> = async (c) => {
  const { userId } = c.var.caller.principal;
  switch (await dropPasskey(c.env, userId, c.req.valid("param").passkeyId)) {
    case "removed":
      return answer(c, {});
    case "unknown":
      throw new Refusal("NOT_FOUND");
    case "last":
      throw new Refusal("CONFLICT");
  }
};

/** Gives new recovery codes; all earlier ones are void (AU-16). */
export const renewRecoveryCodes: Operation<"renewRecoveryCodes"> = async (c) => {
  await refuseDemoPerson(c);
  const { userId } = await ownPerson(c);
  return answer(c, { codes: [...(await renewCodes(c.env, userId))] });
};

/** What a person may see of their own passkeys: how they are called and when they were used, and nothing of the keys. */
async function overview(env: Pick<Env, "ACCOUNTS">, userId: string): Promise<PasskeyList> {
  const { passkeys, recoveryCodesLeft } = await listKept(env, userId);
  return {
    passkeys: passkeys.map(({ passkeyId, label, createdAt, lastUsedAt }) => ({
      passkeyId,
      label,
      createdAt,
      lastUsedAt,
    })),
    recoveryCodesLeft,
  };
}
