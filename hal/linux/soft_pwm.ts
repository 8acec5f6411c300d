/**
 * PWM on any line, by a thread that sleeps to the next edge.
 *
 * A thread of its own, because the program may be computing when an edge is
 * due. The kernel wakes it some tens of microseconds late, so this is for
 * servos, lamps and buzzers, not for a precise signal; `info.warning` says so.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import {
  DEFAULT_PWM,
  type PwmChannel,
  type PwmInfo,
  type PwmSettings,
} from "../pwm.ts";
import type { GpioRequest } from "./gpio_request.ts";

/** What the thread is told when it starts. */
interface ThreadStart {
  /** The descriptor of the requested line. */
  readonly fd: number;
  /** Period, duty, inverted, stop; see {@linkcode Control}. */
  readonly control: SharedArrayBuffer;
}

/** Indices of the shared settings, all numbers. */
const Control = { periodNs: 0, dutyNs: 1, inverted: 2, stop: 3 } as const;

/**
 * The thread. Its text is sent to a worker, so it must not use anything of
 * this file.
 */
function thread(): void {
  const SET_VALUES = 0xc010b40f;
  const MONOTONIC = 1;
  const ABSOLUTE = 1;
  const { symbols } = Deno.dlopen("libc.so.6", {
    ioctl: { parameters: ["i32", "u32", "buffer"], result: "i32" },
    clock_gettime: { parameters: ["i32", "buffer"], result: "i32" },
    clock_nanosleep: {
      parameters: ["i32", "i32", "buffer", "buffer"],
      result: "i32",
    },
  });
  const values = new Uint32Array([0, 0, 1, 0]);
  const spec = new Uint32Array(4);
  const sleepTo = (instantNs: number) => {
    spec[0] = Math.floor(instantNs / 1e9);
    spec[2] = instantNs % 1e9;
    symbols.clock_nanosleep(MONOTONIC, ABSOLUTE, spec, null);
  };
  const now = () => {
    symbols.clock_gettime(MONOTONIC, spec);
    return spec[0]! * 1e9 + spec[2]!;
  };
  const run = ({ fd, control }: ThreadStart) => {
    const settings = new Float64Array(control);
    const set = (isActive: boolean) => {
      values[0] = isActive !== (settings[2] === 1) ? 1 : 0;
      symbols.ioctl(fd, SET_VALUES, values);
    };
    let start = now();
    while (settings[3] === 0) {
      const periodNs = settings[0]!;
      const dutyNs = settings[1]!;
      if (dutyNs > 0) set(true);
      if (dutyNs > 0 && dutyNs < periodNs) sleepTo(start + dutyNs);
      if (dutyNs < periodNs) set(false);
      // A thread that was held up for long does not catch up with a burst.
      start = Math.max(start + periodNs, now() - periodNs);
      sleepTo(start);
    }
    set(false);
    settings[3] = 2;
  };
  globalThis.addEventListener("message", (event) => {
    run((event as MessageEvent<ThreadStart>).data);
  });
}

const MIN_PERIOD_NS = 50_000;

/** A PWM output made by a thread. */
export class SoftPwm implements PwmChannel {
  readonly info: PwmInfo;
  readonly #request: GpioRequest;
  readonly #control = new Float64Array(
    new SharedArrayBuffer(4 * Float64Array.BYTES_PER_ELEMENT),
  );
  #settings: PwmSettings = DEFAULT_PWM;
  #worker: Worker | null = null;

  constructor(
    name: string,
    request: GpioRequest,
    settings: Partial<PwmSettings>,
  ) {
    this.#request = request;
    this.info = {
      name,
      kind: "software",
      warning: `${name} has no PWM of its own: its edges are made by a thread` +
        " and come up to about 0.1 ms late",
    };
    this.configure(settings);
  }

  get settings(): PwmSettings {
    return this.#settings;
  }

  configure(changes: Partial<PwmSettings>): void {
    const next = { ...this.#settings, ...changes };
    this.#check(next);
    this.#settings = next;
    this.#control[Control.periodNs] = next.periodNs;
    this.#control[Control.dutyNs] = next.dutyNs;
    this.#control[Control.inverted] = next.inverted ? 1 : 0;
    if (!next.enabled) this.#stop();
    else if (this.#worker === null && next.periodNs > 0) this.#start();
  }

  close(): void {
    this.#stop();
    this.#request.close();
  }

  #check({ periodNs, dutyNs, enabled }: PwmSettings): void {
    if (dutyNs > periodNs) {
      throw new HalError(Errno.EINVAL, {
        asked: `give ${this.info.name} a pulse of ${dutyNs} ns`,
        found: `the period is ${periodNs} ns`,
        advice: "a pulse cannot be longer than its period",
      });
    }
    if (!enabled || periodNs === 0 || periodNs >= MIN_PERIOD_NS) return;
    throw new HalError(Errno.EINVAL, {
      asked: `run ${this.info.name} at ${Math.round(1e9 / periodNs)} Hz`,
      found: "a thread can do at most 20000 Hz",
      advice: "use a pin with hardware PWM",
    });
  }

  #start(): void {
    this.#control[Control.stop] = 0;
    const source = `(${thread.toString()})();`;
    const url = `data:text/javascript,${encodeURIComponent(source)}`;
    const worker = new Worker(url, { type: "module" });
    const start: ThreadStart = {
      fd: this.#request.fd,
      control: this.#control.buffer as SharedArrayBuffer,
    };
    worker.postMessage(start);
    this.#worker = worker;
  }

  /** Ends the thread at once; the line goes to its inactive level. */
  #stop(): void {
    if (this.#worker !== null) {
      this.#control[Control.stop] = 1;
      this.#worker.terminate();
      this.#worker = null;
    }
    this.#request.writeFirst(this.#settings.inverted ? 1 : 0);
  }
}
