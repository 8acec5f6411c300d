/**
 * The machine itself: identity, processor clock, why it started, restarting it.
 *
 * @module
 */

import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import type { BoardSystem, ResetCause } from "../system.ts";
import type { Gate } from "./gate.ts";

const CPU = "/sys/devices/system/cpu/cpu0/cpufreq";
/** Places of a serial number, the board's own first. */
const SERIALS = [
  "/proc/device-tree/serial-number",
  "/sys/class/dmi/id/product_uuid",
  "/etc/machine-id",
  "/proc/sys/kernel/random/boot_id",
];
/** `WDIOF_CARDRESET`: the last start was the watchdog's. */
const CARD_RESET = 0x20;

/** A Linux machine. */
export class LinuxSystem implements BoardSystem {
  readonly #gate: Gate;

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  uniqueId(): Uint8Array {
    for (const path of SERIALS) {
      const text = this.#gate.readText(path)?.replaceAll(/[^0-9a-f]/gi, "");
      if (text === undefined || text.length < 8) continue;
      const digits = text.length % 2 === 0 ? text : `0${text}`;
      return Uint8Array.from(
        digits.match(/../g)!,
        (pair) => parseInt(pair, 16),
      );
    }
    return new Uint8Array(8);
  }

  cpuFrequencyHz(): number {
    const kilohertz = this.#gate.readText(`${CPU}/scaling_cur_freq`);
    if (kilohertz !== null) return Number(kilohertz) * 1000;
    const text = this.#gate.readText("/proc/cpuinfo") ?? "";
    const match = /^cpu MHz\s*:\s*([\d.]+)/m.exec(text);
    return match === null ? 0 : Math.round(Number(match[1]) * 1e6);
  }

  setCpuFrequencyHz(hz: number): void {
    const kilohertz = String(Math.round(hz / 1000));
    this.#gate.writeText(`${CPU}/scaling_max_freq`, kilohertz);
  }

  resetCause(): ResetCause {
    const path = "/sys/class/watchdog/watchdog0/bootstatus";
    const status = Number(this.#gate.readText(path) ?? 0);
    return (status & CARD_RESET) !== 0 ? "watchdog" : "power-on";
  }

  /** A program does not restart a machine that others use. */
  reset(): void {
    throw new HalError(Errno.EPERM, {
      asked: "restart the machine",
      found: "Krait does not do that to a machine that runs other programs",
      advice: "machine.soft_reset() restarts the program; " +
        "`sudo reboot` restarts the machine",
    });
  }
}
