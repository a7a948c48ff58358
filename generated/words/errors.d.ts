export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "Something was sent that the server could not read." |
*
* @param {Errors_Bad_JsonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_bad_json: ((inputs?: Errors_Bad_JsonInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Bad_JsonInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Bad_JsonInputs = {};

/**
* | output |
* | --- |
* | "Your message could not be delivered." |
*
* @param {Errors_BlockedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_blocked: ((inputs?: Errors_BlockedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_BlockedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_BlockedInputs = {};

/**
* | output |
* | --- |
* | "The bot is sleeping." |
*
* @param {Errors_Bot_SleepingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_bot_sleeping: ((inputs?: Errors_Bot_SleepingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Bot_SleepingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Bot_SleepingInputs = {};

/**
* | output |
* | --- |
* | "That has been done already." |
*
* @param {Errors_ConflictInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_conflict: ((inputs?: Errors_ConflictInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_ConflictInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_ConflictInputs = {};

/**
* | output |
* | --- |
* | "That did not work. Please try again, or another way to sign in." |
*
* @param {Errors_Credential_RefusedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_credential_refused: ((inputs?: Errors_Credential_RefusedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Credential_RefusedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Credential_RefusedInputs = {};

/**
* | output |
* | --- |
* | "The request was refused. Please reload the page." |
*
* @param {Errors_Csrf_FailedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_csrf_failed: ((inputs?: Errors_Csrf_FailedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Csrf_FailedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Csrf_FailedInputs = {};

/**
* | output |
* | --- |
* | "You may not do that." |
*
* @param {Errors_ForbiddenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_forbidden: ((inputs?: Errors_ForbiddenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_ForbiddenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_ForbiddenInputs = {};

/**
* | output |
* | --- |
* | "Something went wrong on the server." |
*
* @param {Errors_InternalInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_internal: ((inputs?: Errors_InternalInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_InternalInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_InternalInputs = {};

/**
* | output |
* | --- |
* | "That could not be sent as it is." |
*
* @param {Errors_Invalid_MessageInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_invalid_message: ((inputs?: Errors_Invalid_MessageInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Invalid_MessageInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Invalid_MessageInputs = {};

/**
* | output |
* | --- |
* | "You have as many of these as you can have." |
*
* @param {Errors_Limit_ReachedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_limit_reached: ((inputs?: Errors_Limit_ReachedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Limit_ReachedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Limit_ReachedInputs = {};

/**
* | output |
* | --- |
* | "That cannot be done." |
*
* @param {Errors_Method_Not_AllowedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_method_not_allowed: ((inputs?: Errors_Method_Not_AllowedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Method_Not_AllowedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Method_Not_AllowedInputs = {};

/**
* | output |
* | --- |
* | "The server cannot be reached. Please check your connection." |
*
* @param {Errors_NetworkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_network: ((inputs?: Errors_NetworkInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_NetworkInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_NetworkInputs = {};

/**
* | output |
* | --- |
* | "That does not exist." |
*
* @param {Errors_Not_FoundInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_not_found: ((inputs?: Errors_Not_FoundInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Not_FoundInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Not_FoundInputs = {};

/**
* | output |
* | --- |
* | "This server cannot do that yet." |
*
* @param {Errors_Not_ImplementedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_not_implemented: ((inputs?: Errors_Not_ImplementedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Not_ImplementedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Not_ImplementedInputs = {};

/**
* | output |
* | --- |
* | "You are not in this conversation." |
*
* @param {Errors_Not_MemberInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_not_member: ((inputs?: Errors_Not_MemberInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Not_MemberInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Not_MemberInputs = {};

/**
* | output |
* | --- |
* | "This page may not use the messenger." |
*
* @param {Errors_Origin_ForbiddenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_origin_forbidden: ((inputs?: Errors_Origin_ForbiddenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Origin_ForbiddenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Origin_ForbiddenInputs = {};

/**
* | output |
* | --- |
* | "Passkeys do not work at this address of the messenger." |
*
* @param {Errors_Passkey_AddressInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_address: ((inputs?: Errors_Passkey_AddressInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Passkey_AddressInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Passkey_AddressInputs = {};

/**
* | output |
* | --- |
* | "The passkey window was closed, or nobody answered it in time. Please try again." |
*
* @param {Errors_Passkey_CancelledInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_cancelled: ((inputs?: Errors_Passkey_CancelledInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Passkey_CancelledInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Passkey_CancelledInputs = {};

/**
* | output |
* | --- |
* | "The passkey did not work. Please try again, or another way." |
*
* @param {Errors_Passkey_FailedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_failed: ((inputs?: Errors_Passkey_FailedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Passkey_FailedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Passkey_FailedInputs = {};

/**
* | output |
* | --- |
* | "This device already holds a passkey for your account." |
*
* @param {Errors_Passkey_KnownInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_known: ((inputs?: Errors_Passkey_KnownInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Passkey_KnownInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Passkey_KnownInputs = {};

/**
* | output |
* | --- |
* | "This device cannot keep such a passkey. Please try your phone or a security key." |
*
* @param {Errors_Passkey_UnsuitableInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_unsuitable: ((inputs?: Errors_Passkey_UnsuitableInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Passkey_UnsuitableInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Passkey_UnsuitableInputs = {};

/**
* | output |
* | --- |
* | "This browser has no passkeys, or they are switched off. Please use a newer one, or another way to sign in." |
*
* @param {Errors_Passkey_UnsupportedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_passkey_unsupported: ((inputs?: Errors_Passkey_UnsupportedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Passkey_UnsupportedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Passkey_UnsupportedInputs = {};

/**
* | output |
* | --- |
* | "Your browser could not make a small picture of this file. Please try another one." |
*
* @param {Errors_Picture_Not_DrawnInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_picture_not_drawn: ((inputs?: Errors_Picture_Not_DrawnInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Picture_Not_DrawnInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Picture_Not_DrawnInputs = {};

/**
* | output |
* | --- |
* | "This file is no picture that your browser can read. PNG, JPEG and WebP always work." |
*
* @param {Errors_Picture_UnreadableInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_picture_unreadable: ((inputs?: Errors_Picture_UnreadableInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Picture_UnreadableInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Picture_UnreadableInputs = {};

/**
* | output |
* | --- |
* | "This version of the messenger is too old." |
*
* @param {Errors_Protocol_UnsupportedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_protocol_unsupported: ((inputs?: Errors_Protocol_UnsupportedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Protocol_UnsupportedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Protocol_UnsupportedInputs = {};

/**
* | output |
* | --- |
* | "You are doing that too often. Please wait a moment." |
*
* @param {Errors_Rate_LimitedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_rate_limited: ((inputs?: Errors_Rate_LimitedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Rate_LimitedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Rate_LimitedInputs = {};

/**
* | output |
* | --- |
* | "This conversation cannot take messages right now." |
*
* @param {Errors_Room_Read_OnlyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_room_read_only: ((inputs?: Errors_Room_Read_OnlyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Room_Read_OnlyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Room_Read_OnlyInputs = {};

/**
* | output |
* | --- |
* | "This program may not do that for you." |
*
* @param {Errors_Scope_MissingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_scope_missing: ((inputs?: Errors_Scope_MissingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Scope_MissingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Scope_MissingInputs = {};

/**
* | output |
* | --- |
* | "Your session has ended. Please sign in again." |
*
* @param {Errors_Session_ExpiredInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_session_expired: ((inputs?: Errors_Session_ExpiredInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Session_ExpiredInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Session_ExpiredInputs = {};

/**
* | output |
* | --- |
* | "You are signed out here, but the server does not know it yet: it could not be reached. It will be told as soon as it can be." |
*
* @param {Errors_Sign_Out_UntoldInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_sign_out_untold: ((inputs?: Errors_Sign_Out_UntoldInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Sign_Out_UntoldInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Sign_Out_UntoldInputs = {};

/**
* | output |
* | --- |
* | "That is too large to send." |
*
* @param {Errors_Too_LargeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_too_large: ((inputs?: Errors_Too_LargeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Too_LargeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Too_LargeInputs = {};

/**
* | output |
* | --- |
* | "You have too many windows open on this conversation." |
*
* @param {Errors_Too_Many_ConnectionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_too_many_connections: ((inputs?: Errors_Too_Many_ConnectionsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Too_Many_ConnectionsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Too_Many_ConnectionsInputs = {};

/**
* | output |
* | --- |
* | "Your messages are still on their way." |
*
* @param {Errors_Too_Many_In_FlightInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_too_many_in_flight: ((inputs?: Errors_Too_Many_In_FlightInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Too_Many_In_FlightInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Too_Many_In_FlightInputs = {};

/**
* | output |
* | --- |
* | "This message waited too long to be sent. Please send it again." |
*
* @param {Errors_Too_OldInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_too_old: ((inputs?: Errors_Too_OldInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Too_OldInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Too_OldInputs = {};

/**
* | output |
* | --- |
* | "Your connection is too slow. Reconnecting." |
*
* @param {Errors_Too_SlowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_too_slow: ((inputs?: Errors_Too_SlowInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Too_SlowInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Too_SlowInputs = {};

/**
* | output |
* | --- |
* | "The security verification failed. Please try again." |
*
* @param {Errors_Turnstile_FailedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_turnstile_failed: ((inputs?: Errors_Turnstile_FailedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Turnstile_FailedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Turnstile_FailedInputs = {};

/**
* | output |
* | --- |
* | "The security verification is not available. Please try again soon." |
*
* @param {Errors_Turnstile_UnavailableInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_turnstile_unavailable: ((inputs?: Errors_Turnstile_UnavailableInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Turnstile_UnavailableInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Turnstile_UnavailableInputs = {};

/**
* | output |
* | --- |
* | "Please sign in." |
*
* @param {Errors_UnauthenticatedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_unauthenticated: ((inputs?: Errors_UnauthenticatedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_UnauthenticatedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_UnauthenticatedInputs = {};

/**
* | output |
* | --- |
* | "The service is busy. Please try again soon." |
*
* @param {Errors_UnavailableInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_unavailable: ((inputs?: Errors_UnavailableInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_UnavailableInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_UnavailableInputs = {};

/**
* | output |
* | --- |
* | "This version of the messenger cannot do that." |
*
* @param {Errors_Unknown_TypeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_unknown_type: ((inputs?: Errors_Unknown_TypeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Unknown_TypeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Unknown_TypeInputs = {};

/**
* | output |
* | --- |
* | "That kind of data is not understood." |
*
* @param {Errors_Unsupported_Media_TypeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_unsupported_media_type: ((inputs?: Errors_Unsupported_Media_TypeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Unsupported_Media_TypeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Unsupported_Media_TypeInputs = {};

/**
* | output |
* | --- |
* | "This address is for the messenger itself." |
*
* @param {Errors_Upgrade_RequiredInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const errors_upgrade_required: ((inputs?: Errors_Upgrade_RequiredInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Errors_Upgrade_RequiredInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Errors_Upgrade_RequiredInputs = {};
