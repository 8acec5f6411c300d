/**
 * `machine.PWM`: by hardware where the pin has it, else by a thread, and then a
 * warning says how exact that is.
 *
 * @module
 */

import type { PwmChannel } from "../../hal/mod.ts";
import {
  between,
  fixed,
  None,
  params,
  PyObject,
  toSmall,
  truth,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { deviceType, named, once } from "./device.ts";
import { type Hardware, hardwareOf, valid } from "./hardware.ts";
import { pinIdOf } from "./pin_argument.ts";

const FULL = 65535;

/** A PWM output; the duty is kept in the unit that it was given in. */
export class PyPwm extends PyObject {
  declare channel: PwmChannel | null;
  declare open: () => PwmChannel;
  declare name: string;
  declare frequency: number;
  declare dutyUnit: "u16" | "ns";
  declare duty: number;
  declare inverted: boolean;

  /** The period in nanoseconds; 0 without a frequency. */
  get periodNs(): number {
    return this.frequency === 0 ? 0 : Math.round(1e9 / this.frequency);
  }

  /** The pulse in nanoseconds. */
  get dutyNs(): number {
    return this.dutyUnit === "ns"
      ? this.duty
      : Math.round(this.periodNs * this.duty / FULL);
  }

  /** The pulse as a share of 65535. */
  get dutyU16(): number {
    if (this.dutyUnit === "u16") return this.duty;
    const { periodNs } = this;
    return periodNs === 0 ? 0 : Math.round(this.duty * FULL / periodNs);
  }

  override repr(): string {
    const parts = [
      this.name,
      `freq=${this.frequency}`,
      this.dutyUnit === "u16"
        ? `duty_u16=${this.duty}`
        : `duty_ns=${this.duty}`,
    ];
    if (this.inverted) parts.push("invert=True");
    return `PWM(${parts.join(", ")})`;
  }
}

/** Makes the output what the settings say; without a frequency it rests. */
function apply(pwm: PyPwm): void {
  const { periodNs, dutyNs, inverted } = pwm;
  if (periodNs === 0) return;
  pwm.channel ??= pwm.open();
  const { channel } = pwm;
  valid(() => channel.configure({ periodNs, dutyNs, inverted, enabled: true }));
}

/** Settings as `init` takes them. */
type Given = readonly (Value | undefined)[];

/** Changes what is given; nothing changes where it cannot be so. */
function configure(pwm: PyPwm, [freq, u16, ns, invert]: Given): void {
  const { frequency, duty, dutyUnit, inverted } = pwm;
  if (u16 !== undefined && ns !== undefined) {
    throw valueError("only one of duty_u16 and duty_ns can be given");
  }
  try {
    if (freq !== undefined) pwm.frequency = frequencyOf(freq);
    if (u16 !== undefined) setDuty(pwm, "u16", toSmall(u16), FULL);
    if (ns !== undefined) setDuty(pwm, "ns", toSmall(ns), Infinity);
    if (invert !== undefined) pwm.inverted = truth(invert);
    apply(pwm);
  } catch (e) {
    Object.assign(pwm, { frequency, duty, dutyUnit, inverted });
    throw e;
  }
}

function frequencyOf(v: Value): number {
  const hz = toSmall(v);
  if (hz <= 0) throw valueError("freq must be greater than 0");
  return hz;
}

function setDuty(
  pwm: PyPwm,
  unit: "u16" | "ns",
  duty: number,
  most: number,
): void {
  if (duty < 0 || duty > most) {
    throw valueError(
      unit === "u16"
        ? "duty_u16 must be from 0 to 65535"
        : "duty_ns must not be negative",
    );
  }
  pwm.dutyUnit = unit;
  pwm.duty = duty;
}

/** Opens the output of a pin, which is then no digital line any more. */
function opener(hw: Hardware, pin: Value): () => PwmChannel {
  const id = pinIdOf(pin);
  return () => {
    const channel = valid(() => {
      hw.board.line(id).close();
      return hw.board.pwm(id);
    });
    const { warning } = channel.info;
    if (warning !== null) hw.vm.warn(warning);
    return channel;
  };
}

const settings = params("*", "freq=", "duty_u16=", "duty_ns=", "invert=");

/** `machine.PWM` */
export const pwmType = once("PWM", (vm) => {
  const hw = hardwareOf(vm);
  return deviceType("PWM", {
    js: PyPwm,
    parameters: [...params("dest"), ...settings],
    init(self, dest, ...given) {
      const id = pinIdOf(dest);
      self.name = valid(() => hw.board.line(id).info.name);
      self.open = opener(hw, dest);
      self.channel = null;
      self.frequency = 0;
      self.dutyUnit = "u16";
      self.duty = 0;
      self.inverted = false;
      configure(self, given);
    },
    methods: {
      init: named("init", settings, (self: PyPwm, ...given) => {
        configure(self, given);
        return None;
      }),
      deinit: fixed(1, (self: PyPwm) => {
        self.channel?.close();
        self.channel = null;
        return None;
      }),
      freq: between(1, 2, (self: PyPwm, hz?: Value) => {
        if (hz === undefined) return self.frequency;
        configure(self, [hz]);
        return None;
      }),
      duty_u16: between(1, 2, (self: PyPwm, duty?: Value) => {
        if (duty === undefined) return self.dutyU16;
        configure(self, [undefined, duty]);
        return None;
      }),
      duty_ns: between(1, 2, (self: PyPwm, duty?: Value) => {
        if (duty === undefined) return self.dutyNs;
        configure(self, [undefined, undefined, duty]);
        return None;
      }),
    },
  });
});
