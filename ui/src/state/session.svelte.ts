import { asFailure, type Host } from "@/lib/host/host";
import type { EventId, Failure, LibraryChoice, OpenLibrary, Start } from "@/lib/wire";
import type { Notices } from "./notices.svelte";

/** Which library is open, or why none is. */
export class Session {
  /** Whether the first answer is still out. */
  starting = $state(true);
  version = $state.raw("");
  library = $state.raw<OpenLibrary | null>(null);
  /** Why the library last used could not be opened. */
  failure = $state.raw<Failure | null>(null);
  readonly #host: Host;
  readonly #notices: Notices;
  readonly #changed: () => void;

  /** `changed` is called when another library was opened. */
  constructor(host: Host, notices: Notices, changed: () => void) {
    this.#host = host;
    this.#notices = notices;
    this.#changed = changed;
  }

  /** Asks what there is; also after an import, for new counts. */
  async begin(): Promise<void> {
    try {
      this.#take(await this.#host.call("start"));
    } catch (thrown) {
      this.failure = asFailure(thrown);
    } finally {
      this.starting = false;
    }
  }

  async open(choice: LibraryChoice): Promise<void> {
    const before = this.library?.path;
    const start = await this.#notices.attempt(() => this.#host.call("open_library", { choice }));
    if (!start) return;
    this.#take(start);
    if (before !== undefined && this.library?.path !== before) this.#changed();
  }

  /** Opens the app's own library where none is open; answers whether one is. */
  async ensure(): Promise<boolean> {
    if (!this.library) await this.open("own");
    return this.library !== null;
  }

  /** Puts the sample event into the library; it opens one where none is. */
  async openSample(): Promise<EventId> {
    const event = await this.#host.call("open_sample");
    await this.begin();
    return event;
  }

  #take(start: Start): void {
    this.version = start.version;
    this.library = start.library;
    this.failure = start.failure;
  }
}
