import type { ArticleId, EventId } from "@/lib/wire";

/** Where the user is. */
export type Place =
  | { view: "library"; words: string }
  | { view: "article"; article: ArticleId; statement: number | null }
  | { view: "event"; event: EventId; difference: number | null; base?: ArticleId }
  | { view: "side_by_side"; event: EventId; base: ArticleId; other: ArticleId };

const LIMIT = 50;

/** Which view is shown, and the way back. */
export class Router {
  place = $state.raw<Place>({ view: "library", words: "" });
  /** The event and the article last looked at, for the rail. */
  event = $state.raw<EventId | null>(null);
  article = $state.raw<ArticleId | null>(null);
  #past: Place[] = $state.raw([]);

  get canGoBack(): boolean {
    return this.#past.length > 0;
  }

  go(place: Place): void {
    this.#past = [...this.#past, this.place].slice(-LIMIT);
    this.#show(place);
  }

  /** Says more exactly where the user is, so that the way back leads there. */
  amend(place: Place): void {
    this.#show(place);
  }

  back(): void {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#past = this.#past.slice(0, -1);
    this.#show(last);
  }

  /** Forgets every place: another library was opened. */
  restart(): void {
    this.#past = [];
    this.event = null;
    this.article = null;
    this.place = { view: "library", words: "" };
  }

  #show(place: Place): void {
    this.place = place;
    if (place.view === "article") this.article = place.article;
    if (place.view === "event" || place.view === "side_by_side") this.event = place.event;
  }
}
