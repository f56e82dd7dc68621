import type { Kind, MarkKind } from "@/lib/wire";

/** How a kind of difference is drawn and called. */
export interface KindSign {
  /** The glyph's class in icons.css: “com” for `.k-com`. */
  glyph: string;
  /** The word on its badge. */
  word: string;
  /** Facts and quotations are filled, wording is outlined, agreement is bare. */
  weight: "filled" | "outline" | "bare";
}

/** The ten kinds, heaviest first. */
export const KIND_SIGNS: Readonly<Record<Kind, KindSign>> = {
  quote_altered: { glyph: "quo", word: "quotation", weight: "filled" },
  polarity_differs: { glyph: "pol", word: "polarity", weight: "filled" },
  actor_differs: { glyph: "act", word: "actor", weight: "filled" },
  commitment_differs: { glyph: "com", word: "commitment", weight: "filled" },
  date_differs: { glyph: "dat", word: "date", weight: "filled" },
  number_differs: { glyph: "num", word: "number", weight: "filled" },
  omits_detail: { glyph: "om", word: "omits", weight: "outline" },
  adds_detail: { glyph: "add", word: "adds", weight: "outline" },
  reworded: { glyph: "rew", word: "reworded", weight: "outline" },
  verbatim: { glyph: "ver", word: "verbatim", weight: "bare" },
};

/** The class of each kind of word mark in base.css: “com” for `.m.com`. */
export const MARK_CLASSES: Readonly<Record<MarkKind, string>> = {
  accidental: "acc",
  moved: "mov",
  reworded: "rew",
  added: "add",
  omitted: "om2",
  number: "num",
  date: "dat",
  actor: "act",
  commitment: "com",
  polarity: "pol",
  quotation: "quo",
};
