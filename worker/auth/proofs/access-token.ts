import type { AccessTokenLogin } from "../../../generated/types.ts";
import { useAccessToken } from "../../account/index.ts";
import type { Env } from "../../env.ts";
import { findPerson } from "../../people/index.ts";
import { userIdOfAccessToken } from "../access-token.ts";
import { hashToken } from "../token.ts";
import { KEY_REFUSED, type Proof } from "./proof.ts";

/** Whoever brings an access token may do for its owner what the token may (AU-10). */
export async function proveAccessToken(env: Env, { token }: Pick<AccessTokenLogin, "token">): Promise<Proof> {
  const userId = userIdOfAccessToken(token);
  if (userId === null) return KEY_REFUSED;
  const found = await useAccessToken(env, userId, await hashToken(token));
  const person = found === null ? null : await findPerson(env, userId);
  return found === null || person === null
    ? KEY_REFUSED
    : { person, grants: found.scopes, accessTokenId: found.tokenId };
}
