import { describe, expect, test } from "vitest";
import { plural, size } from "./count";
import { direction, languageName } from "./language";
import { longDate, shortDate } from "./time";

describe("dates", () => {
  test("keep the hour of the place of publication", () => {
    expect(longDate("2026-03-15T06:10:00+02:00")).toBe("15 March 2026, 06:10 +02:00");
    expect(longDate("2026-03-15T06:10:00Z")).toBe("15 March 2026, 06:10 UTC");
    expect(longDate("2026-03-15")).toBe("15 March 2026");
  });

  test("give the year in a narrow column only where it is another", () => {
    expect(shortDate("2026-03-14T18:40:00+02:00", 2026)).toEqual({ day: "14 Mar", clock: "18:40" });
    expect(shortDate("2025-10-18", 2026)).toEqual({ day: "18 Oct", clock: "2025" });
  });

  test("that are none are given as they stand", () => {
    expect(longDate("last Friday")).toBe("last Friday");
    expect(longDate("2026-99-01")).toBe("2026-99-01");
  });
});

test("a language tag that is none does not stop the list", () => {
  expect(languageName("ms")).toBe("Malay");
  expect(languageName("<b>")).toBe("<b>");
  expect(languageName("")).toBe("Unknown");
});

test("direction follows the language, and the text where none is known", () => {
  expect([direction("ar-EG"), direction("en"), direction(null)]).toEqual(["rtl", "ltr", "auto"]);
});

test("counts read as words", () => {
  expect([plural(1, "article"), plural(100482, "article"), plural(0, "party", "parties")]).toEqual([
    "1 article",
    "100,482 articles",
    "0 parties",
  ]);
  expect([size(1), size(84_200), size(64_000_000)]).toEqual(["1 byte", "84 KB", "64.0 MB"]);
});
