import { parseArgs } from "node:util";
import { apply, ZoneRefused, type ZoneAccess } from "./apply.ts";
import { rulesetsOf } from "./rulesets.ts";

const API_URL = "https://api.cloudflare.com/client/v4";

/** The plans' numbers of rate limiting rules begin at one. */
const SMALLEST_PLAN = "1";

const { values } = parseArgs({
  options: {
    host: { type: "string", multiple: true, default: [] },
    "rate-rules": { type: "string", default: SMALLEST_PLAN },
    apply: { type: "boolean", default: false },
  },
});
const hosts = values.host.map((host) => host.toLowerCase());
const rateRules = values["rate-rules"];
const rulesets = rulesetsOf({ hosts, rateRuleMax: Number(rateRules) });
const { CLOUDFLARE_API_TOKEN: token, CLOUDFLARE_ZONE_ID: zoneId } = process.env;

if (hosts.length === 0) {
  console.error("Which hosts does the zone serve? node scripts/zone/index.ts --host messenger.example [--apply]");
  process.exitCode = 2;
} else if (!/^\d$/.test(rateRules)) {
  console.error("How many rate limiting rules has the plan of the zone room for? --rate-rules 0 to 9");
  process.exitCode = 2;
} else if (!values.apply) {
  console.log(JSON.stringify(rulesets, null, 2));
} else if (token === undefined || zoneId === undefined) {
  console.error("--apply needs CLOUDFLARE_API_TOKEN and CLOUDFLARE_ZONE_ID");
  process.exitCode = 2;
} else {
  await applyAll({ apiUrl: API_URL, zoneId, token });
}

/** Applies one phase after the other, and stops at the first that is refused. */
async function applyAll(access: ZoneAccess): Promise<void> {
  try {
    for (const ruleset of rulesets) {
      const kept = await apply(access, ruleset);
      console.log(`${ruleset.phase}: ${ruleset.rules.length} rules of ours, ${kept} of others kept`);
    }
  } catch (error) {
    if (!(error instanceof ZoneRefused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
