import { asFailure } from "@/lib/host/host";
import type { Failure } from "@/lib/wire";

/** Something done, told in passing; it leaves by itself and never takes focus. */
export interface Toast {
  text: string;
  icon: string;
  action: { name: string; run: () => void } | null;
}

/** A failure and, where it makes sense, the way to try once more. */
export interface Failed {
  failure: Failure;
  again: (() => void) | null;
}

const TOAST_MS = 8000;

/** What the app has to tell: things done, and failures. */
export class Notices {
  toast = $state.raw<Toast | null>(null);
  failed = $state.raw<Failed | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string, icon = "check", action: Toast["action"] = null): void {
    this.toast = { text, icon, action };
    this.resume();
  }

  /** Keeps the toast while the pointer is on it. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  resume(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.toast = null;
    }, TOAST_MS);
  }

  /** Shows a failure that nothing waits for. */
  tell(failure: Failure): void {
    this.failed = { failure, again: null };
  }

  dismiss(): void {
    this.failed = null;
  }

  /** Runs something that may fail; shows the failure and answers nothing then. */
  async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await work();
      this.failed = null;
      return result;
    } catch (thrown) {
      this.failed = { failure: asFailure(thrown), again: () => void this.attempt(work) };
      return undefined;
    }
  }
}
