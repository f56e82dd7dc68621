// The real app in a window of its own, driven through WebDriver, with folders of its own.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { remote } from "webdriverio";

const APP = process.env.VARIORUM_APP ?? "";
const SHOTS = new URL("shots/", import.meta.url).pathname;

/** A folder that is gone when the process ends well; kept for a look when a walk fails. */
export async function folder() {
  return mkdtemp(join(tmpdir(), "variorum-walk-"));
}

/**
 * Starts the app, lets `walk` go through it, and stops it. `answers` are the files that the dialogs
 * give: `open` in turn for opening, `save` for saving.
 */
export async function withApp({ args = [], open = [], save = "", home } = {}, walk) {
  if (!existsSync(APP)) throw new Error(`VARIORUM_APP is no app: “${APP}”. ./dev test desktop builds it.`);
  const own = home ?? (await folder());
  const [port, native] = [await freePort(), await freePort()];
  // A message bus of its own: the app before may still be leaving, and a second start on the same
  // bus would only bring the first to the front.
  const command = ["--", "tauri-driver", "--port", `${port}`, "--native-port", `${native}`];
  const driver = spawn("dbus-run-session", command, {
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    env: {
      ...process.env,
      VARIORUM_HOME: join(own, "variorum"),
      XDG_DATA_HOME: join(own, "data"),
      XDG_CONFIG_HOME: join(own, "config"),
      XDG_CACHE_HOME: join(own, "cache"),
      VARIORUM_ANSWER_OPEN: open.join("\n"),
      VARIORUM_ANSWER_SAVE: save,
    },
  });
  const said = [];
  driver.stdout.on("data", (data) => said.push(data));
  driver.stderr.on("data", (data) => said.push(data));
  let browser;
  try {
    // The driver answers before WebKit's own does, to which it hands everything on.
    await answering(native, driver);
    await answering(port, driver);
    browser = await remote({
      hostname: "127.0.0.1",
      port,
      logLevel: "error",
      connectionRetryCount: 0,
      capabilities: {
        browserName: "wry",
        "wdio:enforceWebDriverClassic": true,
        "tauri:options": { application: APP, args },
      },
    });
    const app = new Walker(browser, own);
    try {
      await walk(app);
    } catch (failure) {
      await app.shot(`failed-${Date.now()}`).catch(() => {});
      throw failure;
    }
  } catch (failure) {
    if (said.length > 0) console.error(Buffer.concat(said).toString().slice(-4000));
    throw failure;
  } finally {
    await browser?.deleteSession().catch(() => {});
    stop(driver);
    if (home === undefined) await rm(own, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Ends a driver with its bus and whatever it started. */
function stop(driver) {
  try {
    process.kill(-driver.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

async function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

async function answering(port, driver) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (driver.exitCode !== null) throw new Error("tauri-driver ended at once");
    const open = await new Promise((tried) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.destroy();
        tried(true);
      }).on("error", () => tried(false));
    });
    if (open) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error("tauri-driver does not answer");
}

/** What a user does and sees: elements are found by role and accessible name, or by their words. */
class Walker {
  constructor(browser, home) {
    this.browser = browser;
    this.home = home;
  }

  /** Waits until `look`, run in the page with `given`, gives something, and returns that. */
  async until(what, look, ...given) {
    const ends = Date.now() + 15_000;
    for (;;) {
      const seen = await this.browser.execute(look, ...given);
      if (seen !== null && seen !== undefined && seen !== false) return seen;
      if (Date.now() > ends) throw new Error(`never seen: ${what}\nThe page says:\n${await this.text()}`);
      await new Promise((later) => setTimeout(later, 50));
    }
  }

  /** The element with this role and a name that fits; the first one. */
  async find(role, name) {
    const element = await this.until(`${role} ${name}`, byRole, role, name.source ?? name, name.flags ?? "");
    return this.browser.$(element);
  }

  /** Whether there is an element with this role and a name that fits now. */
  async has(role, name) {
    return (await this.browser.execute(byRole, role, name.source ?? name, name.flags ?? "")) !== null;
  }

  async press(role, name) {
    const element = await this.find(role, name);
    await element.click();
  }

  /** Puts text into a field as pasting does: typed, its line breaks would be keys. */
  async write(name, text) {
    const field = await this.find("textbox", name);
    await this.browser.execute(
      (element, words) => {
        element.focus();
        document.execCommand("selectAll");
        document.execCommand("insertText", false, words);
      },
      field,
      text,
    );
  }

  async keys(...keys) {
    await this.browser.keys(keys);
  }

  /** All that the page says, as it is read. */
  async text() {
    return this.browser.execute(() => document.body.innerText);
  }

  /** Waits until the page says this. */
  async says(words) {
    await this.until(
      `“${words}”`,
      (source, flags) => new RegExp(source, flags).test(document.body.innerText),
      words.source ?? words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
      words.flags ?? "",
    );
  }

  async size(width, height) {
    await this.browser.setWindowSize(width, height);
  }

  /** A picture of the window in `shots`. */
  async shot(name) {
    await mkdir(SHOTS, { recursive: true });
    // The page may be right and the picture an old frame: three frames are waited for.
    await this.browser.execute(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
        ),
    );
    const picture = await this.browser.takeScreenshot();
    const path = join(SHOTS, `${name}.png`);
    await writeFile(path, Buffer.from(picture, "base64"));
    return path;
  }

  /** A picture in light and in dark, at the smallest and a usual size. */
  async shots(name) {
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ]) {
      await this.size(width, height);
      for (const theme of ["light", "dark"]) {
        await this.browser.execute((chosen) => {
          document.documentElement.dataset.theme = chosen;
        }, theme);
        await this.shot(`${name}-${width}-${theme}`);
      }
    }
    await this.browser.execute(() => {
      document.documentElement.dataset.theme = "light";
    });
  }

  /** Calls a command of the shell from the page, as an injected script would; the answer or its refusal. */
  async call(command, given = {}) {
    return this.browser.execute(
      (name, payload) =>
        window.__TAURI_INTERNALS__.invoke(name, payload).then(
          (result) => ({ result: result ?? null }),
          (refusal) => ({ refusal: typeof refusal === "string" ? refusal : JSON.stringify(refusal) }),
        ),
      command,
      given,
    );
  }
}

/** Runs in the page: the first visible element of the role whose accessible name fits. */
function byRole(role, source, flags) {
  const tags = {
    button: "button, [role=button]",
    link: "a[href], [role=link]",
    textbox: "input:not([type=checkbox]):not([type=radio]), textarea, [role=textbox], [role=searchbox]",
    checkbox: "input[type=checkbox], [role=checkbox]",
    radio: "input[type=radio], [role=radio]",
    combobox: "select, [role=combobox]",
    heading: "h1, h2, h3, h4, [role=heading]",
  };
  const name = new RegExp(source, flags);
  const named = (element) => {
    const label = element.getAttribute("aria-label");
    if (label !== null) return label;
    const by = element.getAttribute("aria-labelledby");
    if (by !== null)
      return by
        .split(/\s+/)
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" ");
    const labels = "labels" in element && element.labels ? [...element.labels] : [];
    if (labels.length > 0 && element.tagName !== "BUTTON")
      return labels.map((each) => each.innerText).join(" ");
    return element.innerText;
  };
  for (const element of document.querySelectorAll(tags[role] ?? `[role=${role}]`)) {
    if (element.getClientRects().length === 0 || !name.test(named(element).replace(/\s+/g, " ").trim()))
      continue;
    return element;
  }
  return null;
}
