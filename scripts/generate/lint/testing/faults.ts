import type { Fault } from "./fault.ts";
import { accessFaults } from "./faults/access.ts";
import { numberAndTextFaults } from "./faults/numbers-and-text.ts";
import { objectFaults } from "./faults/objects.ts";
import { messageFaults } from "./faults/messages.ts";
import { registryAndHttpFaults } from "./faults/registries-and-http.ts";

/** At least one fault for each rule. */
export const faults: readonly Fault[] = [
  ...numberAndTextFaults,
  ...objectFaults,
  ...messageFaults,
  ...registryAndHttpFaults,
  ...accessFaults,
];
