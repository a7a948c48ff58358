import { ApiRefusal } from "../../client/index.ts";

/** What the SDK throws when the server refuses a request with this code. */
export const refusal = (sentCode: string): ApiRefusal =>
  new ApiRefusal({ sentCode, message: "refused", status: 403, details: [] });
