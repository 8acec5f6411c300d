/**
 * How a program that computes, and neither waits nor looks at hardware, learns
 * that hardware has news: somebody else marks a word of shared memory, which
 * compiled code looks at in each loop.
 *
 * @module
 */

/** A descriptor to watch and the `poll(2)` bits of interest. */
export interface Watched {
  /** The descriptor. */
  readonly fd: number;
  /** Bits of `PollEvents`. */
  readonly events: number;
}

/** Marks a word when there is news; once for each time it is armed. */
export interface NewsMarker {
  /**
   * Marks the word as soon as a descriptor is ready or the board's clock
   * passes the deadline. Replaces what was asked before; nothing at all means
   * to rest.
   */
  arm(watched: readonly Watched[], deadlineNs: number | null): void;
  /** Ends it; it cannot be armed again. */
  close(): void;
}

/** Indices of what the thread reads. */
const Control = { version: 0, stop: 1 } as const;

/** The thread: sleeps to the deadline, or until there is another one. */
const THREAD = `onmessage = ({ data: { word, control, deadline } }) => {
  for (;;) {
    const version = Atomics.load(control, ${Control.version});
    if (Atomics.load(control, ${Control.stop}) !== 0) return close();
    const now = performance.timeOrigin + performance.now();
    const rest = deadline[0] - now;
    if (rest > 0) {
      Atomics.wait(control, ${Control.version}, version, rest);
      continue;
    }
    Atomics.store(word, 0, 1);
    Atomics.wait(control, ${Control.version}, version);
  }
};`;

/** A marker of deadlines on a clock that follows real time; it has no descriptors. */
export class DeadlineThread implements NewsMarker {
  readonly #word: Int32Array;
  readonly #nowNs: () => number;
  readonly #control = new Int32Array(new SharedArrayBuffer(8));
  readonly #deadline = new Float64Array(new SharedArrayBuffer(8));
  #armed: number | null = null;
  #worker: Worker | null = null;

  /** Starts nothing until it is armed. */
  constructor(word: Int32Array, nowNs: () => number) {
    this.#word = word;
    this.#nowNs = nowNs;
  }

  arm(_watched: readonly Watched[], deadlineNs: number | null): void {
    if (deadlineNs === this.#armed) return;
    this.#armed = deadlineNs;
    if (deadlineNs === null && this.#worker === null) return;
    const wall = performance.timeOrigin + performance.now();
    this.#deadline[0] = deadlineNs === null
      ? Infinity
      : wall + (deadlineNs - this.#nowNs()) / 1e6;
    if (this.#worker === null) this.#start();
    else this.#tell();
  }

  close(): void {
    this.#control[Control.stop] = 1;
    this.#tell();
    this.#worker?.terminate();
    this.#worker = null;
  }

  #tell(): void {
    Atomics.add(this.#control, Control.version, 1);
    Atomics.notify(this.#control, Control.version);
  }

  #start(): void {
    const source = `data:text/javascript,${encodeURIComponent(THREAD)}`;
    this.#worker = new Worker(source, { type: "module" });
    this.#worker.postMessage({
      word: this.#word,
      control: this.#control,
      deadline: this.#deadline,
    });
  }
}
