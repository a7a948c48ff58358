export type LocalizedString = import("./runtime.js").LocalizedString;

/**
* | output |
* | --- |
* | "My account" |
*
* @param {Windows_AccountInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_account: ((inputs?: Windows_AccountInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_AccountInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_AccountInputs = {};

/**
* | output |
* | --- |
* | "Add a contact" |
*
* @param {Windows_Add_ContactInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_add_contact: ((inputs?: Windows_Add_ContactInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Add_ContactInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Add_ContactInputs = {};

/**
* | output |
* | --- |
* | "Close notification" |
*
* @param {Windows_Close_ToastInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_close_toast: ((inputs?: Windows_Close_ToastInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Close_ToastInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Close_ToastInputs = {};

/**
* | output |
* | --- |
* | "Closed" |
*
* @param {Windows_ClosedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_closed: ((inputs?: Windows_ClosedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_ClosedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_ClosedInputs = {};

/**
* | output |
* | --- |
* | "Connected" |
*
* @param {Windows_ConnectedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_connected: ((inputs?: Windows_ConnectedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_ConnectedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_ConnectedInputs = {};

/**
* | output |
* | --- |
* | "Connecting…" |
*
* @param {Windows_ConnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_connecting: ((inputs?: Windows_ConnectingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_ConnectingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_ConnectingInputs = {};

/**
* | output |
* | --- |
* | "Connection lost." |
*
* @param {Windows_Connection_LostInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_connection_lost: ((inputs?: Windows_Connection_LostInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Connection_LostInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Connection_LostInputs = {};

/**
* | output |
* | --- |
* | "Network diagnostics" |
*
* @param {Windows_DiagnosticsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_diagnostics: ((inputs?: Windows_DiagnosticsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_DiagnosticsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_DiagnosticsInputs = {};

/**
* | output |
* | --- |
* | "Open in another window" |
*
* @param {Windows_ElsewhereInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_elsewhere: ((inputs?: Windows_ElsewhereInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_ElsewhereInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_ElsewhereInputs = {};

/**
* | output |
* | --- |
* | "Start a group" |
*
* @param {Windows_GatherInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_gather: ((inputs?: Windows_GatherInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_GatherInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_GatherInputs = {};

/**
* | output |
* | --- |
* | "Invite to {title}" |
*
* @param {Windows_InviteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_invite: ((inputs: Windows_InviteInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_InviteInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_InviteInputs = {
    title: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "close a popup, then the window" |
*
* @param {Windows_Key_CloseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_close: ((inputs?: Windows_Key_CloseInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Key_CloseInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Key_CloseInputs = {};

/**
* | output |
* | --- |
* | "next or previous conversation" |
*
* @param {Windows_Key_ConversationInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_conversation: ((inputs?: Windows_Key_ConversationInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Key_ConversationInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Key_ConversationInputs = {};

/**
* | output |
* | --- |
* | "a new line" |
*
* @param {Windows_Key_LineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_line: ((inputs?: Windows_Key_LineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Key_LineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Key_LineInputs = {};

/**
* | output |
* | --- |
* | "move the window" |
*
* @param {Windows_Key_MoveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_move: ((inputs?: Windows_Key_MoveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Key_MoveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Key_MoveInputs = {};

/**
* | output |
* | --- |
* | "nudge" |
*
* @param {Windows_Key_NudgeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_nudge: ((inputs?: Windows_Key_NudgeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Key_NudgeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Key_NudgeInputs = {};

/**
* | output |
* | --- |
* | "next or previous window, and the task bar" |
*
* @param {Windows_Key_RegionInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_region: ((inputs?: Windows_Key_RegionInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Key_RegionInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Key_RegionInputs = {};

/**
* | output |
* | --- |
* | "send a message" |
*
* @param {Windows_Key_SendInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_send: ((inputs?: Windows_Key_SendInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Key_SendInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Key_SendInputs = {};

/**
* | output |
* | --- |
* | "send" |
*
* @param {Windows_Key_Send_ButtonInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_send_button: ((inputs?: Windows_Key_Send_ButtonInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Key_Send_ButtonInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Key_Send_ButtonInputs = {};

/**
* | output |
* | --- |
* | "size the window" |
*
* @param {Windows_Key_SizeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_key_size: ((inputs?: Windows_Key_SizeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Key_SizeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Key_SizeInputs = {};

/**
* | output |
* | --- |
* | "Keyboard" |
*
* @param {Windows_KeyboardInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_keyboard: ((inputs?: Windows_KeyboardInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_KeyboardInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_KeyboardInputs = {};

/**
* | output |
* | --- |
* | "Alt+arrows" |
*
* @param {Windows_Keys_ArrowsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_keys_arrows: ((inputs?: Windows_Keys_ArrowsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Keys_ArrowsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Keys_ArrowsInputs = {};

/**
* | output |
* | --- |
* | "Alt+Shift+arrows" |
*
* @param {Windows_Keys_Shift_ArrowsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_keys_shift_arrows: ((inputs?: Windows_Keys_Shift_ArrowsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Keys_Shift_ArrowsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Keys_Shift_ArrowsInputs = {};

/**
* | output |
* | --- |
* | "Window menu" |
*
* @param {Windows_MenuInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_menu: ((inputs?: Windows_MenuInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_MenuInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_MenuInputs = {};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} more window" |
* | "other" | "{n} more windows" |
*
* @param {Windows_MoreInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_more: ((inputs: Windows_MoreInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_MoreInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_MoreInputs = {
    n: NonNullable<unknown>;
};

/**
* | p | output |
* | --- | --- |
* | "one" | "{n} more window, new message" |
* | "other" | "{n} more windows, new message" |
*
* @param {Windows_More_WaitsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_more_waits: ((inputs: Windows_More_WaitsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_More_WaitsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_More_WaitsInputs = {
    n: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Move" |
*
* @param {Windows_MoveInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_move: ((inputs?: Windows_MoveInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_MoveInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_MoveInputs = {};

/**
* | output |
* | --- |
* | "Arrow keys move the window, or press where it shall stand. Enter keeps it there, Esc puts it back." |
*
* @param {Windows_MovingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_moving: ((inputs?: Windows_MovingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_MovingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_MovingInputs = {};

/**
* | output |
* | --- |
* | "Mute" |
*
* @param {Windows_MuteInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_mute: ((inputs?: Windows_MuteInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_MuteInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_MuteInputs = {};

/**
* | output |
* | --- |
* | "Not in this room" |
*
* @param {Windows_Not_In_RoomInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_not_in_room: ((inputs?: Windows_Not_In_RoomInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Not_In_RoomInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Not_In_RoomInputs = {};

/**
* | output |
* | --- |
* | "Not signed in" |
*
* @param {Windows_Not_Signed_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_not_signed_in: ((inputs?: Windows_Not_Signed_InInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Not_Signed_InInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Not_Signed_InInputs = {};

/**
* | output |
* | --- |
* | "You are offline" |
*
* @param {Windows_OfflineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_offline: ((inputs?: Windows_OfflineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_OfflineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_OfflineInputs = {};

/**
* | output |
* | --- |
* | "You are offline. Reconnecting when the network is back." |
*
* @param {Windows_Offline_SpokenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_offline_spoken: ((inputs?: Windows_Offline_SpokenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Offline_SpokenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Offline_SpokenInputs = {};

/**
* | output |
* | --- |
* | "Open CF Messenger" |
*
* @param {Windows_Open_MessengerInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_open_messenger: ((inputs?: Windows_Open_MessengerInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Open_MessengerInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Open_MessengerInputs = {};

/**
* | output |
* | --- |
* | "All pictures, sounds and code are our own, under the MIT licence; the typeface is DejaVu Sans Condensed." |
*
* @param {Windows_Own_WorkInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_own_work: ((inputs?: Windows_Own_WorkInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Own_WorkInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Own_WorkInputs = {};

/**
* | output |
* | --- |
* | "Read the protocol" |
*
* @param {Windows_Read_ProtocolInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_read_protocol: ((inputs?: Windows_Read_ProtocolInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Read_ProtocolInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Read_ProtocolInputs = {};

/**
* | output |
* | --- |
* | "Reconnecting in {seconds} s" |
*
* @param {Windows_ReconnectingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_reconnecting: ((inputs: Windows_ReconnectingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_ReconnectingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_ReconnectingInputs = {
    seconds: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{why} Reconnecting in {seconds} s" |
*
* @param {Windows_Reconnecting_AfterInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_reconnecting_after: ((inputs: Windows_Reconnecting_AfterInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Reconnecting_AfterInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Reconnecting_AfterInputs = {
    why: NonNullable<unknown>;
    seconds: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "{why} Reconnecting." |
*
* @param {Windows_Reconnecting_SpokenInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_reconnecting_spoken: ((inputs: Windows_Reconnecting_SpokenInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Reconnecting_SpokenInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Reconnecting_SpokenInputs = {
    why: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Release {release}, protocol {protocol}" |
*
* @param {Windows_ReleaseInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_release: ((inputs: Windows_ReleaseInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_ReleaseInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_ReleaseInputs = {
    release: NonNullable<unknown>;
    protocol: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Try again in {time}." |
*
* @param {Windows_Retry_InInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_retry_in: ((inputs: Windows_Retry_InInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Retry_InInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Retry_InInputs = {
    time: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "You can try again now." |
*
* @param {Windows_Retry_NowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_retry_now: ((inputs?: Windows_Retry_NowInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Retry_NowInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Retry_NowInputs = {};

/**
* | output |
* | --- |
* | "The server is busy." |
*
* @param {Windows_Server_BusyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_server_busy: ((inputs?: Windows_Server_BusyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Server_BusyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Server_BusyInputs = {};

/**
* | output |
* | --- |
* | "The server restarts." |
*
* @param {Windows_Server_RestartsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_server_restarts: ((inputs?: Windows_Server_RestartsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Server_RestartsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Server_RestartsInputs = {};

/**
* | output |
* | --- |
* | "Options" |
*
* @param {Windows_SettingsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_settings: ((inputs?: Windows_SettingsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_SettingsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_SettingsInputs = {};

/**
* | output |
* | --- |
* | "Sign out" |
*
* @param {Windows_Sign_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_sign_out: ((inputs?: Windows_Sign_OutInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Sign_OutInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Sign_OutInputs = {};

/**
* | output |
* | --- |
* | "Signed out" |
*
* @param {Windows_Signed_OutInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_signed_out: ((inputs?: Windows_Signed_OutInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Signed_OutInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Signed_OutInputs = {};

/**
* | output |
* | --- |
* | "Size" |
*
* @param {Windows_SizeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_size: ((inputs?: Windows_SizeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_SizeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_SizeInputs = {};

/**
* | output |
* | --- |
* | "Arrow keys size the window, or press where its corner shall be. Enter keeps the size, Esc undoes it." |
*
* @param {Windows_SizingInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_sizing: ((inputs?: Windows_SizingInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_SizingInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_SizingInputs = {};

/**
* | output |
* | --- |
* | "Sounds" |
*
* @param {Windows_SoundsInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_sounds: ((inputs?: Windows_SoundsInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_SoundsInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_SoundsInputs = {};

/**
* | output |
* | --- |
* | "Sounds are off" |
*
* @param {Windows_Sounds_OffInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_sounds_off: ((inputs?: Windows_Sounds_OffInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Sounds_OffInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Sounds_OffInputs = {};

/**
* | output |
* | --- |
* | "Sounds are on" |
*
* @param {Windows_Sounds_OnInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_sounds_on: ((inputs?: Windows_Sounds_OnInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Sounds_OnInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Sounds_OnInputs = {};

/**
* | output |
* | --- |
* | "Stopped by a fault" |
*
* @param {Windows_StoppedInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_stopped: ((inputs?: Windows_StoppedInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_StoppedInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_StoppedInputs = {};

/**
* | output |
* | --- |
* | "The messenger of 2004, on an open protocol." |
*
* @param {Windows_TaglineInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_tagline: ((inputs?: Windows_TaglineInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_TaglineInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_TaglineInputs = {};

/**
* | output |
* | --- |
* | "Open in too many windows." |
*
* @param {Windows_Too_ManyInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_too_many: ((inputs?: Windows_Too_ManyInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Too_ManyInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Too_ManyInputs = {};

/**
* | output |
* | --- |
* | "Too much was sent at once." |
*
* @param {Windows_Too_MuchInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_too_much: ((inputs?: Windows_Too_MuchInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Too_MuchInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Too_MuchInputs = {};

/**
* | output |
* | --- |
* | "This line is too slow." |
*
* @param {Windows_Too_SlowInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_too_slow: ((inputs?: Windows_Too_SlowInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Too_SlowInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Too_SlowInputs = {};

/**
* | output |
* | --- |
* | "CF Messenger: {state}" |
*
* @param {Windows_TrayInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_tray: ((inputs: Windows_TrayInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_TrayInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_TrayInputs = {
    state: NonNullable<unknown>;
};

/**
* | output |
* | --- |
* | "Volume" |
*
* @param {Windows_VolumeInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_volume: ((inputs?: Windows_VolumeInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_VolumeInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_VolumeInputs = {};

/**
* | output |
* | --- |
* | "{n} percent" |
*
* @param {Windows_Volume_PercentInputs} inputs
* @param {{ locale?: "en" | "ar" }} options
* @returns {LocalizedString}
*/
export const windows_volume_percent: ((inputs: Windows_Volume_PercentInputs, options?: {
    locale?: "en" | "ar";
}) => LocalizedString) & import("./runtime.js").MessageMetadata<Windows_Volume_PercentInputs, {
    locale?: "en" | "ar";
}, {}>;
export type Windows_Volume_PercentInputs = {
    n: NonNullable<unknown>;
};
