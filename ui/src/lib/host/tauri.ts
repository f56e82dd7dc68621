import { Channel, invoke } from "@tauri-apps/api/core";
import type { Happening } from "@/lib/wire";
import { asFailure, type Arguments, type CommandName, type Host, type Result } from "./host";

/** The desktop shell. */
export class TauriHost implements Host {
  async call<K extends CommandName>(name: K, ...rest: Arguments<K>): Promise<Result<K>> {
    try {
      return await invoke<Result<K>>(name, rest[0]);
    } catch (thrown) {
      throw asFailure(thrown);
    }
  }

  watch(callback: (happening: Happening) => void): () => void {
    let open = true;
    const channel = new Channel<Happening>((happening) => {
      if (open) callback(happening);
    });
    invoke("watch", { channel }).catch((thrown: unknown) => {
      console.error("happenings will not be told", thrown);
    });
    return () => {
      open = false;
    };
  }
}

/** Whether this page runs inside the desktop shell. */
export function insideShell(): boolean {
  return "__TAURI_INTERNALS__" in window;
}
