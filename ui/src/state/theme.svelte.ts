const KEY = "variorum.theme";
const CHOICES = ["system", "light", "dark"] as const;

export type Theme = (typeof CHOICES)[number];

/** Light, dark or as the system has it; kept between starts. */
export class ThemeChoice {
  chosen = $state<Theme>(remembered());

  constructor() {
    this.#apply();
  }

  /** What the next press of the toggle chooses. */
  get next(): Theme {
    return CHOICES[(CHOICES.indexOf(this.chosen) + 1) % CHOICES.length] ?? "system";
  }

  choose(theme: Theme): void {
    this.chosen = theme;
    localStorage.setItem(KEY, theme);
    this.#apply();
  }

  #apply(): void {
    if (this.chosen === "system") document.documentElement.removeAttribute("data-theme");
    else document.documentElement.dataset["theme"] = this.chosen;
  }
}

function remembered(): Theme {
  const kept = localStorage.getItem(KEY);
  return CHOICES.find((choice) => choice === kept) ?? "system";
}
