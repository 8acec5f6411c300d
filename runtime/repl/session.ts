/**
 * The whole prompt as a machine: the friendly one with its editor and paste mode,
 * and the raw one. Bytes come in; text for the client, and what is to be run, go
 * out. Whoever drives it runs that and says how it ended.
 *
 * @module
 */

import type { Names } from "./completion.ts";
import { LineEditor } from "./editor.ts";
import { KeyDecoder } from "./keys.ts";
import { RawRepl, WINDOW } from "./raw.ts";
import type { Prompts } from "./screen.ts";

/** What is to be done. */
export type Action =
  /** Run this: `single` prints the values of expressions. */
  | {
    readonly kind: "run";
    readonly source: string;
    readonly mode: "exec" | "single";
  }
  /** Ctrl-D, in the raw REPL an empty program: leave, or reboot. */
  | { readonly kind: "exit" }
  /** Raw paste was interrupted: a KeyboardInterrupt to report. */
  | { readonly kind: "interrupted" }
  /** Ctrl-Z. */
  | { readonly kind: "suspend" };

/** What a session is connected to. */
export interface SessionHost {
  /** Sends text, or bytes of the raw REPL's protocol. */
  write(data: string | Uint8Array): void;
  /** The prompts, as `sys.ps1` and `sys.ps2` are now. */
  prompts(): Prompts;
  /** The lines above the first prompt, without the last one's end. */
  banner(): string;
  readonly names: Names;
}

/** One client's session. */
export class Session {
  readonly editor: LineEditor;
  readonly #raw: RawRepl;
  readonly #keys = new KeyDecoder();
  /** What paste mode has gathered; null outside. */
  #paste: string | null = null;
  #isRaw = false;

  /** @param window how many bytes of a raw paste may be under way */
  constructor(readonly host: SessionHost, window = WINDOW) {
    this.editor = new LineEditor(host);
    this.#raw = new RawRepl((reply) => host.write(reply), window);
  }

  /** True in the raw REPL. */
  get isRaw(): boolean {
    return this.#isRaw;
  }

  /** True where no paste and no entry has begun. */
  get isIdle(): boolean {
    return !this.#isRaw && this.#paste === null && this.editor.text === "";
  }

  /** Shows the banner and the first prompt, or the raw REPL's. */
  start(): void {
    this.#keys.reset();
    if (this.#isRaw) return this.#raw.enter();
    this.host.write(`${this.host.banner().replaceAll("\n", "\r\n")}\r\n`);
    this.prompt();
  }

  /** Asks for the next entry. */
  prompt(): void {
    this.#paste = null;
    if (this.#isRaw) this.#raw.prompt();
    else this.editor.begin(this.host.prompts());
  }

  /** Takes the entry from the screen, for something else to be written there. */
  hide(): void {
    if (this.#paste === null) this.editor.hide();
    else this.host.write("\r\x1b[J");
  }

  /** Shows the entry again. */
  show(): void {
    if (this.#paste === null) this.editor.redraw();
    else this.host.write(`=== ${this.#paste.split("\n").at(-1)}`);
  }

  /** Forgets what a client that went has sent of an entry; shows nothing. */
  forget(): void {
    this.#keys.reset();
    this.#raw.forget();
    this.#paste = null;
    this.editor.forget();
  }

  /** Takes a byte of the client's. */
  feed(byte: number): Action | null {
    if (this.#isRaw) return this.#feedRaw(byte);
    if (this.#paste !== null && byte < 32) {
      const action = this.#pasteControl(byte, this.#paste);
      if (action !== undefined) return action;
    }
    const key = this.#keys.feed(byte);
    if (key === null) return null;
    if (this.#paste !== null) {
      this.#pasteKey(key);
      return null;
    }
    const event = this.editor.feed(key);
    return event === null ? null : this.#onEvent(event);
  }

  #feedRaw(byte: number): Action | null {
    const event = this.#raw.feed(byte);
    if (event === null) return null;
    switch (event.kind) {
      case "run": {
        const source = new TextDecoder().decode(event.source);
        return { kind: "run", source, mode: "exec" };
      }
      case "interrupted":
        return { kind: "interrupted" };
      case "reboot":
        return { kind: "exit" };
      case "leave":
        this.#isRaw = false;
        this.host.write("\r\n");
        this.start();
        return null;
    }
  }

  #onEvent(event: NonNullable<ReturnType<LineEditor["feed"]>>): Action | null {
    const { host } = this;
    switch (event) {
      case "submit":
        if (this.editor.text.trim() === "") {
          this.prompt();
          return null;
        }
        return { kind: "run", source: this.editor.text, mode: "single" };
      case "cancel":
        this.editor.leave();
        this.prompt();
        return null;
      case "end":
        host.write("\r\n");
        return { kind: "exit" };
      case "raw":
        host.write("\r\n");
        this.#isRaw = true;
        this.#raw.enter();
        return null;
      case "friendly":
        host.write("\r\n");
        this.start();
        return null;
      case "paste":
        host.write(
          "\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ",
        );
        this.#paste = "";
        return null;
      case "suspend":
        return { kind: "suspend" };
    }
  }

  /** Ctrl-C and Ctrl-D end paste mode; undefined for any other character. */
  #pasteControl(byte: number, text: string): Action | null | undefined {
    if (byte !== 3 && byte !== 4) return undefined;
    this.host.write("\r\n");
    this.#paste = null;
    if (byte === 4) return { kind: "run", source: text, mode: "exec" };
    this.prompt();
    return null;
  }

  #pasteKey(key: NonNullable<ReturnType<KeyDecoder["feed"]>>): void {
    const text = key.name === "text"
      ? key.text
      : key.name === "tab"
      ? "\t"
      : key.name === "enter"
      ? "\n"
      : "";
    this.#paste += text;
    this.host.write(text === "\n" ? "\r\n=== " : text);
  }
}
