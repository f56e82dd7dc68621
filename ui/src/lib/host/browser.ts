import { large } from "./fixture/large";
import { failure, MemoryHost } from "./memory";

/** The invented library for a plain browser; `?library=empty|none|broken|large` shows what is rare. */
export function browserHost(): MemoryHost {
  switch (new URLSearchParams(location.search).get("library") ?? "sample") {
    case "empty":
      return new MemoryHost("empty");
    case "none":
      return new MemoryHost("none");
    case "broken":
      return new MemoryHost("none", {
        start: () => ({
          version: "0.1.0",
          library: null,
          failure: failure(
            "library_newer",
            "“Strait desk.variorum” was made by a newer version of Variorum.",
            "It was not changed.",
            "Open it with Variorum 0.4 or later, or open another library.",
          ),
        }),
      });
    case "large":
      return new MemoryHost("sample", { collation: () => large() });
    default:
      return new MemoryHost();
  }
}
