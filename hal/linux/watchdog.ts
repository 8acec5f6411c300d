/**
 * Watchdogs: the kernel's, which reset the machine, and one that only ends
 * this process.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type { Watchdog } from "../system.ts";
import type { Gate } from "./gate.ts";
import { cString, errno, io, processes } from "./libc.ts";
import { WatchdogIoctl } from "./uapi.ts";

/** A watchdog behind `/dev/watchdogN`; opening it starts it. */
export class LinuxWatchdog implements Watchdog {
  readonly info: Watchdog["info"];
  readonly timeoutMs: number;
  readonly #fd: number;

  constructor(gate: Gate, path: string, timeoutMs: number) {
    this.#fd = gate.openDevice(path);
    this.info = { name: path, bites: "board" };
    const seconds = new Int32Array([Math.max(1, Math.ceil(timeoutMs / 1000))]);
    const { ioctl } = io();
    if (ioctl(this.#fd, WatchdogIoctl.SETTIMEOUT, seconds) < 0) {
      const number = errno();
      this.close();
      throw new HalError(number, {
        asked: `set ${path} to ${timeoutMs} ms`,
        found: "the watchdog has no such time-out",
      });
    }
    this.timeoutMs = seconds[0]! * 1000;
  }

  feed(): void {
    if (io().ioctlWord(this.#fd, WatchdogIoctl.KEEPALIVE, 0) >= 0) return;
    throw new HalError(errno(), {
      asked: `feed ${this.info.name}`,
      found: "the kernel refused it",
    });
  }

  /** The letter V disarms it, unless the driver was built not to. */
  close(): void {
    io().write(this.#fd, cString("V"), 1);
    io().close(this.#fd);
  }
}

const ITIMER_REAL = 0;

/** A watchdog that ends the process by SIGALRM, whatever it is doing. */
export class ProcessWatchdog implements Watchdog {
  readonly info: Watchdog["info"] = {
    name: "process watchdog",
    bites: "process",
  };
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    if (timeoutMs <= 0) {
      throw new HalError(Errno.EINVAL, {
        asked: `start a watchdog of ${timeoutMs} ms`,
        found: "a time-out is positive",
      });
    }
    this.timeoutMs = timeoutMs;
    this.feed();
  }

  feed(): void {
    setTimer(this.timeoutMs);
  }

  close(): void {
    setTimer(0);
  }
}

/** Arms the process's one-shot timer; 0 disarms it. */
function setTimer(timeoutMs: number): void {
  const seconds = Math.floor(timeoutMs / 1000);
  const micros = Math.round((timeoutMs - seconds * 1000) * 1000);
  const spec = new BigInt64Array([0n, 0n, BigInt(seconds), BigInt(micros)]);
  processes().setitimer(ITIMER_REAL, spec, null);
}
