import { asFailure, type Host } from "@/lib/host/host";
import type { ArticleId, ArticleView, Failure, PartyBadge, StatementView } from "@/lib/wire";

/** The statements of one party, in reading order. */
export interface PartyStatements {
  party: PartyBadge;
  statements: readonly StatementView[];
}

export type ListOrder = "party" | "order";

/** One article being read: its text, its statements and which of them is current. */
export class Reading {
  view = $state.raw<ArticleView | null>(null);
  failure = $state.raw<Failure | null>(null);
  order = $state<ListOrder>("party");
  /** Whether statements are marked in the text. */
  marks = $state(true);
  /** The number of the current statement. */
  current = $state.raw<number | null>(null);
  #asked = 0;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  readonly byParty: readonly PartyStatements[] = $derived.by(() => {
    const statements = this.view?.statements ?? [];
    return (this.view?.parties ?? [])
      .map((party) => ({ party, statements: statements.filter((statement) => statement.party === party.id) }))
      .filter((group) => group.statements.length > 0);
  });

  /** The statements as the list has them. */
  readonly listed: readonly StatementView[] = $derived.by(() =>
    this.order === "party"
      ? this.byParty.flatMap((group) => group.statements)
      : (this.view?.statements ?? []),
  );

  readonly statement: StatementView | undefined = $derived.by(() => this.byNumber(this.current));

  /** Reads an article; an answer that was overtaken is dropped. */
  async open(article: ArticleId, statement: number | null): Promise<void> {
    const asked = ++this.#asked;
    try {
      const view = await this.#host.call("article", { article });
      if (asked !== this.#asked) return;
      this.view = view;
      this.failure = null;
      this.current = statement ?? null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.view = null;
      this.failure = asFailure(thrown);
    }
  }

  byNumber(number: number | null): StatementView | undefined {
    return this.view?.statements.find((statement) => statement.number === number);
  }

  partyOf(number: number): PartyBadge | undefined {
    const statement = this.byNumber(number);
    return statement && this.view?.parties.find(({ id }) => id === statement.party);
  }

  select(number: number): void {
    if (this.byNumber(number)) this.current = number;
  }

  /** Makes the next (or with -1 the previous) statement of the list current; answers whether there was one. */
  step(by: 1 | -1): boolean {
    const at = this.listed.findIndex(({ number }) => number === this.current);
    const next = this.listed[at === -1 && by === 1 ? 0 : at + by];
    if (!next || (at === -1 && by === -1)) return false;
    this.current = next.number;
    return true;
  }
}
