import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "./settings.ts";

/** Both addresses that `localhost` may mean: a server on either one would get the browser's requests. */
const LOCALHOST = ["127.0.0.1", "::1"];

const LOOK_AGAIN_MS = 50;

/**
 * Refuses a port that something else already serves.
 *
 * @param variable the setting that chooses another port, for the message
 * @param patienceMs how long to wait for a server that is just ending to leave the port
 * @throws StartError in one line, with the way out
 */
export async function ensurePortFree(port: number, variable: string, patienceMs = 0): Promise<void> {
  const startedMs = performance.now();
  while (!(await isFree(port))) {
    if (performance.now() - startedMs >= patienceMs) {
      const other = port + 1000 <= 65535 ? port + 1000 : port - 1000;
      throw new StartError(`port ${port} is taken; choose another one by adding ${variable}=${other} to the command`);
    }
    await sleep(LOOK_AGAIN_MS);
  }
}

async function isFree(port: number): Promise<boolean> {
  const answers = await Promise.all(LOCALHOST.map((host) => isServed(port, host)));
  return !answers.includes(true) && (await canListen(port));
}

async function isServed(port: number, host: string): Promise<boolean> {
  const socket = connect({ port, host });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function canListen(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, LOCALHOST[0]);
    await once(server, "listening");
    server.close();
    await once(server, "close");
    return true;
  } catch {
    return false;
  }
}
