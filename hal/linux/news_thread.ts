/**
 * A thread that watches descriptors while the program computes, and marks the
 * program's safepoint word when one is ready or a deadline has passed.
 *
 * After a mark it sleeps until it is armed anew: the program drains its
 * sources first, else the same descriptor would be ready for ever.
 *
 * The thread polls one descriptor, of epoll, and not those that are watched: the
 * kernel keeps what is being polled open, even when the program closes it. A pin
 * would stay taken, and could not be requested again, until the thread wakes.
 *
 * @module
 */

import type { NewsMarker, Watched } from "../news.ts";
import { Epoll } from "./epoll.ts";
import { io, signalCalls } from "./libc.ts";

const EFD_CLOEXEC_NONBLOCK = 0x80800;

/** What the thread is told when it starts. */
interface ThreadStart {
  readonly word: Int32Array;
  /** See {@linkcode Control}. */
  readonly control: Int32Array;
  /** The deadline on the monotonic clock, in nanoseconds; infinite for none. */
  readonly deadline: Float64Array;
}

/** Indices of the shared settings. */
const Control = {
  version: 0,
  stop: 1,
  /** The descriptor that ends a wait. */
  wake: 2,
  /** The descriptor that stands for all that are watched. */
  epoll: 3,
  /** The version for which the word was marked. */
  marked: 4,
  SIZE: 5,
} as const;

/**
 * The thread. Its text is sent to a worker, so it must not use anything of
 * this file.
 */
function thread(): void {
  const { symbols } = Deno.dlopen("libc.so.6", {
    ppoll: {
      parameters: ["buffer", "u64", "buffer", "pointer"],
      result: "i32",
    },
    read: { parameters: ["i32", "buffer", "usize"], result: "isize" },
    clock_gettime: { parameters: ["i32", "buffer"], result: "i32" },
  });
  const spec = new Uint32Array(4);
  const counter = new Uint8Array(8);
  const set = new Int32Array(4);
  const now = () => {
    symbols.clock_gettime(1, spec);
    return spec[0]! * 1e9 + spec[2]!;
  };
  /** Waits for descriptors; whether there is news. */
  const wait = (control: Int32Array, deadlineNs: number): boolean => {
    set[0] = control[2]!;
    set[2] = control[3]!;
    set[1] = set[3] = 1;
    let timeout: Uint32Array<ArrayBuffer> | null = null;
    if (deadlineNs !== Infinity) {
      const rest = Math.max(0, deadlineNs - now());
      spec[0] = Math.floor(rest / 1e9);
      spec[1] = 0;
      spec[2] = rest % 1e9;
      spec[3] = 0;
      timeout = spec;
    }
    const ready = symbols.ppoll(set, 2n, timeout, null);
    const isArmedAnew = set[1]! >>> 16 !== 0;
    if (isArmedAnew) symbols.read(set[0]!, counter, 8n);
    return ready === 0 || ready > (isArmedAnew ? 1 : 0);
  };
  const run = ({ word, control, deadline }: ThreadStart) => {
    for (;;) {
      const version = Atomics.load(control, 0);
      if (Atomics.load(control, 1) !== 0) return;
      if (!wait(control, deadline[0]!)) continue;
      Atomics.store(control, 4, version);
      Atomics.store(word, 0, 1);
      Atomics.wait(control, 0, version);
    }
  };
  globalThis.addEventListener("message", (event) => {
    run((event as MessageEvent<ThreadStart>).data);
    globalThis.close();
  });
}

/** Watches descriptors and deadlines from a thread of its own. */
export class NewsThread implements NewsMarker {
  readonly #word: Int32Array;
  readonly #control = new Int32Array(
    new SharedArrayBuffer(4 * Control.SIZE),
  ).fill(-1, Control.epoll);
  readonly #deadline = new Float64Array(new SharedArrayBuffer(8));
  #worker: Worker | null = null;
  #watched: readonly Watched[] = [];
  #epoll: Epoll | null = null;

  /** Starts nothing until there is something to watch. */
  constructor(word: Int32Array) {
    this.#word = word;
  }

  arm(watched: readonly Watched[], deadlineNs: number | null): void {
    const isIdle = watched.length === 0 && deadlineNs === null;
    if (this.#worker === null && isIdle) return;
    if (this.#isStill(watched, deadlineNs)) return;
    const before = watched === this.#watched ? null : this.#epoll;
    if (watched !== this.#watched) {
      this.#watched = watched;
      this.#epoll = watched.length > 0 ? new Epoll(watched) : null;
      this.#control[Control.epoll] = this.#epoll?.fd ?? -1;
    }
    this.#deadline[0] = deadlineNs ?? Infinity;
    if (this.#worker === null) this.#start();
    else this.#tell();
    before?.close();
  }

  close(): void {
    if (this.#worker === null) return;
    this.#control[Control.stop] = 1;
    this.#tell();
    this.#worker.terminate();
    this.#worker = null;
    signalCalls().close(this.#control[Control.wake]!);
    this.#epoll?.close();
    this.#epoll = null;
  }

  /** Whether the thread waits for just that already. */
  #isStill(watched: readonly Watched[], deadlineNs: number | null): boolean {
    const control = this.#control;
    return this.#worker !== null && watched === this.#watched &&
      this.#deadline[0] === (deadlineNs ?? Infinity) &&
      Atomics.load(control, Control.marked) !== control[Control.version];
  }

  /** Ends the thread's waits, whichever it is in. */
  #tell(): void {
    Atomics.add(this.#control, Control.version, 1);
    Atomics.notify(this.#control, Control.version);
    io().write(
      this.#control[Control.wake]!,
      new Uint8Array([1, 0, 0, 0, 0, 0, 0, 0]),
      8,
    );
  }

  #start(): void {
    this.#control[Control.wake] = signalCalls().eventfd(
      0,
      EFD_CLOEXEC_NONBLOCK,
    );
    const source = `(${thread.toString()})();`;
    const url = `data:text/javascript,${encodeURIComponent(source)}`;
    this.#worker = new Worker(url, { type: "module" });
    const start: ThreadStart = {
      word: this.#word,
      control: this.#control,
      deadline: this.#deadline,
    };
    this.#worker.postMessage(start);
  }
}
