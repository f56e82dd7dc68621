import { render } from "@testing-library/svelte";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import App from "@/App.svelte";
import { MemoryHost } from "@/lib/host/memory";
import { newDesk, type Desk } from "@/state/desk";

/** The whole interface on a host in memory. */
export function open(host = new MemoryHost()): { desk: Desk; host: MemoryHost; user: UserEvent } {
  const desk = newDesk(host);
  render(App, { desk });
  return { desk, host, user: userEvent.setup() };
}
