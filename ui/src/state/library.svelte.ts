import { SvelteSet } from "svelte/reactivity";
import type { Host } from "@/lib/host/host";
import type { ArticleId, ArticleList, EventRow, Order } from "@/lib/wire";
import { Facets } from "./facets.svelte";
import { flat, grouped, type Line } from "./lines";
import type { Notices } from "./notices.svelte";
import type { Router } from "./router.svelte";

const DEBOUNCE_MS = 150;

/** The list of articles: what is searched, filtered, selected and current. */
export class LibraryList {
  words = $state("");
  order = $state<Order>("event");
  list = $state.raw<ArticleList | null>(null);
  events = $state.raw<readonly EventRow[]>([]);
  /** Whether an answer is out for the words as they stand. */
  searching = $state(false);
  readonly facets: Facets;
  readonly selected = new SvelteSet<ArticleId>();
  readonly #closed = new SvelteSet<string>();
  #current = $state.raw<string | null>(null);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #host: Host;
  readonly #notices: Notices;
  readonly #router: Router;

  constructor(host: Host, notices: Notices, router: Router) {
    this.#host = host;
    this.#notices = notices;
    this.#router = router;
    this.facets = new Facets(() => this.list?.rows ?? []);
  }

  readonly rows = $derived.by(() => this.facets.kept);
  readonly lines: readonly Line[] = $derived.by(() =>
    this.order === "event"
      ? grouped(this.rows, this.events, (key) => this.#closed.has(key))
      : flat(this.rows),
  );
  readonly index = $derived.by(() => {
    const found = this.lines.findIndex((line) => line.key === this.#current);
    return found === -1 ? 0 : found;
  });

  get current(): Line | undefined {
    return this.lines[this.index];
  }

  /** Searches as one types: asks when the typing has paused. */
  type(words: string): void {
    this.words = words;
    this.searching = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), DEBOUNCE_MS);
  }

  sort(order: Order): void {
    this.order = order;
    void this.refresh();
  }

  /** Asks the library anew; an answer that was overtaken by a later question is dropped. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    this.searching = true;
    const query = { words: this.words.trim(), order: this.order };
    const answer = await this.#notices.attempt(async () =>
      Promise.all([this.#host.call("articles", { query }), this.#host.call("events")]),
    );
    if (asked !== this.#asked) return;
    this.searching = false;
    if (!answer) return;
    [this.list, this.events] = answer;
  }

  /** Forgets everything: another library was opened. */
  reset(): void {
    this.words = "";
    this.list = null;
    this.events = [];
    this.selected.clear();
    this.facets.clear();
  }

  toggle(article: ArticleId): void {
    if (!this.selected.delete(article)) this.selected.add(article);
  }

  /** Selects all of a group, or none of it when all are selected already. */
  toggleGroup(articles: readonly ArticleId[]): void {
    const all = articles.every((article) => this.selected.has(article));
    for (const article of articles) {
      if (all) this.selected.delete(article);
      else this.selected.add(article);
    }
  }

  selectAll(): void {
    for (const { id } of this.rows) this.selected.add(id);
  }

  fold(key: string): void {
    if (!this.#closed.delete(key)) this.#closed.add(key);
  }

  /** Moves the current line by some lines, staying in the list. */
  move(by: number): void {
    this.#current = this.lines.at(Math.max(0, Math.min(this.lines.length - 1, this.index + by)))?.key ?? null;
  }

  point(key: string): void {
    this.#current = key;
  }

  /** Space: an article is selected, a group with all it holds. */
  toggleCurrent(): void {
    const line = this.current;
    if (line?.is === "article") this.toggle(line.row.id);
    if (line?.is === "group") this.toggleGroup(line.articles);
  }

  /** Enter: compares what is selected; without a selection opens what is current. */
  async enter(): Promise<void> {
    if (this.selected.size >= 2) return this.compare([...this.selected]);
    const line = this.current;
    if (line?.is === "article") this.read(line.row.id);
    if (line?.is === "group") await this.compare(line.articles);
  }

  read(article: ArticleId): void {
    this.#router.go({ view: "article", article, statement: null });
  }

  /** Opens the event of exactly these articles, making it where there is none. */
  async compare(articles: readonly ArticleId[]): Promise<void> {
    const inOrder = this.#inListOrder(articles);
    const known = this.events.find((event) => sameMembers(event.articles, inOrder));
    const event =
      known?.id ??
      (await this.#notices.attempt(() => this.#host.call("make_event", { name: null, articles: inOrder })));
    if (event === undefined) return;
    this.selected.clear();
    this.#router.go({ view: "event", event, difference: null });
  }

  /** As the list has them; those that it does not show at the end. */
  #inListOrder(articles: readonly ArticleId[]): ArticleId[] {
    const listed = this.rows.map(({ id }) => id).filter((id) => articles.includes(id));
    return [...listed, ...articles.filter((id) => !listed.includes(id))];
  }
}

function sameMembers(a: readonly ArticleId[], b: readonly ArticleId[]): boolean {
  return a.length === b.length && a.every((article) => b.includes(article));
}
