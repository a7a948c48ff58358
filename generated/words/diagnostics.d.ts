export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "All" |
*
* @param {Diagnostics_AllInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_all: ((inputs?: Diagnostics_AllInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_AllInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_AllInputs = {};

/**
* | output |
* | --- |
* | "All types" |
*
* @param {Diagnostics_All_TypesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_all_types: ((inputs?: Diagnostics_All_TypesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_All_TypesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_All_TypesInputs = {};

/**
* | output |
* | --- |
* | "{n} B" |
*
* @param {Diagnostics_BytesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_bytes: ((inputs: Diagnostics_BytesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_BytesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_BytesInputs = {
    n: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Clear" |
*
* @param {Diagnostics_ClearInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_clear: ((inputs?: Diagnostics_ClearInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_ClearInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_ClearInputs = {};

/**
* | output |
* | --- |
* | "Closed ({code})" |
*
* @param {Diagnostics_ClosedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_closed: ((inputs: Diagnostics_ClosedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_ClosedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_ClosedInputs = {
    code: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Connecting" |
*
* @param {Diagnostics_ConnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_connecting: ((inputs?: Diagnostics_ConnectingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_ConnectingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_ConnectingInputs = {};

/**
* | output |
* | --- |
* | "Connections" |
*
* @param {Diagnostics_ConnectionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_connections: ((inputs?: Diagnostics_ConnectionsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_ConnectionsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_ConnectionsInputs = {};

/**
* | output |
* | --- |
* | "Copied." |
*
* @param {Diagnostics_CopiedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_copied: ((inputs?: Diagnostics_CopiedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_CopiedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_CopiedInputs = {};

/**
* | output |
* | --- |
* | "Copy as text" |
*
* @param {Diagnostics_CopyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_copy: ((inputs?: Diagnostics_CopyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_CopyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_CopyInputs = {};

/**
* | output |
* | --- |
* | "The browser did not allow copying. Copy it from here:" |
*
* @param {Diagnostics_Copy_HereInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_copy_here: ((inputs?: Diagnostics_Copy_HereInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_Copy_HereInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_Copy_HereInputs = {};

/**
* | output |
* | --- |
* | "Epoch" |
*
* @param {Diagnostics_EpochInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_epoch: ((inputs?: Diagnostics_EpochInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_EpochInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_EpochInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} event" |
* | "other" | "{n} events" |
*
* @param {Diagnostics_EventsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_events: ((inputs: Diagnostics_EventsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_EventsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_EventsInputs = {
    n: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Does not fit the contract at \"{path}\": {message}" |
*
* @param {Diagnostics_FaultInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_fault: ((inputs: Diagnostics_FaultInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_FaultInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_FaultInputs = {
    path: NonNullable<unknown>;
    message: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Connection:" |
*
* @param {Diagnostics_Filter_LineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_filter_line: ((inputs?: Diagnostics_Filter_LineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_Filter_LineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_Filter_LineInputs = {};

/**
* | output |
* | --- |
* | "Type:" |
*
* @param {Diagnostics_Filter_TypeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_filter_type: ((inputs?: Diagnostics_Filter_TypeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_Filter_TypeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_Filter_TypeInputs = {};

/**
* | output |
* | --- |
* | "Frames" |
*
* @param {Diagnostics_FramesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_frames: ((inputs?: Diagnostics_FramesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_FramesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_FramesInputs = {};

/**
* | output |
* | --- |
* | "first time" |
*
* @param {Diagnostics_FreshInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_fresh: ((inputs?: Diagnostics_FreshInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_FreshInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_FreshInputs = {};

/**
* | output |
* | --- |
* | "too much missed: the log begins anew" |
*
* @param {Diagnostics_GapInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_gap: ((inputs?: Diagnostics_GapInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_GapInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_GapInputs = {};

/**
* | output |
* | --- |
* | "Connection" |
*
* @param {Diagnostics_LineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_line: ((inputs?: Diagnostics_LineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_LineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_LineInputs = {};

/**
* | output |
* | --- |
* | "Live" |
*
* @param {Diagnostics_LiveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_live: ((inputs?: Diagnostics_LiveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_LiveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_LiveInputs = {};

/**
* | output |
* | --- |
* | "Log of frames" |
*
* @param {Diagnostics_LogInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_log: ((inputs?: Diagnostics_LogInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_LogInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_LogInputs = {};

/**
* | output |
* | --- |
* | "{ms} ms" |
*
* @param {Diagnostics_MsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_ms: ((inputs: Diagnostics_MsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_MsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_MsInputs = {
    ms: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "No connection is open." |
*
* @param {Diagnostics_No_ConnectionsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_no_connections: ((inputs?: Diagnostics_No_ConnectionsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_No_ConnectionsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_No_ConnectionsInputs = {};

/**
* | output |
* | --- |
* | "None so far." |
*
* @param {Diagnostics_No_ResumesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_no_resumes: ((inputs?: Diagnostics_No_ResumesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_No_ResumesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_No_ResumesInputs = {};

/**
* | output |
* | --- |
* | "not measured yet" |
*
* @param {Diagnostics_Not_YetInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_not_yet: ((inputs?: Diagnostics_Not_YetInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_Not_YetInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_Not_YetInputs = {};

/**
* | output |
* | --- |
* | "Nothing has come yet that these filters let through." |
*
* @param {Diagnostics_NothingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_nothing: ((inputs?: Diagnostics_NothingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_NothingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_NothingInputs = {};

/**
* | output |
* | --- |
* | "Pause" |
*
* @param {Diagnostics_PauseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_pause: ((inputs?: Diagnostics_PauseInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_PauseInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_PauseInputs = {};

/**
* | output |
* | --- |
* | "Presence" |
*
* @param {Diagnostics_PresenceInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_presence: ((inputs?: Diagnostics_PresenceInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_PresenceInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_PresenceInputs = {};

/**
* | output |
* | --- |
* | "received" |
*
* @param {Diagnostics_ReceivedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_received: ((inputs?: Diagnostics_ReceivedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_ReceivedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_ReceivedInputs = {};

/**
* | output |
* | --- |
* | "Reconnects" |
*
* @param {Diagnostics_ReconnectsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_reconnects: ((inputs?: Diagnostics_ReconnectsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_ReconnectsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_ReconnectsInputs = {};

/**
* | output |
* | --- |
* | "numbered anew: the log begins anew" |
*
* @param {Diagnostics_ResetInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_reset: ((inputs?: Diagnostics_ResetInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_ResetInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_ResetInputs = {};

/**
* | output |
* | --- |
* | "seq {from} to {to}" |
*
* @param {Diagnostics_Resume_RangeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_resume_range: ((inputs: Diagnostics_Resume_RangeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_Resume_RangeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_Resume_RangeInputs = {
    from: NonNullable<unknown>;
    to: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "nothing missed" |
*
* @param {Diagnostics_ResumedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_resumed: ((inputs?: Diagnostics_ResumedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_ResumedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_ResumedInputs = {};

/**
* | output |
* | --- |
* | "Resumes" |
*
* @param {Diagnostics_ResumesInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_resumes: ((inputs?: Diagnostics_ResumesInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_ResumesInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_ResumesInputs = {};

/**
* | output |
* | --- |
* | "Round trip" |
*
* @param {Diagnostics_Round_TripInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_round_trip: ((inputs?: Diagnostics_Round_TripInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_Round_TripInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_Round_TripInputs = {};

/**
* | output |
* | --- |
* | "sent" |
*
* @param {Diagnostics_SentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_sent: ((inputs?: Diagnostics_SentInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_SentInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_SentInputs = {};

/**
* | output |
* | --- |
* | "Last seq" |
*
* @param {Diagnostics_SeqInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_seq: ((inputs?: Diagnostics_SeqInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_SeqInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_SeqInputs = {};

/**
* | output |
* | --- |
* | "Frames are shown since this window was opened at {time}; the latest states and resumes from before it." |
*
* @param {Diagnostics_SinceInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_since: ((inputs: Diagnostics_SinceInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_SinceInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_SinceInputs = {
    time: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "State" |
*
* @param {Diagnostics_StateInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_state: ((inputs?: Diagnostics_StateInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_StateInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_StateInputs = {};

/**
* | output |
* | --- |
* | "This version does not know the type {type}: it is skipped." |
*
* @param {Diagnostics_UnknownInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_unknown: ((inputs: Diagnostics_UnknownInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_UnknownInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_UnknownInputs = {
    type: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Waiting ({code})" |
*
* @param {Diagnostics_WaitingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_waiting: ((inputs: Diagnostics_WaitingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_WaitingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_WaitingInputs = {
    code: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "With messages, names and titles" |
*
* @param {Diagnostics_With_TextsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const diagnostics_with_texts: ((inputs?: Diagnostics_With_TextsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Diagnostics_With_TextsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Diagnostics_With_TextsInputs = {};
