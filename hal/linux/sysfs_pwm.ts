/**
 * Hardware PWM by `/sys/class/pwm`.
 *
 * A chip is found by the path of its device, because `pwmchip` numbers move
 * between kernels.
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
import type { Gate } from "./gate.ts";
import { monotonicNs, sleepUntil } from "./wait.ts";

const CLASS = "/sys/class/pwm";
/** How long udev may take to hand an exported channel to its group. */
const UDEV_WAIT_NS = 1e9;
const UDEV_STEP_NS = 10e6;

/** A PWM chip and one channel of it. */
export interface PwmPlace {
  /** Folder name such as `pwmchip0`. */
  readonly chip: string;
  readonly channel: number;
}

/** The chip whose device path contains `device`, or `null`. */
export function findPwmChip(gate: Gate, device: string): string | null {
  const chips = gate.list(CLASS).filter((name) => name.startsWith("pwmchip"));
  return chips.find((name) =>
    gate.realPath(`${CLASS}/${name}`)?.includes(device)
  ) ?? null;
}

/** A channel of a PWM chip. */
export class SysfsPwm implements PwmChannel {
  readonly info: PwmInfo;
  readonly #gate: Gate;
  readonly #chip: string;
  readonly #folder: string;
  readonly #channel: number;
  readonly #wasExported: boolean;
  #settings: PwmSettings = DEFAULT_PWM;

  constructor(gate: Gate, place: PwmPlace, settings: Partial<PwmSettings>) {
    this.#gate = gate;
    this.#chip = `${CLASS}/${place.chip}`;
    this.#channel = place.channel;
    this.#folder = `${this.#chip}/pwm${place.channel}`;
    this.#wasExported = gate.exists(this.#folder);
    this.info = {
      name: `${place.chip} channel ${place.channel}`,
      kind: "hardware",
      warning: null,
    };
    if (!this.#wasExported) this.#export();
    this.#disable();
    this.configure(settings);
  }

  get settings(): PwmSettings {
    return this.#settings;
  }

  configure(changes: Partial<PwmSettings>): void {
    const merged = { ...this.#settings, ...changes };
    const next = {
      ...merged,
      periodNs: Math.round(merged.periodNs),
      dutyNs: Math.round(merged.dutyNs),
    };
    if (next.dutyNs > next.periodNs) {
      throw new HalError(Errno.EINVAL, {
        asked: `give ${this.info.name} a pulse of ${next.dutyNs} ns`,
        found: `the period is ${next.periodNs} ns`,
        advice: "a pulse cannot be longer than its period",
      });
    }
    this.#apply(next);
    this.#settings = next;
  }

  close(): void {
    this.#disable();
    if (this.#wasExported) return;
    this.#gate.writeText(`${this.#chip}/unexport`, String(this.#channel));
  }

  /** Writes what changes, in an order that the kernel accepts each step of. */
  #apply(next: PwmSettings): void {
    const before = this.#settings;
    if (next.inverted !== before.inverted) {
      // Polarity can only be changed while the output is off.
      if (before.enabled) this.#write("enable", "0");
      this.#write("polarity", next.inverted ? "inversed" : "normal");
      if (before.enabled) this.#write("enable", "1");
    }
    if (next.periodNs > before.periodNs) {
      this.#write("period", String(next.periodNs));
      this.#write("duty_cycle", String(next.dutyNs));
    } else {
      if (next.dutyNs !== before.dutyNs) {
        this.#write("duty_cycle", String(next.dutyNs));
      }
      if (next.periodNs !== before.periodNs) {
        this.#write("period", String(next.periodNs));
      }
    }
    if (next.enabled !== before.enabled) {
      this.#write("enable", next.enabled ? "1" : "0");
    }
  }

  /** Brings a channel that somebody used before into a known state. */
  #disable(): void {
    if (this.#gate.readText(`${this.#folder}/enable`) === "1") {
      this.#write("enable", "0");
    }
    if (Number(this.#gate.readText(`${this.#folder}/duty_cycle`)) > 0) {
      this.#write("duty_cycle", "0");
    }
  }

  #export(): void {
    try {
      this.#gate.writeText(`${this.#chip}/export`, String(this.#channel));
    } catch (error) {
      if (!(error instanceof HalError) || error.errno !== Errno.EBUSY) {
        throw error;
      }
      throw new HalError(Errno.EBUSY, {
        asked: `use ${this.info.name}`,
        found: "a kernel driver uses it",
        advice: "a fan or a backlight may hang on it",
      });
    }
    const end = monotonicNs() + UDEV_WAIT_NS;
    while (!this.#gate.mayUse(`${this.#folder}/enable`)) {
      if (monotonicNs() > end) return;
      sleepUntil(monotonicNs() + UDEV_STEP_NS);
    }
  }

  #write(file: string, text: string): void {
    this.#gate.writeText(`${this.#folder}/${file}`, text);
  }
}
