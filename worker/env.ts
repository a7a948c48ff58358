/**
 * What the platform gives to the Worker and its objects. The bindings and the settings that every environment has are
 * listed in `wrangler.jsonc`, from which `worker-configuration.d.ts` is generated.
 */
export interface Env extends Cloudflare.Env {
  /** `on` or `off`. Without it demo sign-in is on in development and off everywhere else. */
  readonly DEMO_SIGN_IN?: string;
}
