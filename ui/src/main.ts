import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource/ibm-plex-mono/400.css";
import "@/styles/all.css";
import { mount } from "svelte";
import App from "@/App.svelte";
import type { Host } from "@/lib/host/host";
import { insideShell, TauriHost } from "@/lib/host/tauri";
import { newDesk } from "@/state/desk";

/** The desktop's host; in a plain browser, while developing, an invented library. */
async function host(): Promise<Host> {
  if (insideShell()) return new TauriHost();
  if (!import.meta.env.DEV) throw new Error("Variorum runs inside its desktop shell.");
  const { browserHost } = await import("@/lib/host/browser");
  return browserHost();
}

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");
mount(App, { target, props: { desk: newDesk(await host()) } });
