import { createContext } from "svelte";
import type { Host } from "@/lib/host/host";
import { Keys } from "@/lib/keys/keys.svelte";
import { Notices } from "./notices.svelte";
import { Router } from "./router.svelte";
import { ThemeChoice } from "./theme.svelte";

/** What every view may need; given once at the root. */
export interface Desk {
  host: Host;
  router: Router;
  keys: Keys;
  notices: Notices;
  theme: ThemeChoice;
}

export function newDesk(host: Host): Desk {
  return { host, router: new Router(), keys: new Keys(), notices: new Notices(), theme: new ThemeChoice() };
}

export const [useDesk, provideDesk] = createContext<Desk>();
