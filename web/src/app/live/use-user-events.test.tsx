import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, type RenderHookResult } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type LiveState, useUserEvents } from "./use-user-events.ts";

type Listener = (message: { payload: unknown }) => void;

/** Stands in for a Realtime channel: tests say what the server does. */
class Channel {
  listeners = new Map<string, Listener>();
  report: (status: string) => void = () => {};
  on(_type: string, { event }: { event: string }, listener: Listener): this {
    this.listeners.set(event, listener);
    return this;
  }
  subscribe(report: (status: string) => void): this {
    this.report = report;
    return this;
  }
}

const supabase = vi.hoisted(() => ({
  realtime: { setAuth: vi.fn() },
  channel: vi.fn(),
  removeChannel: vi.fn(),
}));
vi.mock("@/lib/supabase.ts", () => ({ supabase }));

let channel: Channel;
let queryClient: QueryClient;

beforeEach(() => {
  channel = new Channel();
  queryClient = new QueryClient();
  supabase.realtime.setAuth.mockReset().mockResolvedValue(undefined);
  supabase.channel.mockReset().mockReturnValue(channel);
  supabase.removeChannel.mockReset();
});

async function listen(): Promise<RenderHookResult<LiveState, unknown>> {
  const wrapper = ({ children }: { children: ReactNode }): ReactNode => (
    <StrictMode>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </StrictMode>
  );
  const hook = renderHook(() => useUserEvents("u1"), { wrapper });
  await vi.waitFor(() => expect(supabase.channel).toHaveBeenCalled());
  return hook;
}

describe("useUserEvents", () => {
  it("joins the user's private topic once, also where React runs effects twice", async () => {
    await listen();
    expect(supabase.channel.mock.calls).toEqual([["user:u1", { config: { private: true } }]]);
  });

  it("asks for everything again whenever it is joined", async () => {
    const refetch = vi.spyOn(queryClient, "invalidateQueries");
    const hook = await listen();
    expect(hook.result.current).toBe("connecting");
    act(() => channel.report("SUBSCRIBED"));
    expect(hook.result.current).toBe("live");
    act(() => channel.report("CHANNEL_ERROR"));
    expect(hook.result.current).toBe("lost");
    act(() => channel.report("SUBSCRIBED"));
    expect(refetch).toHaveBeenCalledTimes(2);
  });

  it("opens a channel anew that the server has closed, each time later", async () => {
    const hook = await listen();
    vi.useFakeTimers();
    try {
      for (const pause of [1_000, 2_000, 5_000]) {
        const closed = channel;
        supabase.channel.mockReturnValue(channel = new Channel());
        act(() => closed.report("CLOSED"));
        expect(hook.result.current).toBe("lost");
        await vi.advanceTimersByTimeAsync(pause - 1);
        expect(supabase.channel).not.toHaveReturnedWith(channel);
        await vi.advanceTimersByTimeAsync(1);
        expect(supabase.channel).toHaveReturnedWith(channel);
      }
      const refetch = vi.spyOn(queryClient, "invalidateQueries");
      act(() => channel.report("SUBSCRIBED"));
      expect(hook.result.current).toBe("live");
      expect(refetch).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("opens none when it was closed by leaving", async () => {
    const hook = await listen();
    vi.useFakeTimers();
    try {
      hook.unmount();
      channel.report("CLOSED");
      await vi.advanceTimersByTimeAsync(60_000);
      expect(supabase.channel).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("brings events into the cache and ignores what is none", async () => {
    const balances = {
      credits: 99,
      credits_held: 3,
      training_credits: 14,
      training_credits_held: 1,
    };
    queryClient.setQueryData(["profile"], { id: "u1", credits: 100, credits_held: 0 });
    await listen();
    const credits = channel.listeners.get("credits");
    act(() => credits?.({ payload: { ...balances, training_credits: "many" } }));
    expect(queryClient.getQueryData(["profile"])).toMatchObject({ credits: 100 });
    act(() => credits?.({ payload: { id: "m", ...balances } }));
    expect(queryClient.getQueryData(["profile"]))
      .toEqual({ id: "u1", ...balances });
  });

  it("leaves the topic with the page", async () => {
    const hook = await listen();
    hook.unmount();
    expect(supabase.removeChannel).toHaveBeenCalledWith(channel);
  });
});
