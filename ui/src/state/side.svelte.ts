import { SvelteSet } from "svelte/reactivity";
import { asFailure, type Host } from "@/lib/host/host";
import type {
  ArticleId,
  Column,
  DifferenceView,
  EventId,
  Failure,
  Kind,
  Link,
  PartyBadge,
  Side,
  SideBySide,
  Witness,
} from "@/lib/wire";

/** What is looked at: two aligned statements, or one that stands alone. */
export type Current =
  { is: "link"; difference: number } | { is: "alone"; side: Side; statement: number } | null;

/** Two texts facing each other: what joins them, and which of it is current. */
export class FacingTexts {
  view = $state.raw<SideBySide | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** The witnesses of the event, for choosing others. */
  witnesses = $state.raw<readonly Witness[]>([]);
  current = $state.raw<Current>(null);
  /** Whether one text follows when the other is scrolled. */
  together = $state(true);
  /** The pair of marks pointed at, within its difference. */
  lit = $state.raw<{ difference: number; pair: number } | null>(null);
  /** The kinds asked for; all, where none is. */
  readonly kinds = new SvelteSet<Kind>();
  #asked = 0;
  #event: EventId | null = null;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The differences gone through: those of the kinds asked for, else all where the words differ. */
  readonly kept: readonly DifferenceView[] = $derived.by(() => {
    const all = this.view?.differences ?? [];
    if (this.kinds.size === 0) return all.filter(({ kinds }) => kinds.some((kind) => kind !== "verbatim"));
    return all.filter(({ kinds }) => kinds.some((kind) => this.kinds.has(kind)));
  });

  readonly difference: DifferenceView | undefined = $derived.by(() => {
    const { current } = this;
    return current?.is === "link"
      ? this.view?.differences.find(({ number }) => number === current.difference)
      : undefined;
  });

  readonly link: Link | undefined = $derived.by(() =>
    this.view?.links.find(({ difference }) => difference === this.difference?.number),
  );

  /** Reads two articles of an event; an answer that was overtaken is dropped. */
  async open(event: EventId, base: ArticleId, other: ArticleId): Promise<void> {
    const asked = ++this.#asked;
    if (event !== this.#event) void this.#listWitnesses(event);
    try {
      const view = await this.#host.call("side_by_side", { event, base, other });
      if (asked !== this.#asked) return;
      this.view = view;
      this.failure = null;
      this.kinds.clear();
      this.current = null;
      this.first();
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.view = null;
      this.failure = asFailure(thrown);
    }
  }

  column(side: Side): Column | undefined {
    return this.view?.[side];
  }

  partyOf(side: Side, statement: number): PartyBadge | undefined {
    const id = this.column(side)?.statement_parties[statement - 1];
    return this.view?.parties.find((party) => party.id === id);
  }

  /** Whether a link's difference is among those gone through. */
  keeps(link: Link): boolean {
    return this.kinds.size === 0 || this.kept.some(({ number }) => number === link.difference);
  }

  /** The differences that some statements of a side have. */
  linksOf(side: Side, statements: readonly number[]): number[] {
    return (this.view?.links ?? [])
      .filter((link) => statements.includes(link[side]))
      .map(({ difference }) => difference);
  }

  /** The pair pointed at, where it is this difference's. */
  litIn(difference: number): number | null {
    return this.lit?.difference === difference ? this.lit.pair : null;
  }

  /** The statements of a side that nothing is aligned with. */
  alone(side: Side): number[] {
    const count = this.column(side)?.statement_parties.length ?? 0;
    const linked = (this.view?.links ?? []).map((link) => link[side]);
    return Array.from({ length: count }, (_, index) => index + 1).filter(
      (number) => !linked.includes(number),
    );
  }

  isCurrent(side: Side, statement: number): boolean {
    if (this.current?.is === "alone") {
      return this.current.side === side && this.current.statement === statement;
    }
    return this.link?.[side] === statement;
  }

  select(difference: number): void {
    this.current = { is: "link", difference };
  }

  /** Selects what a statement is aligned with; where that is several, one after the other. */
  point(side: Side, statement: number): void {
    const links = (this.view?.links ?? []).filter((link) => link[side] === statement);
    const at = links.findIndex(({ difference }) => difference === this.difference?.number);
    const next = links[(at + 1) % links.length];
    this.current = next ? { is: "link", difference: next.difference } : { is: "alone", side, statement };
  }

  /** Makes the next (or with -1 the previous) difference current; answers whether there was one. */
  step(by: 1 | -1): boolean {
    const from = this.difference?.number ?? 0;
    const next =
      by === 1
        ? this.kept.find(({ number }) => number > from)
        : this.kept.findLast(({ number }) => number < from);
    if (next) this.select(next.number);
    return next !== undefined;
  }

  first(): void {
    const first = this.kept[0];
    if (first) this.select(first.number);
  }

  last(): void {
    const last = this.kept.at(-1);
    if (last) this.select(last.number);
  }

  toggle(kind: Kind): void {
    if (!this.kinds.delete(kind)) this.kinds.add(kind);
    if (this.difference && !this.kept.includes(this.difference)) this.first();
  }

  /** Fails in silence: without the list there is only nothing to choose from. */
  async #listWitnesses(event: EventId): Promise<void> {
    this.#event = event;
    this.witnesses = [];
    try {
      const { witnesses } = await this.#host.call("collation", { event, base: null });
      if (event === this.#event) this.witnesses = witnesses;
    } catch {
      this.witnesses = [];
    }
  }
}
