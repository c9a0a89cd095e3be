import type postgres from "postgres";
import type { MailFault } from "../../../local/mail/mail-faults.ts";
import type { Device, PushFault } from "../../../local/push/push-service.ts";
import type { TestStack } from "../../../local/testing/test-stack.ts";
import type { Random } from "./random.ts";

/** What befalls e-mails and messages to devices, one each. */
export interface NoticeFaults {
  mail: MailFault[];
  push: PushFault[];
}

/** Every fault there is, in an order of the seed. */
export function planNoticeFaults(random: Random): NoticeFaults {
  const mail: MailFault[] = [
    { fault: "rate_limited", retryAfterSeconds: 1 },
    { fault: "unavailable" },
    { fault: "key_refused" },
    { fault: "redirected" },
    { fault: "address_refused" },
    { fault: "lost_answer" },
    { fault: "lost_answer" },
    { fault: "hang_after_taking" },
  ];
  const push: PushFault[] = [429, 503, 500, 410, 502, "lost_answer", "lost_answer"];
  return { mail: shuffled(random, mail), push: shuffled(random, push) };
}

function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  return items.map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place).map(({ item }) => item);
}

/** Whom notices reach, and what they were told. */
export class Told {
  #people: { email: string; device: Device }[] = [];

  constructor(private stack: TestStack) {}

  /** Somebody with an address and a browser that shows notices. */
  add(email: string): Device {
    const device = this.stack.push.subscribe(this.stack.keys.vapidKeys.publicKey);
    this.#people.push({ email, device });
    return device;
  }

  /** Nobody is told twice of an order or a training, and what counts as told has arrived. */
  async problems(sql: postgres.Sql): Promise<string[]> {
    const problems: string[] = [];
    const trainings = await sql<{ model: string; times: number }[]>`
      select model_id as model, count(*)::integer as times from audit.trainings group by 1`;
    const times = new Map(trainings.map(({ model, times }) => [model, times]));
    for (const { email, device } of this.#people) {
      const told = await toldOf(sql, email);
      const mails = this.stack.mailbox.to(email).map(({ text }) => text ?? "");
      problems.push(
        ...compare(`e-mails to ${email}`, mails, told.filter(({ way }) => way === "mail"), times),
      );
      const pushed = told.filter(({ way }) => way === device.endpoint);
      problems.push(...compare(`messages to a device of ${email}`, device.messages, pushed, times));
    }
    return problems;
  }
}

interface ToldOnce {
  batch: string;
  /** `mail`, or the address of a device. */
  way: string;
}

/** What the database believes to have been taken, of orders. */
async function toldOf(sql: postgres.Sql, email: string): Promise<ToldOnce[]> {
  return await sql<ToldOnce[]>`
    select told.subject as batch, coalesce(device.endpoint, 'mail') as way
    from private.told_notices as told
    join auth.users as account on account.id = told.user_id
    left join public.push_subscriptions as device on device.id = told.subscription_id
    where account.email = ${email} and told.kind = 'portraits' and told.failure is null
      and (told.subscription_id is null or device.id is not null)`;
}

/** @param times How often a model was trained; each may be told of. */
function compare(
  what: string,
  arrived: readonly string[],
  told: readonly ToldOnce[],
  times: ReadonlyMap<string, number>,
): string[] {
  const subjects = arrived.flatMap((text) => text.match(LINK)?.[1] ?? []);
  const tooOften = [...new Set(subjects)].filter((subject) =>
    subjects.filter((other) => other === subject).length > (times.get(subject) ?? 1)
  );
  const lost = told.filter(({ batch }) => !subjects.includes(batch));
  return [
    ...tooOften.map((subject) => `${what}: told too often of ${subject}`),
    ...lost.map(({ batch }) => `${what}: nothing came of ${batch}`),
  ];
}

/** To the batch or the model that a notice is about. */
const LINK = /\/dashboard\/(?:batches\/|(?:generate|models\/train)\?model=)([\w-]+)/;
