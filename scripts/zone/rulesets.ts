import { blockRules, rateRules } from "./rules.ts";

/** Where in the edge's work a set of rules runs. */
export type Phase = "http_request_firewall_custom" | "http_ratelimit";

/** A rule as the Rulesets API takes it. */
export interface ApiRule {
  readonly description: string;
  readonly expression: string;
  readonly action: "block";
  readonly enabled: true;
  readonly ratelimit?: {
    readonly characteristics: readonly string[];
    readonly period: number;
    readonly requests_per_period: number;
    readonly mitigation_timeout: number;
  };
}

/** The rules of one phase. */
export interface Ruleset {
  readonly phase: Phase;
  readonly rules: readonly ApiRule[];
}

/** What the descriptions of our rules begin with: all others in the zone are somebody else's and stay as they are. */
export const OURS = "CF Messenger: ";

/** What a zone is to have. */
export interface ZonePlan {
  readonly hosts: readonly string[];
  /** How many rate limiting rules the plan of the zone has room for. */
  readonly rateRuleMax: number;
}

/** The rules of a zone in the shape of the API, by phase. */
export const rulesetsOf = ({ hosts, rateRuleMax }: ZonePlan): readonly Ruleset[] => [
  {
    phase: "http_request_firewall_custom",
    rules: blockRules(hosts).map(({ name, expression }) => ruleOf(name, expression)),
  },
  {
    phase: "http_ratelimit",
    rules: rateRules.slice(0, rateRuleMax).map(({ name, expression, requests, periodMs, blockedMs }) => ({
      ...ruleOf(name, expression),
      ratelimit: {
        characteristics: ["cf.colo.id", "ip.src"],
        period: periodMs / 1000,
        requests_per_period: requests,
        mitigation_timeout: blockedMs / 1000,
      },
    })),
  },
];

const ruleOf = (name: string, expression: string): ApiRule => ({
  description: `${OURS}${name}`,
  expression,
  action: "block",
  enabled: true,
});
