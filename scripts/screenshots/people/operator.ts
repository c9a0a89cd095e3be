import { createClient } from "@supabase/supabase-js";
import { addPerson, type Person } from "../add-person.ts";
import type { Studio } from "../studio.ts";

/** Whoever runs Retrato, with a month to look back on and some lines in the log. */
export async function addOperator(studio: Studio): Promise<Person> {
  const { sql, stack } = studio;
  const { id, session } = await addPerson(studio, "Olga Ferrer");
  await sql`select admin.make_operator(${id})`;
  await sql`select admin.pause_model('gemini-3-pro-image', 60)`;
  await sql`select admin.change_setting('max_models', '25')`;
  await sql`select admin.grant_credits('ada@example.com', 5, 'For an evening of outages')`;
  await addMonth(studio);
  await addSales(studio);
  const { auth } = createClient(stack.apiUrl, stack.keys.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  const { data, error } = await auth.refreshSession(JSON.parse(session));
  if (error || !data.session) throw error ?? new Error("the session was not renewed");
  return { id, session: JSON.stringify(data.session) };
}

/** Days as a small site has them, with a bad one among them. */
async function addMonth({ sql }: Studio): Promise<void> {
  await sql.unsafe(`
    insert into private.day_figures (
      day, topic, value, asked, completed, failed, cancelled, credits, cost_usd, judged, likeness,
      wait_p50, wait_p95, people
    )
    select
      day, topic, value, asked, completed, case when topic = 'all' then asked - completed - 4
        else asked - completed end, case when topic = 'all' then 4 else 0 end,
      completed, completed * 0.0336, completed, completed * (0.55 + 0.02 * (number % 12)),
      8 + number % 7, 30 + 11 * (number % 9), '{1,2,3,4,5}'
    from (
      select
        private.today() - ago as day, topic.name as topic, topic.value, ago + topic.number as number,
        topic.size * (14 - ago % 9) + ago % 5 + 4 as asked,
        floor((topic.size * (14 - ago % 9) + ago % 5) * case ago when 11 then 0.55 else 0.96 end)
          ::integer as completed
      from generate_series(1, 29) as ago
      cross join (
        select 'all' as name, 'all' as value, 24 as size, 0 as number
        union all
        select 'generation_model', 'gemini-nano-banana-2.1', 22, 1
        union all
        select 'outfit', outfit::text, 2, 2 + n::integer
        from unnest(enum_range(null::public.outfit)) with ordinality as outfit (outfit, n)
        union all
        select 'style', id, 1 + (20 - n::integer) / 6, n::integer
        from (select id, row_number() over (order by position) as n from public.styles limit 20) as s
      ) as topic
    ) as figures;
    insert into private.day_figures (day, topic, value, asked, failed, people)
    select private.today() - 11, 'failure', code, failed, failed, '{1}'
    from (values ('blocked', 41), ('no_image', 18), ('provider_unavailable', 96)) as f (code, failed);
    insert into private.day_figures (day, topic, value, asked, credits, people)
    select private.today() - ago, 'credits', type, 10, credits * (14 - ago % 9), '{1,2,3}'
    from generate_series(1, 29) as ago
    cross join (values ('generation', -23), ('signup', 9), ('grant', 1)) as line (type, credits)`);
}

/** What a small site sells, with a refund. */
async function addSales({ sql }: Studio): Promise<void> {
  await sql`select admin.change_setting('dollar_rates', '{"usd": 1, "eur": 1.1}')`;
  await sql.unsafe(`
    insert into public.payments (
      id, pack_id, kind, credits, amount, currency, status, withdrawn, starts_at_once_at, paid_at,
      paid_amount
    )
    select
      gen_random_uuid(), pack.id, pack.kind, pack.credits, pack.price, pack.currency, 'paid',
      case number when 9 then pack.price else 0 end, now(),
      now() - make_interval(days => number * 7 % 29), pack.price
    from generate_series(1, 24) as number
    join public.credit_packs as pack on pack.position = 1 + number % 3`);
}
