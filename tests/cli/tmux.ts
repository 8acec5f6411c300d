/**
 * A terminal as people have it: tmux, into which keys are typed and whose screen is
 * read. It needs the program `tmux`.
 *
 * @module
 */

/** The longest wait for a screen, on a slow machine. */
const TIMEOUT_MS = 30_000;

/** What the terminal is made as. */
export interface TmuxSetting {
  readonly columns: number;
  readonly rows: number;
  readonly env?: { readonly [name: string]: string };
}

const ORDINARY: TmuxSetting = { columns: 60, rows: 20 };

/** Whether there is a tmux; said where there is none. */
export function hasTmux(): boolean {
  try {
    new Deno.Command("tmux", { args: ["-V"] }).outputSync();
    return true;
  } catch {
    console.log("The prompt in tmux is not tested: there is no tmux.");
    return false;
  }
}

/** A tmux with one window, in which one program runs. */
export class Tmux {
  readonly #folder = Deno.makeTempDirSync();

  private constructor() {}

  /** Starts a program in a window. */
  static start(
    words: readonly string[],
    setting: Partial<TmuxSetting> = {},
  ): Tmux {
    const tmux = new Tmux();
    const { columns, rows, env = {} } = { ...ORDINARY, ...setting };
    const settings = Object.entries({
      NO_COLOR: "1",
      KRAIT_HISTORY: "",
      ...env,
    })
      .flatMap(([name, value]) => ["-e", `${name}=${value}`]);
    tmux.#do("new-session", "-d", "-x", `${columns}`, "-y", `${rows}`, ...[
      ...settings,
      "--",
      ...words,
    ]);
    return tmux;
  }

  /** Runs a command of tmux's. @returns what it printed */
  #do(...args: string[]): string {
    const server = ["-u", "-S", `${this.#folder}/socket`, "-f", "/dev/null"];
    const { success, stdout, stderr } = new Deno.Command("tmux", {
      args: [...server, ...args],
      env: { LC_ALL: "C.UTF-8", TMUX: "", TERM: "xterm-256color" },
    }).outputSync();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
    return new TextDecoder().decode(stdout);
  }

  /** Types text as it is. */
  type(text: string): void {
    this.#do("send-keys", "-l", "--", text);
  }

  /** Presses keys, by tmux's names: `Enter`, `C-c`, `M-b`, `Up`. */
  press(...keys: string[]): void {
    this.#do("send-keys", "--", ...keys);
  }

  /** Types a line. */
  enter(text: string): void {
    this.type(text);
    this.press("Enter");
  }

  /** Pastes, as from a clipboard. */
  paste(text: string): void {
    this.#do("set-buffer", "--", text);
    this.#do("paste-buffer", "-p");
  }

  /** Gives the window another size. */
  resize(columns: number, rows = ORDINARY.rows): void {
    this.#do("resize-window", "-x", `${columns}`, "-y", `${rows}`);
  }

  /** The screen's rows, without those below that are empty. */
  get screen(): string[] {
    return this.#do("capture-pane", "-p").trimEnd().split("\n")
      .map((row) => row.trimEnd());
  }

  /** The cursor's row and column. */
  get cursor(): [number, number] {
    const place = this.#do("display-message", "-p", "#{cursor_y} #{cursor_x}");
    const [row, column] = place.split(" ").map(Number);
    return [row!, column!];
  }

  /** The cursor's row, counted from the screen's last one up, and its column. */
  get cursorFromLast(): [number, number] {
    const [row, column] = this.cursor;
    return [row - this.screen.length + 1, column];
  }

  /** Waits until the screen's last rows are these. */
  async shows(...rows: string[]): Promise<void> {
    const wanted = rows.join("\n");
    await this.#wait(
      () => this.screen.slice(-rows.length).join("\n") === wanted,
      `${wanted}\nat the end`,
    );
  }

  /** Waits until the cursor is there, counted as {@linkcode cursorFromLast} does. */
  async pointsAt(row: number, column: number): Promise<void> {
    await this.#wait(
      () => this.cursorFromLast.join() === `${row},${column}`,
      `cursor at ${row},${column}`,
    );
  }

  /** Waits until a row is somewhere on the screen. */
  async has(row: string): Promise<void> {
    await this.#wait(() => this.screen.includes(row), row);
  }

  async #wait(isThere: () => boolean, what: string): Promise<void> {
    const end = Date.now() + TIMEOUT_MS;
    while (!isThere()) {
      if (Date.now() > end) {
        const screen = this.screen.join("\n");
        throw new Error(
          `No ${what}; cursor ${this.cursorFromLast}:\n${screen}`,
        );
      }
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  /** Ends the program and tmux. */
  close(): void {
    try {
      this.#do("kill-server");
    } catch {
      // It has ended.
    }
    Deno.removeSync(this.#folder, { recursive: true });
  }
}
