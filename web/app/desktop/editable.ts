/** Whether keys are text or a choice here, so that they must not go astray. */
export const isEditable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
