/**
 * `os.dupterm`: a second terminal. What the first one shows is written to a stream
 * too, and what comes from the stream counts as typed.
 *
 * @module
 */

import {
  between,
  exceptions,
  fixed,
  formatException,
  type Interpreter,
  type MethodTable,
  None,
  osError,
  toException,
  toSmall,
  type Value,
} from "../runtime/mod.ts";
import { perInterpreter } from "./module.ts";
import {
  CLOSE,
  EAGAIN,
  GET_FILENO,
  POLL_IN,
  PyStream,
  streamOf,
} from "./stream.ts";

/** How often a stream without a file is asked, in milliseconds. */
const PERIOD_MS = 10;
/** So many bytes are taken at once. */
const MOST = 256;

/** The second terminal of one interpreter. */
class SecondTerminal {
  #stream: PyStream | null = null;
  #object: Value = None;
  /** The stream's own methods print. */
  #isBusy = false;
  #isInstalled = false;

  constructor(readonly vm: Interpreter) {}

  /** @returns the stream before */
  set(object: Value): Value {
    const before = this.#object;
    this.#stream = object === None ? null : streamOf(object);
    this.#object = object;
    if (!this.#isInstalled) this.#install();
    return before;
  }

  #install(): void {
    const { vm } = this;
    this.#isInstalled = true;
    vm.stdout.flush();
    vm.stdout.immediate = true;
    const copy = (bytes: Uint8Array) => this.#write(bytes);
    vm.stdout.copy = copy;
    vm.stderr.copy = copy;
    const read = vm.readInput.bind(vm);
    vm.readInput = (into) => this.#wait() ? read(into) : -1;
  }

  #write(bytes: Uint8Array): void {
    const stream = this.#stream;
    if (stream === null || this.#isBusy) return;
    this.#isBusy = true;
    try {
      stream.writeBytes(bytes.slice());
    } catch (e) {
      this.#deactivate("Exception in write() method, deactivating: ", e);
    } finally {
      this.#isBusy = false;
    }
  }

  /** Waits for either terminal. @returns whether it is the first one */
  #wait(): boolean {
    const { vm } = this;
    const input = { fd: 0, events: POLL_IN, revents: 0 };
    const before = vm.lineReader.buffered;
    while (this.#stream !== null) {
      vm.safepoint();
      this.take();
      if (vm.lineReader.buffered > before) return false;
      // Ctrl-C may have been among it.
      vm.safepoint();
      const files = [input, ...this.#file()];
      vm.clock.poll(files, files.length > 1 ? -1 : PERIOD_MS);
      if (input.revents !== 0) return true;
    }
    return vm.lineReader.buffered === before;
  }

  /** The stream's file, to be waited for, where it has one. */
  #file() {
    try {
      const fd = this.#stream?.control(GET_FILENO, 0) ?? -1;
      return fd < 0 ? [] : [{ fd, events: POLL_IN, revents: 0 }];
    } catch {
      return [];
    }
  }

  /** Takes what the stream has now. */
  take(): void {
    const bytes: number[] = [];
    while (this.#stream !== null && !this.#isBusy && bytes.length < MOST) {
      const byte = this.#readByte(this.#stream);
      if (byte < 0) break;
      bytes.push(byte);
    }
    if (bytes.length > 0) this.vm.typed(Uint8Array.from(bytes));
  }

  /** -1 where there is nothing now, or never again. */
  #readByte(stream: PyStream): number {
    this.#isBusy = true;
    try {
      const into = new Uint8Array(1);
      const n = stream.readBytes(into);
      if (n > 0) return into[0]!;
      if (n < 0 && n !== -EAGAIN) throw osError(-n);
      if (n === 0) this.#deactivate("EOF received, deactivating\n");
    } catch (e) {
      this.#deactivate("Exception in read() method, deactivating: ", e);
    } finally {
      this.#isBusy = false;
    }
    return -1;
  }

  #deactivate(why: string, e?: unknown): void {
    const { vm } = this;
    const object = this.#object;
    this.#stream = null;
    this.#object = None;
    const what = e === undefined ? "" : formatException(toException(e));
    vm.stdout.write(`dupterm: ${why}${what}`);
    try {
      streamOf(object).control(CLOSE, 0);
    } catch {
      // It is given up anyway.
    }
  }
}

const terminalOf = (vm: Interpreter) =>
  perInterpreter(vm, "os.dupterm", () => new SecondTerminal(vm));

function dupterm(vm: Interpreter, object: Value, index: Value = 0): Value {
  if (toSmall(index) !== 0) {
    throw exceptions.make("ValueError", ["invalid dupterm index"]);
  }
  return terminalOf(vm).set(object);
}

/** The functions of `os` that are about it. */
export function duptermFunctions(vm: Interpreter): MethodTable {
  return {
    dupterm: between(
      1,
      2,
      (object: Value, index?: Value) => dupterm(vm, object, index),
    ),
    dupterm_notify: fixed(1, () => {
      terminalOf(vm).take();
      return None;
    }),
  };
}
