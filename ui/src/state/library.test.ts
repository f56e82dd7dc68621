import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MemoryHost } from "@/lib/host/memory";
import type { ArticleList } from "@/lib/wire";
import { newDesk, type Desk } from "./desk";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function listed(host = new MemoryHost()): Promise<{ desk: Desk; host: MemoryHost }> {
  const desk = newDesk(host);
  await desk.session.begin();
  await desk.library.refresh();
  return { desk, host };
}

function searches(host: MemoryHost): unknown[] {
  return host.calls.filter(({ name }) => name === "articles").map(({ given }) => given);
}

test("a search is asked once the typing pauses", async () => {
  const { desk, host } = await listed();
  for (const words of ["s", "se", "serrin"]) desk.library.type(words);
  await vi.advanceTimersByTimeAsync(149);
  expect(searches(host)).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2);
  expect(searches(host).slice(1)).toEqual([{ query: { words: "serrin", order: "event" } }]);
});

test("an answer that was overtaken by a later question is dropped", async () => {
  const answers: ((list: ArticleList) => void)[] = [];
  const host = new MemoryHost("sample", {
    articles: () => new Promise<ArticleList>((resolve) => answers.push(resolve)),
  });
  const { library } = newDesk(host);
  const first = library.refresh();
  const second = library.refresh();
  answers[1]?.({ total: 2, rows: [] });
  await second;
  answers[0]?.({ total: 1, rows: [] });
  await first;
  expect(library.list?.total).toBe(2);
});

test("articles stand under their event, the rest at the end; a closed group shows its head only", async () => {
  const { desk } = await listed();
  const heads = (): unknown[] =>
    desk.library.lines.map((line) => (line.is === "group" ? line.articles : line.row.id));
  expect(heads()).toEqual([[1, 2, 3, 4, 5, 6], 1, 2, 3, 4, 5, 6, [7, 8], 7, 8]);
  desk.library.fold("event-1");
  expect(heads()).toEqual([[1, 2, 3, 4, 5, 6], [7, 8], 7, 8]);
});

test("comparing the articles of an event opens it; comparing others makes one", async () => {
  const { desk, host } = await listed();
  await desk.library.compare([6, 5, 4, 3, 2, 1]);
  expect(desk.router.place).toEqual({ view: "event", event: 1, difference: null });
  await desk.library.compare([7, 3]);
  expect(host.calls.at(-1)).toEqual({ name: "make_event", given: { name: null, articles: [3, 7] } });
  expect(desk.router.place).toEqual({ view: "event", event: 2, difference: null });
});

test("facets keep any of their own values and all of each other's", async () => {
  const { desk } = await listed();
  const { facets } = desk.library;
  const kept = (): number[] => desk.library.rows.map(({ id }) => id);
  expect(facets.all[1]?.values).toEqual([
    { value: "en", name: "English", count: 7 },
    { value: "ms", name: "Malay", count: 1 },
  ]);
  facets.outlet.add("Northern Wire");
  facets.outlet.add("Suara Selat");
  expect(kept()).toEqual([4, 6]);
  facets.language.add("ms");
  expect(kept()).toEqual([6]);
});

test("opening another library forgets selection, search and places", async () => {
  const other = { name: "Other.variorum", path: "/other", articles: 0, statements: 0 };
  const { desk } = await listed(
    new MemoryHost("sample", { open_library: () => ({ version: "0.1.0", library: other, failure: null }) }),
  );
  desk.library.toggle(1);
  desk.library.read(1);
  await desk.session.open("existing");
  expect(desk.session.library).toEqual(other);
  expect(desk.library.selected.size).toBe(0);
  expect(desk.router.place.view).toBe("library");
  expect(desk.router.canGoBack).toBe(false);
});
