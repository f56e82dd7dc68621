import { KIND_SIGNS } from "@/lib/format/kinds";
import type {
  ArticleId,
  ClaimRow,
  Collation,
  DifferenceView,
  Kind,
  PartyGroup,
  Scope,
  Witness,
} from "@/lib/wire";

/** A collation with everything that is looked up in it, so that no view searches it again. */
export interface Index {
  /** Differences by number. */
  differences: ReadonlyMap<number, DifferenceView>;
  /** Claims by number. */
  claims: ReadonlyMap<number, ClaimRow>;
  /** The party of each claim, by the claim's number. */
  parties: ReadonlyMap<number, PartyGroup["party"]>;
  /** Witnesses by siglum, and where they stand. */
  columns: ReadonlyMap<string, number>;
}

/** What of the differences is shown. */
export interface Filter {
  kinds: ReadonlySet<Kind>;
  party: string | null;
  /** None where there is only one. */
  scope: Scope | null;
}

/** A party's claims as they are shown. */
export interface ShownGroup {
  party: PartyGroup["party"];
  claims: readonly ClaimRow[];
  /** How many differences are among them; the same words are none. */
  differences: number;
}

const ALL_KINDS = Object.keys(KIND_SIGNS) as Kind[];

export function indexOf(collation: Collation): Index {
  const claims = new Map<number, ClaimRow>();
  const parties = new Map<number, PartyGroup["party"]>();
  for (const group of collation.groups) {
    for (const claim of group.claims) {
      claims.set(claim.number, claim);
      parties.set(claim.number, group.party);
    }
  }
  return {
    differences: new Map(collation.differences.map((difference) => [difference.number, difference])),
    claims,
    parties,
    columns: new Map(collation.witnesses.map(({ siglum }, column) => [siglum, column])),
  };
}

/** Whether two readings part at all: the same words are told, but not counted nor stepped to. */
export function parts({ kinds }: DifferenceView): boolean {
  return kinds.some((kind) => kind !== "verbatim");
}

/** The differences to step through, in reading order. */
export function keptOf(collation: Collation, index: Index, filter: Filter): DifferenceView[] {
  return inReach(collation, index, filter).filter((difference) =>
    filter.kinds.size === 0 ? parts(difference) : difference.kinds.some((kind) => filter.kinds.has(kind)),
  );
}

/** How many differences have each kind, whatever kinds are chosen; heaviest first. */
export function kindCounts(
  collation: Collation,
  index: Index,
  filter: Filter,
): { kind: Kind; count: number }[] {
  const counts = new Map<Kind, number>();
  for (const { kinds } of inReach(collation, index, filter)) {
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return ALL_KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count > 0 || filter.kinds.has(kind) ? [{ kind, count }] : [];
  });
}

/** The claims that are shown: all of them, or those with a difference that is kept. */
export function shownGroups(
  collation: Collation,
  kept: readonly DifferenceView[],
  filter: Filter,
): ShownGroup[] {
  const counts = new Map<number, number>();
  for (const { claim } of kept) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  const narrowed = filter.kinds.size > 0 || (filter.scope !== null && filter.scope !== "source");
  return collation.groups
    .filter(({ party }) => filter.party === null || party.id === filter.party)
    .map(({ party, claims }) => {
      const shown = narrowed ? claims.filter(({ number }) => counts.has(number)) : claims;
      return {
        party,
        claims: shown,
        differences: shown.reduce((sum, it) => sum + (counts.get(it.number) ?? 0), 0),
      };
    })
    .filter(({ claims }) => claims.length > 0);
}

/** Witnesses in the order of their sigla: A to Z, then AA. */
export function bySiglum(witnesses: readonly Witness[]): Witness[] {
  return [...witnesses].sort(
    (a, b) => a.siglum.length - b.siglum.length || (a.siglum < b.siglum ? -1 : a.siglum > b.siglum ? 1 : 0),
  );
}

/** The difference of the same two passages after the base has changed, or one on the same passage. */
export function counterpart(collation: Collation, before: DifferenceView): DifferenceView | undefined {
  const ends = ({
    base_article,
    base_statement,
    other_article,
    other_statement,
  }: DifferenceView): string[] => [end(base_article, base_statement), end(other_article, other_statement)];
  const wanted = ends(before);
  const common = (difference: DifferenceView): number =>
    ends(difference).filter((passage) => wanted.includes(passage)).length;
  return (
    collation.differences.find((difference) => common(difference) === 2) ??
    collation.differences.find((difference) => common(difference) === 1)
  );
}

function end(article: ArticleId, statement: number): string {
  return `${article}.${statement}`;
}

function inReach({ differences }: Collation, index: Index, { party, scope }: Filter): DifferenceView[] {
  return differences.filter(
    (difference) =>
      (scope === null || difference.scope === scope) &&
      (party === null || index.parties.get(difference.claim)?.id === party),
  );
}
