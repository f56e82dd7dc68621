import { SvelteSet } from "svelte/reactivity";
import { languageName } from "@/lib/format/language";
import type { ArticleRow } from "@/lib/wire";
import { tally } from "./tally";

/** One value of a facet with how many articles have it. */
export interface FacetValue {
  value: string;
  name: string;
  count: number;
}

/** One question asked of every article in the list. */
export interface Facet {
  name: string;
  values: readonly FacetValue[];
  chosen: SvelteSet<string>;
}

type Sort = "outlet" | "language" | "state";

const STATES = [
  ["uncompared", "Not yet compared"],
  ["warned", "Doubtful capture"],
] as const;

/** Filters by what the list itself holds: outlet, language, state. Within one facet, any; across facets, all. */
export class Facets {
  readonly outlet = new SvelteSet<string>();
  readonly language = new SvelteSet<string>();
  readonly state = new SvelteSet<string>();
  readonly #rows: () => readonly ArticleRow[];

  constructor(rows: () => readonly ArticleRow[]) {
    this.#rows = rows;
  }

  readonly kept = $derived.by(() =>
    this.active
      ? this.#rows().filter((row) =>
          (["outlet", "language", "state"] as const).every((sort) => this.#keeps(sort, row)),
        )
      : this.#rows(),
  );

  readonly all: readonly Facet[] = $derived.by(() => [
    {
      name: "Outlet",
      values: this.#count(
        (row) => [row.outlet ?? ""],
        (value) => value || "Unknown",
      ),
      chosen: this.outlet,
    },
    {
      name: "Language",
      values: this.#count((row) => [row.language ?? ""], languageName),
      chosen: this.language,
    },
    {
      name: "State",
      values: this.#count(statesOf, (value) => STATES.find(([state]) => state === value)?.[1] ?? value),
      chosen: this.state,
    },
  ]);

  get active(): boolean {
    return this.outlet.size + this.language.size + this.state.size > 0;
  }

  clear(): void {
    this.outlet.clear();
    this.language.clear();
    this.state.clear();
  }

  #keeps(sort: Sort, row: ArticleRow): boolean {
    const chosen = this[sort];
    if (chosen.size === 0) return true;
    const values = sort === "state" ? statesOf(row) : [row[sort] ?? ""];
    return values.some((value) => chosen.has(value));
  }

  #count(valuesOf: (row: ArticleRow) => readonly string[], name: (value: string) => string): FacetValue[] {
    return tally(this.#rows().flatMap(valuesOf)).map(([value, count]) => ({
      value,
      name: name(value),
      count,
    }));
  }
}

function statesOf(row: ArticleRow): string[] {
  return [...(row.events.length === 0 ? ["uncompared"] : []), ...(row.warnings.length > 0 ? ["warned"] : [])];
}
