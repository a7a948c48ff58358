/** The closed list of codes that the real service documents. */
export type SiteverifyErrorCode =
  | "missing-input-secret"
  | "invalid-input-secret"
  | "missing-input-response"
  | "invalid-input-response"
  | "bad-request"
  | "timeout-or-duplicate"
  | "internal-error";

/** The answer of siteverify as it stands on the wire. */
export type SiteverifyAnswer =
  | {
      readonly success: true;
      /** When the check was passed, ISO 8601. */
      readonly challenge_ts: string;
      readonly hostname: string;
      readonly action: string;
      readonly cdata: string;
      readonly "error-codes": readonly [];
    }
  | { readonly success: false; readonly "error-codes": readonly [SiteverifyErrorCode] };
