import { createContext } from "svelte";
import type { Host } from "@/lib/host/host";
import { Keys } from "@/lib/keys/keys.svelte";
import { Imports } from "./imports.svelte";
import { LibraryList } from "./library.svelte";
import { Notices } from "./notices.svelte";
import { Router } from "./router.svelte";
import { Session } from "./session.svelte";
import { ThemeChoice } from "./theme.svelte";

/** What every view may need; given once at the root. */
export interface Desk {
  host: Host;
  router: Router;
  keys: Keys;
  notices: Notices;
  theme: ThemeChoice;
  session: Session;
  library: LibraryList;
  imports: Imports;
}

export function newDesk(host: Host): Desk {
  const router = new Router();
  const notices = new Notices();
  const library = new LibraryList(host, notices, router);
  const session = new Session(host, notices, () => {
    library.reset();
    router.restart();
  });
  const imports = new Imports(host, notices, session, () => void library.refresh());
  return { host, router, keys: new Keys(), notices, theme: new ThemeChoice(), session, library, imports };
}

export const [useDesk, provideDesk] = createContext<Desk>();
