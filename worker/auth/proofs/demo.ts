import type { DemoLogin } from "../../../generated/types.ts";
import type { Env } from "../../env.ts";
import { findDemoPerson } from "../../people/index.ts";
import { proven, type Proof } from "./proof.ts";

/** Anybody may be a seeded person, where the server allows it. */
export const proveDemo = async (env: Env, { userId }: Pick<DemoLogin, "userId">): Promise<Proof> =>
  proven(await findDemoPerson(env, userId));
