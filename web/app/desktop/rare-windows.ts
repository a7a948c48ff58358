/** What is opened now and then: one's account, the options, and choosing people. A file of its own for the browser. */
export { default as AccountWindow } from "../account/AccountWindow.svelte";
export { default as AddContactWindow } from "../contacts/AddContactWindow.svelte";
export { default as DiagnosticsWindow } from "../diagnostics/DiagnosticsWindow.svelte";
export { default as GatherWindow } from "../conversation/GatherWindow.svelte";
export { default as SettingsWindow } from "../settings/SettingsWindow.svelte";
