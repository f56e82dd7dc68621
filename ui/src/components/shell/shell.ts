import type { Combo } from "@/lib/keys/combo";

/** A step of the path in the title bar; the last one is where the user is. */
export interface Crumb {
  name: string;
  siglum?: string;
  go?: () => void;
  /** Gives it another name, where it can have one. */
  rename?: (name: string) => void;
}

/** A way of looking at the same thing. */
export interface Tab {
  name: string;
  selected: boolean;
  go: () => void;
}

/** Keys worth knowing here, for the status bar: by action or by themselves. */
export interface Hint {
  text: string;
  actions?: readonly string[];
  combos?: readonly Combo[];
}
