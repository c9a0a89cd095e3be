import { z } from "zod";

const Flag = z.boolean().catch(false);

const JoinPayload = z.object({
  config: z.object({
    broadcast: z.object({ ack: Flag, self: Flag }).catch({ ack: false, self: false }),
    presence: z.object({ enabled: Flag }).catch({ enabled: false }),
    postgres_changes: z.array(z.looseObject({})).catch([]),
    private: Flag,
  }).catch({
    broadcast: { ack: false, self: false },
    presence: { enabled: false },
    postgres_changes: [],
    private: false,
  }),
  access_token: z.string().optional().catch(undefined),
});

/** What a client asks for in `phx_join`. */
export type JoinPayload = z.infer<typeof JoinPayload>;

/** Reads the payload of `phx_join`. As upstream, what is missing or malformed has its default. */
export function parseJoinPayload(payload: unknown): JoinPayload {
  return JoinPayload.parse(payload ?? {});
}
