const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"];

/** “Malay” for “ms”; the tag itself where it is no language tag. */
export function languageName(tag: string): string {
  if (tag === "") return "Unknown";
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The writing direction of a language; left to the text itself where no language is known. */
export function direction(tag: string | null): "ltr" | "rtl" | "auto" {
  if (tag === null) return "auto";
  return RIGHT_TO_LEFT.includes(tag.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
}
