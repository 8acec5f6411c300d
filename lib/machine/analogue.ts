/**
 * `machine.ADC` and `machine.DAC`.
 *
 * @module
 */

import type { AdcChannel, DacChannel } from "../../hal/mod.ts";
import {
  between,
  fixed,
  None,
  params,
  PyObject,
  toSmall,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { deviceType, named, once } from "./device.ts";
import { hardwareOf, valid } from "./hardware.ts";
import { pinIdOf } from "./pin_argument.ts";

const FULL = 65535;

/** An analogue input. */
class PyAdc extends PyObject {
  declare channel: AdcChannel;
  /** The bits of `read()`, which ESP32 programs choose. */
  declare bits: number;

  override repr(): string {
    return `ADC(${this.channel.info.name})`;
  }
}

/** Settings that only microcontrollers have: taken, and without effect. */
const settings = params("*", "sample_ns=", "atten=");

const nothing = between(1, 2, () => None);

/** `machine.ADC` */
export const adcType = once("ADC", (vm) => {
  const hw = hardwareOf(vm);
  return deviceType("ADC", {
    js: PyAdc,
    parameters: [...params("id"), ...settings],
    init(self, id) {
      self.channel = valid(() => hw.board.adc(pinIdOf(id)));
      self.bits = 12;
    },
    methods: {
      init: named("init", settings, () => None),
      deinit: fixed(1, ({ channel }: PyAdc) => {
        channel.close();
        return None;
      }),
      read_u16: fixed(1, ({ channel }: PyAdc) => channel.readU16()),
      read_uv: fixed(1, ({ channel }: PyAdc) => channel.readUv()),
      read: fixed(
        1,
        ({ channel, bits }: PyAdc) => channel.readU16() >> (16 - bits),
      ),
      atten: nothing,
      width: between(1, 2, (self: PyAdc, bits?: Value) => {
        if (bits === undefined) return self.bits;
        const count = toSmall(bits);
        if (count < 1 || count > 16) throw valueError("invalid width");
        self.bits = count;
        return None;
      }),
    },
    statics: {
      CORE_TEMP: 4,
      ATTN_0DB: 0,
      ATTN_2_5DB: 1,
      ATTN_6DB: 2,
      ATTN_11DB: 3,
      WIDTH_9BIT: 9,
      WIDTH_10BIT: 10,
      WIDTH_11BIT: 11,
      WIDTH_12BIT: 12,
    },
  });
});

/** An analogue output. */
class PyDac extends PyObject {
  declare channel: DacChannel;
  declare most: number;

  override repr(): string {
    return `DAC(${this.channel.info.name})`;
  }
}

/** `machine.DAC`: eight bits as on the ESP32, or what `bits` says. */
export const dacType = once("DAC", (vm) => {
  const hw = hardwareOf(vm);
  return deviceType("DAC", {
    js: PyDac,
    parameters: params("id", "*", "bits="),
    init(self, id, bits: Value = 8) {
      self.channel = valid(() => hw.board.dac(pinIdOf(id)));
      self.most = 2 ** toSmall(bits) - 1;
    },
    methods: {
      write: fixed(2, ({ channel, most }: PyDac, v: Value) => {
        const value = toSmall(v);
        if (value < 0 || value > most) {
          throw valueError(`value must be from 0 to ${most}`);
        }
        channel.writeU16(Math.round(value * FULL / most));
        return None;
      }),
      deinit: fixed(1, ({ channel }: PyDac) => {
        channel.close();
        return None;
      }),
    },
  });
});
