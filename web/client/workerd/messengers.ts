import { bearer, call, ORIGIN } from "../../../worker/http/workerd/support.ts";
import { fetchSocket, Messenger, type MessengerOptions } from "../index.ts";

const pathOf = (url: string): string => url.slice(new URL(url).origin.length);

/** Reaches the worker under test, as the outside world does. */
export const outside = {
  baseUrl: ORIGIN,
  fetch: async (request: Request): Promise<Response> => call(pathOf(request.url), request),
  WebSocket: fetchSocket(async (url, init) => call(pathOf(url), init)),
} as const;

/** The SDK against the whole server. */
export const newMessenger = (options: Partial<MessengerOptions> = {}): Messenger =>
  new Messenger({ ...outside, ...options });

/** The SDK of a seeded person who has signed in. */
export async function messengerOf(userId: string): Promise<Messenger> {
  const { Authorization } = await bearer(userId);
  const messenger = newMessenger({ token: Authorization.replace("Bearer ", "") });
  await messenger.resume();
  return messenger;
}
