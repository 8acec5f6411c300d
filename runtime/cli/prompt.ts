/**
 * The prompt on a terminal or a pipe: what joins the machine of `runtime/repl/` to
 * the process. It is loaded when a prompt is wanted and not before.
 *
 * @module
 */

import {
  installInterruptFlag,
  type InterruptHandle,
  restoreDefaultSignal,
} from "../../hal/linux/interrupt.ts";
import { PollBit, processes, Signal } from "../../hal/linux/libc.ts";
import { TerminalModes, type TerminalSize } from "../../hal/linux/terminal.ts";
import {
  encodeUtf8,
  formatException,
  isA,
  requestWord,
  toException,
} from "../mod.ts";
import type { Interpreter, PyObject } from "../mod.ts";
import { type Action, Session } from "../repl/session.ts";
import { colouredPrompt, colouredReport, wantsColour } from "./colours.ts";
import { type Outcome, runEntry } from "./entry.ts";
import { HINT, MARK_PASTE } from "./first_light.ts";
import { HistoryFile } from "./history_file.ts";
import { Interjections } from "./interjections.ts";
import { namesOf } from "./names.ts";
import { banner } from "./version.ts";
import { warmUps } from "./warm_up.ts";

/** Asks the terminal not to mark what is pasted any more. */
const MARK_NO_PASTE = "\x1b[?2004l";
/** What a closed input counts as: the end of a line, then of the entry, then of all. */
const ENTER = 13;
const CTRL_D = 4;
/** So often the end of input is seen before an entry that it does not end is given up. */
const MOST_ENDS = 3;
/** What a read of an input that is no more says. */
const EIO = 5;
const EBADF = 9;

/** One prompt, from its banner to its end. */
class Prompt {
  readonly #modes: TerminalModes;
  /** True where a program's first read may give what was typed for the editor. */
  #mayBeEarly = false;
  /** True while what is to be shown is there already. */
  #isMuted = false;
  readonly #isTerminal: boolean;
  /** False where a program is before the terminal, as Thonny is: it wants no marks. */
  readonly #isForPerson: boolean;
  readonly #session: Session;
  readonly #file: HistoryFile | null;
  /** Signals that end the process: the terminal is restored first. */
  readonly #ending = new Int32Array(new SharedArrayBuffer(8));
  #endingSignals: InterruptHandle | null = null;
  #size: TerminalSize = { rows: 0, columns: 0 };
  #colour: boolean;
  /** True while the line editor has the terminal. */
  #isEditing = false;
  #interjections: Interjections | null = null;
  /** How often the end of input was seen without a byte in between. */
  #ends = 0;

  constructor(
    readonly vm: Interpreter,
    readonly signals: () => InterruptHandle | null,
    readonly shown: TerminalModes | null,
  ) {
    this.#modes = shown ?? new TerminalModes(0);
    this.#isTerminal = vm.system.isatty(0);
    this.#isForPerson = this.#isTerminal && this.#modes.hasEcho;
    if (this.#isForPerson) this.#size = this.#modes.size();
    this.#colour = wantsColour({
      noColor: vm.system.getenv("NO_COLOR"),
      term: vm.system.getenv("TERM"),
      isTerminal: this.#isTerminal && vm.system.isatty(1),
      columns: this.#columns,
    });
    this.#file = this.#isTerminal ? new HistoryFile() : null;
    this.#session = new Session({
      write: (data) => this.#write(data),
      prompts: () => this.#prompts(),
      banner: () => `${banner()}\n${HINT}`,
      names: namesOf(vm),
    });
    this.#measure();
  }

  /** The terminal's width; 0 where it has none, with a program before it. */
  get #columns(): number {
    return this.#size.columns;
  }

  /** Runs until the end. @returns the exit code */
  run(): number {
    try {
      this.#isMuted = this.shown !== null;
      this.#edit();
      this.#session.start();
      this.#isMuted = false;
      this.#settle();
      return this.#loop();
    } finally {
      this.#leave();
      this.#modes.restore();
    }
  }

  #loop(): number {
    for (;;) {
      const byte = this.#read();
      if (this.#ends > MOST_ENDS) return 0;
      const before = this.#session.editor.history.entries.at(-1);
      const action = byte === null ? null : this.#session.feed(byte);
      const entry = this.#session.editor.history.entries.at(-1);
      if (entry !== before && entry !== undefined) this.#file?.append(entry);
      const code = action === null ? null : this.#perform(action);
      if (code !== null) return code;
    }
  }

  /** Does what the session asks for. @returns the exit code, to end */
  #perform(action: Action): number | null {
    switch (action.kind) {
      case "exit":
        return 0;
      case "suspend":
        this.#suspend();
        return null;
      case "interrupted":
        return this.#finish(this.vm.exception("KeyboardInterrupt"));
      case "run":
        this.#leave(true);
        return this.#finish(runEntry(this.vm, action.source, action.mode));
    }
  }

  /** Shows how an entry ended, and the next prompt. @returns the exit code, to end */
  #finish(outcome: Outcome): number | null {
    const { vm } = this;
    const { isRaw } = this.#session;
    const isExit = outcome !== null && isA(outcome, "SystemExit");
    if (isRaw) this.#write("\x04");
    if (isExit) {
      if (isRaw) this.#write("\x04");
      return vm.exitCode(outcome);
    }
    if (outcome !== null) {
      this.#report(formatException(outcome, vm.tracebackLimit));
    }
    if (isRaw) this.#write("\x04");
    this.#edit();
    this.#session.prompt();
    return null;
  }

  #report(text: string): void {
    if (this.#session.isRaw) this.#write(text.replaceAll("\n", "\r\n"));
    else this.vm.printError(this.#colour ? colouredReport(text) : text);
  }

  #write(data: string | Uint8Array): void {
    if (this.#isMuted) return;
    const bytes = typeof data === "string" ? encodeUtf8(data) : data;
    if (this.#interjections !== null) this.#interjections.write(bytes);
    else this.vm.stdout.writeBytes(bytes);
  }

  #prompts() {
    const sys = this.vm.builtinModule("sys") as PyObject;
    const text = (value: unknown) => typeof value === "string" ? value : "";
    const [first, rest] = [text(sys.$ps1), text(sys.$ps2)];
    const shown = this.#colour ? colouredPrompt : (prompt: string) => prompt;
    return {
      first: plain(first),
      rest: plain(rest),
      shownFirst: shown(first),
      shownRest: shown(rest),
    };
  }

  // ------------------------------------------------------------------- terminal

  /** Takes the terminal for the editor. */
  #edit(): void {
    if (!this.#isTerminal) return;
    this.#isEditing = this.#modes.raw();
    this.#measure();
    this.#setCooked(this.#isEditing);
    this.#endingSignals?.resume();
    if (this.#columns > 0) this.#write(MARK_PASTE);
  }

  /**
   * Gives the terminal back, as it was. What is typed while an entry runs is not
   * shown at once: the editor shows it afterwards.
   */
  #leave(isRunning = false): void {
    if (!this.#isEditing) return;
    this.#isEditing = false;
    this.#setCooked(false);
    if (this.#columns > 0) this.#write(MARK_NO_PASTE);
    if (isRunning) this.#modes.quiet();
    else this.#modes.restore();
    this.#endingSignals?.pause();
  }

  /** What callbacks print while the terminal processes nothing gets its line ends. */
  #setCooked(isCooked: boolean): void {
    this.vm.stdout.isCooked = isCooked;
    this.vm.stderr.isCooked = isCooked;
  }

  /** A program that reads the terminal, or starts another one, gets it as it was. */
  #lend(): void {
    const { vm } = this;
    const { system } = vm;
    const lent =
      <A extends unknown[], R>(f: (...args: A) => R) => (...args: A): R => {
        if (!this.#isEditing) this.#modes.restore();
        return f(...args);
      };
    const read = lent(vm.readInput.bind(vm));
    const ends = new LineEnds();
    vm.readInput = (into) => {
      for (;;) {
        const n = read(into);
        // What the editor leaves over is a program's, which wants lines.
        const isEarly = this.#isEditing || this.#mayBeEarly;
        this.#mayBeEarly = this.#isEditing;
        if (!isEarly || this.#session.isRaw) return n;
        const length = ends.convert(into, n);
        // Nothing left of something is not the end of input.
        if (length > 0 || n === 0) return length;
      }
    };
    const interrupting = vm.typed.bind(vm);
    vm.typed = (bytes) =>
      this.#isEditing ? vm.lineReader.push(bytes) : interrupting(bytes);
    system.shell = lent(system.shell.bind(system));
    const { posix } = system;
    if (posix !== undefined) {
      posix.spawn = lent(posix.spawn.bind(posix));
      posix.exit = lent(posix.exit.bind(posix));
    }
  }

  /**
   * What can wait until the first prompt is seen: signals, the history, whatever the
   * first entries would have to load. A key that is typed meanwhile goes first.
   */
  #settle(): void {
    const { vm } = this;
    this.#file?.load(this.#session.editor.history);
    if (this.#isTerminal) {
      this.#lend();
      this.#handleSignals();
      if (this.#columns > 0) this.#interjections = this.#watchOutput();
    }
    const input = { fd: 0, events: PollBit.IN, revents: 0 };
    for (const step of warmUps(vm, namesOf(vm))) {
      if (vm.system.poll([input], 0) > 0) return;
      step();
    }
  }

  /** A program before the terminal gets what callbacks print as it comes. */
  #watchOutput(): Interjections {
    const isShown = () => this.#isEditing && !this.#session.isRaw;
    return new Interjections(this.vm, {
      get isShown() {
        return isShown();
      },
      hide: () => this.#session.hide(),
      show: () => this.#session.show(),
    });
  }

  #handleSignals(): void {
    const { pending } = this.vm;
    const shared = this.signals();
    if (shared === null) return;
    const { WINCH, CONT, TERM, HUP } = Signal;
    installInterruptFlag(requestWord(pending.word), [WINCH, CONT], shared);
    const ending = installInterruptFlag(this.#ending, [TERM, HUP], shared);
    this.#endingSignals = ending;
    pending.sources.push(() => this.#onSignal());
  }

  /** Runs at a safepoint: a signal may have come while the editor waits. */
  #onSignal(): void {
    if (!this.#isEditing) return;
    if (this.#ending[0] !== 0) this.#end(this.#ending[1]!);
    if (!this.#measure() || this.#session.isRaw) return;
    this.#session.hide();
    this.#session.show();
    this.#interjections?.forget();
  }

  /** Looks how large the terminal is. @returns whether that is news */
  #measure(): boolean {
    const size = this.#isForPerson ? this.#modes.size() : this.#size;
    const { rows, columns } = this.#size;
    const { screen } = this.#session.editor;
    this.#size = size;
    screen.columns = size.columns || Infinity;
    screen.rows = size.rows || Infinity;
    return rows !== size.rows || columns !== size.columns;
  }

  /** Ends by a signal, the terminal restored. */
  #end(signal: number): void {
    this.#leave();
    restoreDefaultSignal(signal);
    processes().kill(processes().getpid(), signal);
  }

  /** Ctrl-Z: stops the whole job, and comes back to where it was. */
  #suspend(): void {
    const { editor } = this.#session;
    editor.leave();
    this.#leave();
    processes().kill(0, Signal.TSTP);
    this.#edit();
    editor.redraw();
  }

  /** The next byte typed; null where waiting was in vain. */
  #read(): number | null {
    const { vm } = this;
    try {
      const bytes = vm.lineReader.readSome(1);
      if (bytes.length === 0) return this.#endOfInput();
      this.#ends = 0;
      return bytes[0]!;
    } catch (e) {
      const errno = (e as { errno?: number }).errno;
      if (errno === EIO || errno === EBADF) return this.#endOfInput();
      // Ctrl-C that came late, or what a callback raised: a new prompt.
      const exception = toException(e);
      if (!isA(exception, "KeyboardInterrupt")) vm.report(exception);
      this.#interjections?.forget();
      this.#write("\r\n");
      this.#session.prompt();
      return null;
    }
  }

  #endOfInput(): number {
    this.#ends++;
    return this.#ends === 1 && !this.#session.isIdle ? ENTER : CTRL_D;
  }
}

/** Makes each line end `\n`, as the terminal does when it edits lines itself. */
class LineEnds {
  #afterReturn = false;

  /** Converts the first n bytes in place. @returns how many they are now */
  convert(bytes: Uint8Array, n: number): number {
    let length = 0;
    for (let i = 0; i < n; i++) {
      const byte = bytes[i]!;
      const isSecond = byte === 10 && this.#afterReturn;
      this.#afterReturn = byte === 13;
      if (!isSecond) bytes[length++] = byte === 13 ? 10 : byte;
    }
    return length;
  }
}

/** A prompt without the control sequences that a program put into it. */
function plain(prompt: string): string {
  // deno-lint-ignore no-control-regex -- control sequences begin with one
  return prompt.replaceAll(/\x1b\[[0-9;?]*[A-Za-z]/g, "");
}

/**
 * Runs the prompt until the end of input.
 *
 * @param signals gives the handler of Ctrl-C, which is installed at the latest then
 * @param shown the terminal, where banner and prompt are on it already
 * @returns the exit code
 */
export function prompt(
  vm: Interpreter,
  signals: () => InterruptHandle | null,
  shown: TerminalModes | null = null,
): number {
  return new Prompt(vm, signals, shown).run();
}
