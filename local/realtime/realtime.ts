import type postgres from "postgres";
import { OwnConnections } from "../background/own-connections.ts";
import type { Services } from "./channel.ts";
import { Connection } from "./connection.ts";
import type { Vsn } from "./frame.ts";
import { respondToBroadcast } from "./http-broadcast.ts";
import { startMessageFeed } from "./message-feed.ts";
import { Subscribers } from "./subscribers.ts";
import type { VerifyToken } from "./token.ts";

export interface RealtimeOptions {
  /** Connection of a superuser to a database with `schema.sql`. */
  sql: postgres.Sql;
  verifyToken: VerifyToken;
  /** The database role an API key stands for; undefined for an unknown key. */
  roleOfKey: (apiKey: string) => "anon" | "service_role" | undefined;
  log?: (message: string) => void;
}

export interface Realtime {
  /** Resolves when what commits in the database from now on is sent. */
  ready: Promise<void>;
  /** Answers `GET /realtime/v1/websocket?apikey=…&vsn=…` by opening a WebSocket. */
  handleUpgrade(request: Request): Response;
  /** Answers `POST /realtime/v1/api/broadcast` and what is below it. */
  handleBroadcast(request: Request): Promise<Response>;
  /** Closes every connection. */
  stop(): Promise<void>;
}

/** Close code of RFC 6455, section 7.4.1: the server is going down. */
const GOING_AWAY = 1001;

/**
 * A Realtime server for private broadcast channels, as supabase-js expects it. There is no presence,
 * no Postgres changes and no public channel, as with "Allow public access" off.
 */
export function createRealtime(
  { sql: database, verifyToken, roleOfKey, log = () => {} }: RealtimeOptions,
): Realtime {
  const connections = new OwnConnections(database, { max: 4, application_name: "realtime" });
  const subscribers = new Subscribers();
  const services: Services = { connections, verifyToken, subscribers };
  const sockets = new Set<WebSocket>();
  const feed = startMessageFeed(database, (broadcast) => subscribers.broadcast(broadcast), log);

  return {
    ready: feed.ready,

    handleUpgrade(request) {
      const parameters = new URL(request.url).searchParams;
      const apiKey = parameters.get("apikey") ?? request.headers.get("x-api-key") ?? "";
      const role = roleOfKey(apiKey);
      if (!role) return Response.json({ message: "Invalid API key" }, { status: 401 });
      const vsn = parameters.get("vsn") ?? "1.0.0";
      if (!isVsn(vsn)) return Response.json({ message: "Unknown vsn" }, { status: 403 });
      if (request.headers.get("upgrade")?.toLowerCase() !== "websocket") {
        return Response.json({ message: "Expected a WebSocket" }, { status: 426 });
      }
      // Read first: the request is consumed by the upgrade.
      const headers = Object.fromEntries(request.headers);
      const { socket, response } = Deno.upgradeWebSocket(request);
      sockets.add(socket);
      serve(socket, services, { vsn, keyClaims: { role }, headers, log });
      socket.addEventListener("close", () => sockets.delete(socket));
      return response;
    },

    handleBroadcast(request) {
      const role = roleOfKey(request.headers.get("apikey") ?? "");
      if (!role) {
        return Promise.resolve(Response.json({ message: "Invalid API key" }, { status: 401 }));
      }
      return respondToBroadcast(request, services, { role });
    },

    async stop() {
      for (const socket of sockets) socket.close(GOING_AWAY, "server shutdown");
      await feed.stop();
      await connections.end();
    },
  };
}

function serve(
  socket: WebSocket,
  services: Services,
  options: ConstructorParameters<typeof Connection>[2],
): void {
  socket.binaryType = "arraybuffer";
  const connection = new Connection(services, {
    send: (data) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(data);
    },
    close: (code, reason) => socket.close(code, reason),
  }, options);
  socket.addEventListener("message", ({ data }) => {
    connection.receive(typeof data === "string" ? data : new Uint8Array(data));
  });
  socket.addEventListener("close", () => connection.dispose());
}

function isVsn(vsn: string): vsn is Vsn {
  return vsn === "1.0.0" || vsn === "2.0.0";
}
