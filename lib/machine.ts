/**
 * `machine`: hardware. This file is the table of its names; each class is made when a
 * program first asks for it, and the board is opened when a class first needs it.
 *
 * @module
 */

import {
  type AttrKey,
  between,
  builtin,
  fixed,
  type Interpreter,
  type MethodTable,
  PyBuiltinModule,
  type Value,
} from "../runtime/mod.ts";
import { absentNames, absentType } from "./machine/absent.ts";
import { adcType, dacType } from "./machine/analogue.ts";
import { boardInfo } from "./machine/board_info.ts";
import { counterType, encoderType } from "./machine/counter.ts";
import { type Hardware, hardwareOf } from "./machine/hardware.ts";
import { memBackup, memoryOf } from "./machine/memory.ts";
import { pinType } from "./machine/pin.ts";
import { pinBaseType } from "./machine/pin_base.ts";
import { PIN_WAKE } from "./machine/pin_interrupt.ts";
import * as power from "./machine/power.ts";
import { bitstream, dhtReadInto, timePulseUs } from "./machine/pulse.ts";
import { pwmType } from "./machine/pwm.ts";
import { RTC_WAKE, rtcType } from "./machine/rtc.ts";
import { signalType } from "./machine/signal.ts";
import { timerType } from "./machine/timer.ts";
import { wdtType } from "./machine/wdt.ts";
import { i2cClass, softI2cClass } from "./machine/i2c.ts";
import { softSpiClass, spiClass } from "./machine/spi.ts";
import { uartClass } from "./machine/uart.ts";

/** A name's maker; it runs when the name is first read. */
type Maker = (vm: Interpreter) => Value;

/** The classes and objects, one file each in `lib/machine/`. */
const makers: { readonly [name: string]: Maker } = {
  ADC: adcType,
  Counter: counterType,
  DAC: dacType,
  Encoder: encoderType,
  I2C: i2cClass,
  PWM: pwmType,
  Pin: pinType,
  PinBase: pinBaseType,
  RTC: rtcType,
  SPI: spiClass,
  Signal: signalType,
  SoftI2C: softI2cClass,
  SoftSPI: softSpiClass,
  Timer: timerType,
  UART: uartClass,
  WDT: wdtType,
  board: boardInfo,
  mem16: (vm) => memoryOf(vm, 16),
  mem32: (vm) => memoryOf(vm, 32),
  mem8: (vm) => memoryOf(vm, 8),
};

/** `machine.WLAN_WAKE`: nothing here wakes by radio. */
const WLAN_WAKE = 1;

const constants: { readonly [name: string]: number } = {
  ...power.ResetCause,
  IDLE: 1,
  SLEEP: 2,
  DEEPSLEEP: 4,
  PIN_WAKE,
  RTC_WAKE,
  WLAN_WAKE,
};

/** The functions, for one interpreter's hardware. */
function functionsOf(hw: Hardware): MethodTable {
  const { vm } = hw;
  const sleep = between(0, 1, (ms?: Value) => power.lightsleep(hw, ms));
  return {
    bitstream: fixed(
      4,
      (pin, encoding, timing, data) =>
        bitstream(hw, pin, [encoding, timing], data),
    ),
    bootloader: between(0, 1, () => power.bootloader()),
    deepsleep: between(0, 1, (ms?: Value) => power.deepsleep(hw, ms)),
    dht_readinto: between(
      2,
      3,
      (pin, buffer, inTenths?: Value) => dhtReadInto(hw, pin, buffer, inTenths),
    ),
    disable_irq: fixed(0, () => power.disableIrq(hw)),
    enable_irq: between(0, 1, (state?: Value) => power.enableIrq(hw, state)),
    freq: between(0, 1, (hz?: Value) => power.freq(hw, hz)),
    idle: fixed(0, () => power.idle(hw)),
    lightsleep: sleep,
    mem_backup: between(0, 1, (region?: Value) => memBackup(vm, region)),
    reset: fixed(0, () => power.reset(hw)),
    reset_cause: fixed(0, () => power.resetCause(hw)),
    rng: fixed(0, () => power.rng(vm)),
    sleep,
    soft_reset: fixed(0, () => power.softReset(vm)),
    time_pulse_us: between(
      2,
      3,
      (pin, level, timeout) => timePulseUs(hw, pin, level, timeout),
    ),
    unique_id: fixed(0, () => power.uniqueId(hw)),
    wake_pins: fixed(0, () => power.wakePins()),
    wake_reason: fixed(0, () => hw.wakeReason),
  };
}

/** Gives an object a property that is made when it is first read. */
function lazily(o: object, key: AttrKey, make: () => Value): void {
  const define = (value: Value) =>
    Object.defineProperty(o, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  Object.defineProperty(o, key, {
    get() {
      const value = make();
      define(value);
      return value;
    },
    set: define,
    enumerable: true,
    configurable: true,
  });
}

/** Makes the module. */
export function machine(vm: Interpreter): PyBuiltinModule {
  const m = new PyBuiltinModule("machine");
  const functions = functionsOf(hardwareOf(vm));
  for (const name in functions) {
    m[`$${name}`] = builtin(name, functions[name]!);
  }
  for (const name in constants) m[`$${name}`] = constants[name]!;
  for (const name in makers) {
    lazily(m, `$${name}`, () => makers[name]!(vm));
  }
  for (const name of absentNames) {
    lazily(m, `$${name}`, () => absentType(vm, name));
  }
  return m;
}
