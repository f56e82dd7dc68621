import { SvelteSet } from "svelte/reactivity";
import { asFailure, type Host } from "@/lib/host/host";
import type {
  ArticleId,
  Cell,
  Collation,
  DifferenceView,
  EventId,
  Failure,
  Kind,
  PartyBadge,
  Scope,
  Witness,
} from "@/lib/wire";
import {
  bySiglum,
  counterpart,
  indexOf,
  keptOf,
  kindCounts,
  shownGroups,
  type Filter,
  type Index,
  type ShownGroup,
} from "./collation";

/** A cell of the table: a claim's number and a witness's place. */
export interface Spot {
  claim: number;
  column: number;
}

const NOTHING: Index = { differences: new Map(), claims: new Map(), parties: new Map(), columns: new Map() };

/** An event being collated: its table, what of it is shown, and the current difference. */
export class Collating {
  collation = $state.raw<Collation | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Whether an answer is out. */
  busy = $state(false);
  /** Whether word marks are drawn. */
  marks = $state(true);
  readonly kinds = new SvelteSet<Kind>();
  party = $state.raw<string | null>(null);
  /** The pair of marks that is pointed at in the current difference. */
  lit = $state.raw<number | null>(null);
  #scope = $state.raw<Scope>("source");
  #number = $state.raw<number | null>(null);
  #spot = $state.raw<Spot | null>(null);
  #asked = 0;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  readonly index = $derived.by(() => (this.collation ? indexOf(this.collation) : NOTHING));
  readonly scopes = $derived.by(() => (this.collation?.scopes ?? []).filter(({ count }) => count > 0));
  /** The scope that is shown; none where there is no choice. */
  readonly scope = $derived.by(() => {
    if (this.scopes.length < 2) return null;
    return this.scopes.some(({ scope }) => scope === this.#scope)
      ? this.#scope
      : (this.scopes[0]?.scope ?? null);
  });
  readonly #filter: Filter = $derived.by(() => ({
    kinds: this.kinds,
    party: this.party,
    scope: this.scope,
  }));
  /** The differences to step through, in reading order. */
  readonly kept: readonly DifferenceView[] = $derived.by(() =>
    this.collation ? keptOf(this.collation, this.index, this.#filter) : [],
  );
  readonly kindCounts = $derived.by(() =>
    this.collation ? kindCounts(this.collation, this.index, this.#filter) : [],
  );
  readonly groups: readonly ShownGroup[] = $derived.by(() =>
    this.collation ? shownGroups(this.collation, this.kept, this.#filter) : [],
  );
  readonly #order: readonly number[] = $derived.by(() =>
    this.groups.flatMap(({ claims }) => claims.map(({ number }) => number)),
  );
  readonly current: DifferenceView | undefined = $derived.by(() =>
    this.index.differences.get(this.#number ?? 0),
  );
  /** Which of the kept differences is current, from 1; none where it is not among them. */
  readonly position: number | null = $derived.by(() => {
    const at = this.kept.findIndex(({ number }) => number === this.#number);
    return at === -1 ? null : at + 1;
  });
  /** The witnesses in the order of their sigla. */
  readonly witnesses: readonly Witness[] = $derived.by(() => bySiglum(this.collation?.witnesses ?? []));
  readonly base: Witness | undefined = $derived.by(() => this.collation?.witnesses[0]);
  /** The parties there are, for the filter. */
  readonly parties: readonly PartyBadge[] = $derived.by(() =>
    (this.collation?.groups ?? []).map(({ party }) => party),
  );
  /** The cell that has the keys: the current one, or where the arrows went. */
  readonly spot: Spot | null = $derived.by(() => {
    if (this.#spot && this.#order.includes(this.#spot.claim)) return this.#spot;
    const claim = this.#order[0];
    return claim === undefined ? null : { claim, column: 0 };
  });

  get isFiltered(): boolean {
    return this.kinds.size > 0 || this.party !== null;
  }

  /** Compares the event's articles; an answer that was overtaken is dropped. */
  async open(event: EventId, base: ArticleId | null, difference: number | null): Promise<void> {
    const asked = ++this.#asked;
    const before = this.collation?.event === event ? this.current : undefined;
    if (this.collation?.event !== event) this.collation = null;
    this.busy = true;
    try {
      const collation = await this.#host.call("collation", { event, base });
      if (asked !== this.#asked) return;
      this.collation = collation;
      this.failure = null;
      if (!this.parties.some(({ id }) => id === this.party)) this.party = null;
      const wanted = difference ?? (before && counterpart(collation, before)?.number) ?? this.kept[0]?.number;
      this.#number = null;
      this.#spot = null;
      if (wanted !== undefined) this.go(wanted);
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.collation = null;
      this.failure = asFailure(thrown);
    } finally {
      if (asked === this.#asked) this.busy = false;
    }
  }

  /** Makes a difference current, by number. */
  go(number: number): void {
    const difference = this.index.differences.get(number);
    if (!difference) return;
    this.#number = number;
    this.lit = null;
    const column = this.index.columns.get(difference.other);
    if (column !== undefined) this.#spot = { claim: difference.claim, column };
  }

  /** Makes the next (or with -1 the previous) kept difference current; answers whether there was one. */
  step(by: 1 | -1): boolean {
    const from = this.#number ?? 0;
    const next =
      by === 1
        ? this.kept.find(({ number }) => number > from)
        : this.kept.findLast(({ number }) => number < from);
    if (next) this.go(next.number);
    return next !== undefined;
  }

  /** Goes to the first or the last kept difference, or to any by its place among them, from 1. */
  goTo(position: number): void {
    const wanted = this.kept.at(Math.max(0, Math.min(this.kept.length, position) - 1));
    if (wanted) this.go(wanted.number);
  }

  /** Puts the keys on a cell; a reading that differs becomes the current one. */
  point(spot: Spot): void {
    const number = this.#differenceAt(spot);
    if (number !== null) this.go(number);
    this.#spot = spot;
  }

  /** Moves the keys by rows and columns, staying in the table. */
  move(rows: number, columns: number): void {
    const from = this.spot;
    if (!from) return;
    const clamp = (value: number, last: number): number => Math.max(0, Math.min(last, value));
    const claim = this.#order[clamp(this.#order.indexOf(from.claim) + rows, this.#order.length - 1)];
    if (claim === undefined) return;
    this.point({ claim, column: clamp(from.column + columns, this.witnesses.length - 1) });
  }

  /** The passage under the keys, or else the current one that is read. */
  get passage(): { article: ArticleId; statement: number } | null {
    const cell = this.#spot && this.cellAt(this.#spot);
    const article = this.collation?.witnesses[this.#spot?.column ?? 0]?.article;
    const statement = cell?.is === "reading" ? cell.statements[0] : undefined;
    if (article !== undefined && statement !== undefined) return { article, statement };
    if (!this.current) return null;
    return { article: this.current.other_article, statement: this.current.other_statement };
  }

  cellAt({ claim, column }: Spot): Cell | undefined {
    return this.index.claims.get(claim)?.cells[column];
  }

  toggleKind(kind: Kind): void {
    if (!this.kinds.delete(kind)) this.kinds.add(kind);
    this.#follow();
  }

  only(party: string | null): void {
    this.party = party;
    this.#follow();
  }

  show(scope: Scope): void {
    this.#scope = scope;
    this.goTo(1);
  }

  clear(): void {
    this.kinds.clear();
    this.party = null;
    this.#follow();
  }

  /** Keeps a shown difference current when what is shown has changed. */
  #follow(): void {
    const from = this.#number ?? 0;
    if (this.position !== null) return;
    const next = this.kept.find(({ number }) => number > from) ?? this.kept.at(-1);
    if (next) this.go(next.number);
  }

  #differenceAt(spot: Spot): number | null {
    const cell = this.cellAt(spot);
    return cell?.is === "reading" ? cell.difference : null;
  }
}
