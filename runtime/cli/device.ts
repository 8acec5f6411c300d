/**
 * `krait device`: a board for MicroPython's tools. Clients come and go; the device
 * stays, and starts anew at each soft reboot, as a board does.
 *
 * @module
 */

import {
  type DevicePort,
  listenTcp,
  openPseudoTerminal,
} from "../../hal/linux/device_port.ts";
import { installInterruptFlag } from "../../hal/linux/interrupt.ts";
import { PollBit, Signal } from "../../hal/linux/libc.ts";
import { linuxSystem, wakeBy } from "../../hal/linux/operating_system.ts";
import { rootedSystem } from "../../hal/linux/rooted_system.ts";
import { library } from "../../lib/mod.ts";
import {
  decodeUtf8,
  encodeUtf8,
  formatException,
  type Interpreter,
  type InterpreterOptions,
  isA,
  type PyException,
  requestWord,
  toException,
} from "../mod.ts";
import { type Action, Session } from "../repl/session.ts";
import type { DeviceArguments } from "./device_arguments.ts";
import { type Outcome, runEntry } from "./entry.ts";
import { hardwareOptions } from "./hardware_options.ts";
import { namesOf } from "./names.ts";
import { banner } from "./version.ts";

/** Makes the interpreter of one life of the device. */
export type MakeInterpreter = (
  options: Partial<InterpreterOptions>,
) => Interpreter;

/** Standard input: clients' bytes come on it, so that every wait knows of them. */
const STDIN = 0;
const CTRL_C = 3;
/** The first number of this machine's own addresses. */
const LOOPBACK = 127;
/** The window of raw paste: clients wait less often than for a board's small one. */
const WINDOW = 4096;
/** A program that does not read may let so many bytes wait. */
const MOST_WAITING = 1 << 18;
/** A client that takes nothing for so long is not waited for. */
const PATIENCE_MS = 10_000;
/** After so many lives and clients memory is tidied up. */
const TIDY_EVERY = 32;
/** How long one wait for such a client is. */
const SLICE_MS = 100;

/** A board, from switching it on to switching it off. */
class Device {
  readonly #session: Session;
  readonly #chunk = new Uint8Array(65536);
  /** Counts the signals that switch the device off. */
  readonly #off = new Int32Array(new SharedArrayBuffer(8));
  #vm: Interpreter;
  /** How many lives and clients have ended. */
  #ends = 0;
  /** True while Python runs: Ctrl-C interrupts it then, and is a key otherwise. */
  #isRunning = false;

  constructor(
    readonly port: DevicePort,
    readonly make: MakeInterpreter,
    readonly options: Partial<InterpreterOptions>,
  ) {
    this.#vm = this.#start(undefined);
    this.#session = new Session({
      write: (data) =>
        this.#show(typeof data === "string" ? encodeUtf8(data) : data),
      prompts: () => this.#prompts(),
      banner: () => `${banner()}\nType "help()" for more information.`,
      names: {
        attributes: (chain) => namesOf(this.#vm).attributes(chain),
        modules: (parent) => namesOf(this.#vm).modules(parent),
      },
    }, WINDOW);
    this.#handleSignals();
  }

  /** Lives on, from one soft reboot to the next. */
  run(): never {
    for (;;) {
      this.#runFile("boot.py");
      if (!this.#session.isRaw) this.#runFile("main.py");
      this.#session.start();
      this.#serve();
      this.#endLife();
      this.#sendText("MPY: soft reboot\r\n");
      this.#vm = this.#start(this.#vm.pending.word);
    }
  }

  // ---------------------------------------------------------------------- lives

  /** A fresh interpreter; the word of its safepoints stays what signals know. */
  #start(word: Int32Array | undefined): Interpreter {
    const sink = (bytes: Uint8Array) => this.#send(bytes);
    const vm = this.make({
      ...this.options,
      ...(word === undefined ? {} : { word }),
      stdout: sink,
      stderr: sink,
    });
    vm.stdout.isCooked = true;
    vm.stderr.isCooked = true;
    vm.stdout.immediate = true;
    vm.lineReader.isCooked = true;
    vm.readInput = () => this.#waitForInput();
    vm.readLine = () => this.#readLine();
    const interrupting = vm.typed.bind(vm);
    vm.typed = (bytes) =>
      this.#isRunning ? interrupting(bytes) : vm.lineReader.push(bytes);
    vm.pending.sources.push(() => this.#look());
    return vm;
  }

  #endLife(): void {
    const vm = this.#vm;
    vm.guarded(() => {
      const { atexit } = vm;
      if (typeof atexit === "object" && "call" in atexit) {
        // None cannot be called.
        if (atexit.T.name !== "NoneType") atexit.call();
      }
    });
    vm.close();
    this.#tidy();
    try {
      vm.system.chdir("/");
    } catch {
      // The folder is gone; the next life finds its own.
    }
  }

  #runFile(name: string): void {
    const vm = this.#vm;
    const bytes = vm.system.readFile(name);
    if (bytes === null) return;
    const outcome = this.#running(() => {
      const source = decodeUtf8(bytes) ?? new TextDecoder().decode(bytes);
      vm.execute(vm.parse(source, name, "exec"), vm.main, null);
    });
    if (outcome !== null && !isA(outcome, "SystemExit")) this.#report(outcome);
  }

  /** Runs Python; what it raises is the result. */
  #running(body: () => void): Outcome {
    this.#isRunning = true;
    try {
      body();
      return null;
    } catch (e) {
      return toException(e);
    } finally {
      this.#isRunning = false;
    }
  }

  // -------------------------------------------------------------------- session

  /** Serves clients until the device is to begin anew. */
  #serve(): void {
    for (;;) {
      const action = this.#session.feed(this.#readByte());
      if (action !== null && this.#perform(action)) return;
    }
  }

  /** @returns true where the device is to begin anew */
  #perform(action: Action): boolean {
    switch (action.kind) {
      case "exit":
        return true;
      case "suspend":
        return false;
      case "interrupted":
        return this.#finish(this.#vm.exception("KeyboardInterrupt"));
      case "run": {
        this.#isRunning = true;
        try {
          const { source, mode } = action;
          return this.#finish(runEntry(this.#vm, source, mode));
        } finally {
          this.#isRunning = false;
        }
      }
    }
  }

  #finish(outcome: Outcome): boolean {
    this.#isRunning = false;
    const { isRaw } = this.#session;
    const isExit = outcome !== null && isA(outcome, "SystemExit");
    if (isRaw) this.#sendText("\x04");
    if (outcome !== null && !isExit) this.#report(outcome);
    if (isRaw) this.#sendText("\x04");
    if (isExit) return true;
    this.#session.prompt();
    return false;
  }

  #report(e: PyException): void {
    const text = formatException(e, this.#vm.tracebackLimit);
    this.#sendText(text.replaceAll("\n", "\r\n"));
  }

  #prompts() {
    const sys = this.#vm.builtinModule("sys") as unknown as {
      [key: string]: unknown;
    };
    const text = (value: unknown) => typeof value === "string" ? value : "";
    const [first, rest] = [text(sys.$ps1), text(sys.$ps2)];
    return { first, rest, shownFirst: first, shownRest: rest };
  }

  // ---------------------------------------------------------------------- bytes

  #handleSignals(): void {
    const { word } = this.#vm.pending;
    const { IO, INT, TERM, HUP } = Signal;
    const handle = installInterruptFlag(requestWord(word), [IO]);
    installInterruptFlag(this.#off, [INT, TERM, HUP], handle);
    wakeBy(handle);
    this.port.announce();
    this.#look();
  }

  /** Takes what clients have sent, and notices who came and went. */
  #look(): void {
    if (this.#off[0] !== 0) {
      this.port.close();
      Deno.exit(0);
    }
    const { lineReader } = this.#vm;
    for (;;) {
      const hadGone = this.port.look();
      if (hadGone && !this.port.mixesClients) this.#forgetClient();
      const isFull = this.#isRunning && lineReader.buffered >= MOST_WAITING;
      const n = isFull ? 0 : this.port.read(this.#chunk);
      const hasGone = this.port.look();
      const bytes = this.#chunk.subarray(0, n);
      if (hasGone || hadGone && this.port.mixesClients) {
        this.#takeFromNext(bytes);
      } else if (n === 0) break;
      else this.#vm.typed(bytes);
    }
  }

  /**
   * Takes bytes that came when one client had gone and another may have come: the end
   * of what the first one sent, then what the second one did. Tools begin with Ctrl-C.
   */
  #takeFromNext(bytes: Uint8Array): void {
    const { isIdle } = this.#session;
    this.#forgetClient();
    if (!this.port.isConnected || !this.port.mixesClients) return;
    const begin = bytes.lastIndexOf(CTRL_C);
    if (begin >= 0) this.#vm.typed(bytes.subarray(begin));
    else if (isIdle && !this.#isRunning) this.#vm.typed(bytes);
  }

  /** Frees what past lives and clients left; V8 by itself would let it grow. */
  #tidy(): void {
    if (++this.#ends % TIDY_EVERY === 0) this.#vm.system.collectGarbage?.();
  }

  /** What one client left half done is nothing to the next. */
  #forgetClient(): void {
    if (!this.#isRunning) this.#tidy();
    const vm = this.#vm;
    vm.interruptCharacter = CTRL_C;
    vm.lineReader.clear();
    this.#session.forget();
  }

  /** Waits until something was pushed; never the end. */
  #waitForInput(): number {
    const vm = this.#vm;
    const input = { fd: STDIN, events: PollBit.IN, revents: 0 };
    for (;;) {
      const before = vm.lineReader.buffered;
      vm.safepoint();
      this.#look();
      // What was looked at just now may have been an interrupt.
      vm.safepoint();
      if (vm.lineReader.buffered > before) return -1;
      vm.clock.poll([input], -1);
    }
  }

  /** A byte for the prompt. */
  #readByte(): number {
    for (;;) {
      try {
        const [byte] = this.#vm.lineReader.readSome(1);
        if (byte !== undefined) return byte;
      } catch (e) {
        // What a callback raised, or Ctrl-C that came late.
        const exception = toException(e);
        if (!isA(exception, "KeyboardInterrupt")) this.#report(exception);
      }
    }
  }

  /** `input()`: the client sees what it types. */
  #readLine(): string | null {
    const { lineReader } = this.#vm;
    const line: number[] = [];
    for (;;) {
      const byte = lineReader.readSome(1)[0]!;
      if (byte === 13 || byte === 10) break;
      if (byte === 4 && line.length === 0) return null;
      if (byte === 8 || byte === 127) {
        if (line.pop() !== undefined) this.#sendText("\b\x1b[K");
      } else if (byte >= 32) {
        line.push(byte);
        this.#show(Uint8Array.of(byte));
      }
    }
    this.#sendText("\r\n");
    return new TextDecoder().decode(Uint8Array.from(line));
  }

  #sendText(text: string): void {
    this.#show(encodeUtf8(text));
  }

  /** What the device itself says; a second terminal gets it too, as Python's output. */
  #show(bytes: Uint8Array): void {
    this.#send(bytes);
    this.#vm.stdout.copy?.(bytes);
  }

  /** Sends to the client; where there is none, nobody hears it. */
  #send(bytes: Uint8Array): void {
    let rest = bytes as Uint8Array<ArrayBuffer>;
    let waited = 0;
    while (rest.length > 0) {
      if (!this.port.isConnected) {
        this.port.look();
        if (!this.port.isConnected) return;
      }
      const n = this.port.write(rest);
      rest = rest.subarray(n);
      if (n > 0) waited = 0;
      else if (!this.#waitForRoom()) return;
      else if ((waited += SLICE_MS) > PATIENCE_MS) return;
    }
  }

  /** Waits a little for a client to read; false where it was interrupted or went. */
  #waitForRoom(): boolean {
    const isWanted = () => this.#vm.pending.word[1] === 0;
    // The rest of a long output: its program is to stop, and this client may be new.
    if (!isWanted()) return false;
    const output = { fd: this.port.fd, events: PollBit.OUT, revents: 0 };
    linuxSystem.poll([output], SLICE_MS);
    this.#look();
    return this.port.isConnected && isWanted();
  }
}

/** The options of the device's interpreters. */
function interpreterOptions(
  args: DeviceArguments,
): Partial<InterpreterOptions> {
  const root = args.root === null ? null : Deno.realPathSync(args.root);
  return {
    ...hardwareOptions(args.hardware, null).options,
    argv: [],
    path: ["", ".frozen", "/lib"],
    system: root === null ? linuxSystem : rootedSystem(root),
    modules: {
      ...library,
      // Krait's own modules are no files of the device.
      frozen: (path) =>
        library.frozen(path, (file) => {
          const bytes = linuxSystem.readFile(file);
          return bytes === null ? null : decodeUtf8(bytes);
        }),
    },
  };
}

/** Runs a device until it is switched off by a signal. */
export function runDevice(make: MakeInterpreter, args: DeviceArguments): never {
  const { listen, link } = args;
  const options = interpreterOptions(args);
  const port = listen === null
    ? openPseudoTerminal(link, STDIN)
    : listenTcp(listen.host, listen.port, STDIN);
  if (listen !== null && listen.host[0] !== LOOPBACK) {
    const warning =
      "Whoever reaches this port can run programs as this user.\n";
    Deno.stderr.writeSync(encodeUtf8(warning));
  }
  const where = link === null ? port.name : `${port.name} (${link})`;
  const device = new Device(port, make, options);
  // Who reads this may connect at once.
  Deno.stdout.writeSync(encodeUtf8(`${where}\n`));
  return device.run();
}
