import postgres from "postgres";

const RECONNECT_SECONDS = 0.5;
const CONNECT_TIMEOUT_SECONDS = 5;

export interface OwnConnectionsSettings {
  /** Most connections at a time, not counting the one that listens. */
  max: number;
  /** How `pg_stat_activity` shows them. */
  application_name: string;
  /** Role that sessions start with; the user's own when unset. */
  role?: string;
}

/**
 * Connections of a service's own, to the server and as the user of a given pool, that can live
 * through restarts of the server. A default pool of postgres.js 3.4.9 cannot: it waits up to 20
 * seconds after an outage, leaves a rejection unhandled when the server goes while it fetches types,
 * and a connection cut off in the middle of a write never works again. Hence the settings below (so
 * pass lists as JSON), `renew`, and no `sql.begin`, whose rollback writes to the lost connection.
 */
export class OwnConnections {
  #open: () => postgres.Sql;
  #sql: postgres.Sql;

  constructor({ options }: postgres.Sql, { max, ...connection }: OwnConnectionsSettings) {
    this.#open = () =>
      postgres({
        host: options.host[0],
        port: options.port[0],
        database: options.database,
        username: options.user,
        password: options.pass ?? undefined,
        max,
        backoff: () => RECONNECT_SECONDS,
        connect_timeout: CONNECT_TIMEOUT_SECONDS,
        fetch_types: false,
        onnotice: () => {},
        connection,
      });
    this.#sql = this.#open();
  }

  get sql(): postgres.Sql {
    return this.#sql;
  }

  /** Replaces the connections; to be called when one has failed. Listeners are lost with them. */
  renew(): void {
    this.#sql.end({ timeout: 0 }).catch(() => {});
    this.#sql = this.#open();
  }

  async end(): Promise<void> {
    await this.#sql.end({ timeout: 1 });
  }
}
