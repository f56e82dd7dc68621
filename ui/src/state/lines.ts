import type { ArticleId, ArticleRow, EventId, EventRow } from "@/lib/wire";

/** One line of the list: a group's head or an article. */
export type Line =
  | { is: "group"; key: string; event: EventRow | null; articles: readonly ArticleId[]; open: boolean }
  | { is: "article"; key: string; row: ArticleRow };

/** Articles without groups. */
export function flat(rows: readonly ArticleRow[]): Line[] {
  return rows.map((row) => ({ is: "article", key: `article-${row.id}`, row }));
}

/** Articles under the latest event they are in, the rest at the end; a closed group shows its head only. */
export function grouped(
  rows: readonly ArticleRow[],
  events: readonly EventRow[],
  isClosed: (key: string) => boolean,
): Line[] {
  const recency = new Map<EventId, number>(events.map(({ id }, index) => [id, index]));
  const latest = (row: ArticleRow): EventId | null =>
    events[Math.min(...row.events.map((id) => recency.get(id) ?? Infinity))]?.id ?? null;
  const members = new Map<EventId | null, ArticleRow[]>();
  for (const row of rows) {
    const event = latest(row);
    const others = members.get(event);
    if (others) others.push(row);
    else members.set(event, [row]);
  }
  return [...events, null].flatMap((event) => {
    const own = members.get(event?.id ?? null) ?? [];
    if (own.length === 0) return [];
    const key = `event-${event?.id ?? "none"}`;
    const open = !isClosed(key);
    const head: Line = { is: "group", key, event, articles: own.map(({ id }) => id), open };
    return open ? [head, ...flat(own)] : [head];
  });
}
