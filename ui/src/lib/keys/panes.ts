const FIRST = "[data-first], [tabindex='0'], button:not([disabled]), input:not([disabled]), a[href]";

/** Gives the keys to the next part of the view (`data-pane`): to what leads in it, or else to the part itself. */
export function nextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>("main [data-pane]")];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + 1) % panes.length];
  if (next?.hasAttribute("tabindex")) next.focus();
  else next?.querySelector<HTMLElement>(FIRST)?.focus();
}
