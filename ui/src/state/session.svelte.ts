import type { Host } from "@/lib/host/host";
import { asFailure } from "@/lib/host/host";
import type { EventId, Failure, LibraryChoice, OpenLibrary, Start } from "@/lib/wire";

/** Which library is open, or why none is. */
export class Session {
  /** Whether the first answer is still out. */
  starting = $state(true);
  version = $state.raw("");
  library = $state.raw<OpenLibrary | null>(null);
  /** Why the library last used could not be opened. */
  failure = $state.raw<Failure | null>(null);
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Asks what there is; also after an import, for new counts. */
  async begin(): Promise<void> {
    await this.#take(() => this.#host.call("start"));
  }

  async open(choice: LibraryChoice): Promise<void> {
    await this.#take(() => this.#host.call("open_library", { choice }));
  }

  /** Puts the sample event into the library; it opens one where none is. */
  async openSample(): Promise<EventId> {
    const event = await this.#host.call("open_sample");
    await this.begin();
    return event;
  }

  async #take(ask: () => Promise<Start>): Promise<void> {
    try {
      const start = await ask();
      this.version = start.version;
      this.library = start.library;
      this.failure = start.failure;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    } finally {
      this.starting = false;
    }
  }
}
