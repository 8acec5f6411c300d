/**
 * The real-time clock by `/dev/rtc`, or the system's clock where there is none.
 *
 * @module
 */

import { HalError } from "../errors.ts";
import type { RealTimeClock } from "../system.ts";
import type { Gate } from "./gate.ts";
import { ClockId, clocks, errno, io } from "./libc.ts";
import { RtcIoctl, RtcTime } from "./uapi.ts";
import { realtimeNs } from "./wait.ts";

/** A clock chip behind `/dev/rtcN`. */
export class LinuxRtc implements RealTimeClock {
  readonly info: { readonly name: string };
  readonly #fd: number;

  constructor(gate: Gate, path: string) {
    this.#fd = gate.openDevice(path);
    this.info = { name: path };
  }

  read(): bigint {
    const struct = new Uint8Array(RtcTime.SIZE);
    if (io().ioctl(this.#fd, RtcIoctl.RD_TIME, struct) < 0) {
      throw this.#failed("read");
    }
    const view = new DataView(struct.buffer);
    const field = (at: number) => view.getInt32(at, true);
    const ms = Date.UTC(
      1900 + field(RtcTime.year),
      field(RtcTime.mon),
      field(RtcTime.mday),
      field(RtcTime.hour),
      field(RtcTime.min),
      field(RtcTime.sec),
    );
    return BigInt(ms) * 1_000_000n;
  }

  write(epochNs: bigint): void {
    const date = new Date(Number(epochNs / 1_000_000n));
    const struct = new Uint8Array(RtcTime.SIZE);
    const view = new DataView(struct.buffer);
    const set = (at: number, value: number) => view.setInt32(at, value, true);
    set(RtcTime.year, date.getUTCFullYear() - 1900);
    set(RtcTime.mon, date.getUTCMonth());
    set(RtcTime.mday, date.getUTCDate());
    set(RtcTime.hour, date.getUTCHours());
    set(RtcTime.min, date.getUTCMinutes());
    set(RtcTime.sec, date.getUTCSeconds());
    if (io().ioctl(this.#fd, RtcIoctl.SET_TIME, struct) < 0) {
      throw this.#failed("set");
    }
  }

  close(): void {
    io().close(this.#fd);
  }

  #failed(what: string): HalError {
    return new HalError(errno(), {
      asked: `${what} ${this.info.name}`,
      found: "the kernel refused it",
      advice: "setting a clock needs root",
    });
  }
}

/** The system's own clock in the place of a chip. */
export class SystemRtc implements RealTimeClock {
  readonly info = { name: "system clock" };

  read(): bigint {
    return realtimeNs();
  }

  write(epochNs: bigint): void {
    const spec = new BigInt64Array([
      epochNs / 1_000_000_000n,
      epochNs % 1_000_000_000n,
    ]);
    if (clocks().clock_settime(ClockId.REALTIME, spec) === 0) return;
    throw new HalError(errno(), {
      asked: "set the system clock",
      found: "you have no permission for it",
      advice: "setting a clock needs root",
    });
  }

  close(): void {}
}
