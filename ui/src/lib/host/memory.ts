import type { ArticleId, EventRow, Failure, Happening, OpenLibrary, Start } from "@/lib/wire";
import type { Commands } from "@/lib/wire/commands";
import { Acts } from "./acts";
import { SPECIMENS, type Specimen } from "./fixture/articles";
import { collated } from "./fixture/collated";
import { facing } from "./fixture/facing";
import { EVENT, matches, rowOf, viewOf } from "./fixture/views";
import { asFailure, type Arguments, type CommandName, type Host, type Result } from "./host";

type Answers = { [K in CommandName]: (given: Commands[K]["arguments"]) => Result<K> | Promise<Result<K>> };

const SAMPLE_IDS = SPECIMENS.filter(({ inEvent }) => inEvent).map(({ id }) => id);

/** A host without a desktop: an invented library in memory, for tests and for a plain browser. */
export class MemoryHost implements Host {
  /** Every call so far, for tests. */
  readonly calls: { name: CommandName; given: unknown }[] = [];
  readonly #watchers = new Set<(happening: Happening) => void>();
  #specimens: readonly Specimen[];
  #events: EventRow[];
  readonly #acts = new Acts();
  readonly #answers: Answers;

  /** A library with the whole fixture, or an empty one; answers given here replace its own. */
  constructor(content: "sample" | "empty" | "none" = "sample", answers: Partial<Answers> = {}) {
    this.#specimens = content === "sample" ? SPECIMENS : [];
    this.#events = content === "sample" ? [{ ...EVENT, articles: SAMPLE_IDS }] : [];
    this.#answers = { ...this.#own(content !== "none"), ...answers };
  }

  async call<K extends CommandName>(name: K, ...rest: Arguments<K>): Promise<Result<K>> {
    const given = rest[0] ?? {};
    this.calls.push({ name, given });
    try {
      return await this.#answers[name](given);
    } catch (thrown) {
      throw asFailure(thrown);
    }
  }

  watch(callback: (happening: Happening) => void): () => void {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }

  /** Tells the interface something, as the desktop would. */
  tell(happening: Happening): void {
    for (const watcher of this.#watchers) watcher(happening);
  }

  #own(open: boolean): Answers {
    let isOpen = open;
    const start = (): Start => ({
      version: "0.1.0",
      library: isOpen ? this.#library() : null,
      failure: null,
    });
    return {
      start,
      open_library: () => {
        isOpen = true;
        return start();
      },
      open_sample: () => {
        isOpen = true;
        this.#specimens = SPECIMENS;
        this.#events = [{ ...EVENT, articles: SAMPLE_IDS }];
        return EVENT.id;
      },
      articles: ({ query }) => {
        const words = query.words.toLowerCase().split(/\s+/).filter(Boolean);
        const found = this.#specimens.filter((specimen) => matches(specimen, words));
        if (query.order === "date") found.sort((a, b) => b.published.localeCompare(a.published));
        return { total: this.#specimens.length, rows: found.map((specimen) => rowOf(specimen, words)) };
      },
      add_files: () => {
        setTimeout(() => {
          this.#importSome();
        });
        return true;
      },
      add_pasted: ({ pasted }) => {
        if (pasted.text.trim() === "")
          throw failure(
            "empty",
            "There is no text to add.",
            "Nothing was changed.",
            "Paste some text first.",
          );
        return { is: "added", article: 1, statements: 3, warnings: [] };
      },
      cancel_import: () => null,
      article: ({ article }) => {
        return viewOf(this.#specimen(article));
      },
      events: () => this.#events,
      make_event: ({ name, articles }) => {
        const id = this.#events.length + 1;
        this.#events = [{ id, name: name ?? "New event", articles }, ...this.#events];
        return id;
      },
      name_event: ({ event, name }) => {
        this.#events = this.#events.map((it) => (it.id === event ? { ...it, name } : it));
        return null;
      },
      set_event_articles: ({ event, articles }) => {
        this.#events = this.#events.map((it) => (it.id === event ? { ...it, articles } : it));
        return null;
      },
      rename_party: ({ name }) => this.#acts.did(`Renamed a party to “${name}”`),
      merge_parties: () => this.#acts.did("Merged two parties"),
      give_statements: ({ statements }) => this.#acts.did(`Gave ${String(statements.length)} statements`),
      relay_statement: () => this.#acts.did("Put a statement through a party"),
      undo: () => this.#acts.undo(),
      redo: () => this.#acts.redo(),
      history: () => this.#acts.rows,
      suggestions: () => [],
      collation: ({ event, base }) => {
        const found = this.#events.find(({ id }) => id === event);
        if (!found) throw gone("event");
        if (found.articles.length < 2)
          throw failure(
            "too_few_articles",
            "One article cannot be compared with another.",
            "Nothing was changed.",
            "Add an article to this event.",
          );
        return { ...collated(base), event, name: found.name };
      },
      side_by_side: ({ base, other }) => facing(this.#specimen(base), this.#specimen(other)),
      export_report: () => ({
        path: "/home/analyst/Serrin Strait call.html",
        bytes: 184_320,
        sha256: "4b2f90c1d7a8e35566f0ab19c3d2e47781b0a6c95d1e2f3847560a9b8c7d6e5f",
      }),
    };
  }

  #specimen(article: ArticleId): Specimen {
    const specimen = this.#specimens.find(({ id }) => id === article);
    if (!specimen) throw gone("article");
    return specimen;
  }

  #library(): OpenLibrary {
    return {
      name: "Strait desk.variorum",
      path: "/home/analyst/Strait desk.variorum",
      articles: this.#specimens.length,
      statements: this.#specimens.reduce((sum, { said }) => sum + said.length, 0),
    };
  }

  #importSome(): void {
    const files = [
      { name: "averne-courier.html", outcome: { is: "added", article: 3, statements: 8, warnings: [] } },
      { name: "northern-wire-2122.html", outcome: { is: "known", article: 4 } },
      {
        name: "ministry-scan.txt",
        outcome: {
          is: "refused",
          reason: "This is not text: it holds bytes that no text has. Export it as text and add that.",
        },
      },
      {
        name: "metro-kessary.txt",
        outcome: {
          is: "added",
          article: 8,
          statements: 0,
          warnings: ["This looks like a cookie wall: one paragraph."],
        },
      },
    ] as const;
    files.forEach((file, index) => {
      const outcome =
        "warnings" in file.outcome ? { ...file.outcome, warnings: [...file.outcome.warnings] } : file.outcome;
      this.tell({
        is: "import",
        progress: {
          done: index + 1,
          percent: 0,
          total: files.length,
          file: { name: file.name, outcome },
          over: index + 1 === files.length,
          cancelled: false,
        },
      });
    });
  }
}

/** A failure as the desktop gives it. */
export function failure(code: Failure["code"], happened: string, safe: string, todo: string): Failure {
  return { code, happened, safe, todo };
}

function gone(what: string): Failure {
  return failure(
    "gone",
    `This ${what} is not in the library any more.`,
    "Nothing else was changed.",
    "Go back to the library.",
  );
}
