import type { FrameNews, FramePart, Line, LineId, ResumeNews } from "../../client/index.ts";
import type { ConnectionState } from "../state/sdk.ts";
import type { Entry } from "./entry.ts";
import { timestamp } from "./moment.ts";
import { redact } from "./redact.ts";

/** What a report is made of. */
export interface ReportParts {
  /** When it is made. */
  readonly at: number;
  /** The server's release and the protocol; null where the server did not tell yet. */
  readonly server: { readonly release: string; readonly protocol: string } | null;
  readonly lines: readonly Line[];
  readonly resumes: readonly ResumeNews[];
  readonly log: readonly Entry[];
  /** Whether it says what people wrote. */
  readonly hasTexts: boolean;
}

/** A report to send to somebody who looks for a fault. In English whatever the page speaks, as that person may not. */
export function reportOf({ at, server, lines, resumes, log, hasTexts }: ReportParts): string {
  return [
    `CF Messenger diagnostics, ${timestamp(at)}`,
    server === null ? "Release unknown" : `Release ${server.release}, protocol ${server.protocol}`,
    hasTexts ? "With what people wrote." : "What people wrote is left out.",
    "",
    `Connections: ${lines.length}`,
    ...lines.map(lineText),
    "",
    `Resumes: ${resumes.length}`,
    ...resumes.map(resumeText),
    "",
    `Log: ${log.length} entries`,
    ...log.flatMap((entry) => entryText(entry, hasTexts)),
    "",
  ].join("\n");
}

const nameOf = (line: LineId): string => line ?? "(presence)";

function lineText({ line, connection, roundTripMs, epoch, seq, reconnects }: Line): string {
  const position = epoch === null ? [] : [`epoch ${epoch}`, `seq ${seq}`];
  const trip = roundTripMs === null ? "no round trip yet" : `round trip ${roundTripMs} ms`;
  return [`${nameOf(line)}: ${stateText(connection)}`, trip, ...position, `${reconnects} reconnects`].join(", ");
}

function stateText(state: ConnectionState): string {
  switch (state.phase) {
    case "connecting":
    case "live":
      return state.phase;
    case "waiting":
      return `waiting until ${timestamp(state.retryAt)} (${state.code})`;
    case "closed":
      return `closed, ${state.why} (${state.code})`;
  }
}

function resumeText({ at, line, outcome, had, from, to, tookMs }: ResumeNews): string {
  const after = had === null ? "" : `, had ${had}`;
  return `${timestamp(at)} ${nameOf(line)}: ${outcome}${after}, ${to - from} events from ${from} to ${to} in ${tookMs} ms`;
}

function entryText({ news }: Entry, hasTexts: boolean): readonly string[] {
  const head = `${timestamp(news.at)} ${nameOf(news.line)}`;
  return news.kind === "state"
    ? [`${head} ${stateText(news.state)}`]
    : [`${head} ${news.direction} ${news.bytes} bytes`, ...partsText(news, hasTexts)];
}

const partsText = ({ parts }: FrameNews, hasTexts: boolean): readonly string[] =>
  parts.map((part) => `  ${partText(part, hasTexts)}`);

/** One part of a frame in a line. */
function partText(part: FramePart, hasTexts: boolean): string {
  switch (part.verdict) {
    case "fits":
      return JSON.stringify(hasTexts ? part.value : redact(part.value));
    case "unknown":
      return `unknown type ${JSON.stringify(part.type)}`;
    case "refused":
      return `refused ${JSON.stringify(part.type)} at ${JSON.stringify(part.path)}: ${part.message}`;
  }
}
