/**
 * `machine.RTC`: the clock that goes on while the board is off. Where a program may
 * not set it, or there is none, the board says so.
 *
 * @module
 */

import type { RealTimeClock } from "../../hal/mod.ts";
import {
  between,
  fixed,
  integer,
  iterate,
  None,
  params,
  PyObject,
  PyTuple,
  toSmall,
  truth,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { Alarm } from "./alarm.ts";
import { deviceType, named, once } from "./device.ts";
import { type Hardware, hardwareOf } from "./hardware.ts";
import { irqObject } from "./irq.ts";

/** `machine.RTC_WAKE` */
export const RTC_WAKE = 4;

/** The only alarm. */
const ALARM0 = 0;
/** 2015-01-01, where `deinit` sets the clock to. */
const DEINIT_NS = 1_420_070_400_000_000_000n;

/** The clock. */
class PyRtc extends PyObject {
  declare hw: Hardware;
  declare clock: RealTimeClock;
  declare alarm: Alarm;
  declare handler: Value;

  override repr(): string {
    return `RTC(${this.clock.info.name})`;
  }
}

/** The parts of a moment, in UTC. */
function partsOf(ns: bigint) {
  const ms = Number(ns / 1_000_000n);
  const d = new Date(ms);
  return {
    date: [d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()],
    weekday: (d.getUTCDay() + 6) % 7,
    time: [d.getUTCHours(), d.getUTCMinutes(), d.getUTCSeconds()],
    microseconds: Number(ns % 1_000_000_000n) / 1000 | 0,
  };
}

/** The moment of year, month, day, hours, minutes, seconds, microseconds. */
function momentOf(parts: readonly number[]): bigint {
  const [year = 0, month = 1, day = 1, h = 0, m = 0, s = 0, us = 0] = parts;
  const ms = Date.UTC(year, month - 1, day, h, m, s);
  if (Number.isNaN(ms)) throw valueError("invalid date");
  return BigInt(ms) * 1_000_000n + BigInt(us) * 1000n;
}

/** `datetime([tuple])`: year, month, day, weekday, hours, minutes, seconds, microseconds. */
function datetime({ clock }: PyRtc, v?: Value): Value {
  if (v === undefined) {
    const { date, weekday, time, microseconds } = partsOf(clock.read());
    return new PyTuple([...date, weekday, ...time, microseconds]);
  }
  const items = iterate(v).map(toSmall);
  if (items.length !== 8) {
    throw valueError("datetime needs a tuple of 8 values");
  }
  clock.write(momentOf([...items.slice(0, 3), ...items.slice(4)]));
  return None;
}

/** `init(tuple)`: year, month, day, then as many of the time of day as there are. */
function init({ clock }: PyRtc, v: Value): Value {
  const items = iterate(v).filter((item) => item !== None).map(toSmall);
  clock.write(momentOf(items.slice(0, 7)));
  return None;
}

function now({ clock }: PyRtc): Value {
  const { date, time, microseconds } = partsOf(clock.read());
  return new PyTuple([...date, ...time, microseconds, None]);
}

/** `alarm(id, time, repeat=False)`: milliseconds from now, or a moment. */
function alarm(
  rtc: PyRtc,
  id: Value = ALARM0,
  time: Value = 0,
  repeat: Value = false,
): Value {
  checkAlarm(id);
  const ms = integer(time);
  if (ms !== undefined) {
    const ns = Number(ms) * 1e6;
    rtc.alarm.start(ns, truth(repeat) ? ns : 0);
    return None;
  }
  if (truth(repeat)) throw valueError("a moment does not repeat");
  const items = iterate(time).filter((item) => item !== None).map(toSmall);
  const wait = momentOf(items.slice(0, 7)) - rtc.clock.read();
  rtc.alarm.start(Math.max(0, Number(wait)));
  return None;
}

function checkAlarm(id: Value): void {
  if (toSmall(id) !== ALARM0) throw valueError("there is only ALARM0");
}

/** `irq(trigger=, handler=, wake=)`: what the alarm calls. */
function irq(rtc: PyRtc, _trigger?: Value, handler: Value = None): Value {
  rtc.handler = handler;
  return irqObject({
    flags: 1,
    trigger: 1,
    setTrigger: () => {},
    run: () => ring(rtc),
  });
}

function ring(rtc: PyRtc): void {
  rtc.hw.events++;
  rtc.hw.wakeReason = RTC_WAKE;
  if (rtc.handler !== None) rtc.hw.callback(rtc.handler, rtc);
}

/** `machine.RTC` */
export const rtcType = once("RTC", (vm) => {
  const hw = hardwareOf(vm);
  // There is one clock: the alarm outlives the object that set it.
  const shared: { alarm: Alarm | null; owner: PyRtc | null } = {
    alarm: null,
    owner: null,
  };
  return deviceType("RTC", {
    js: PyRtc,
    parameters: params("id=", "datetime="),
    init(self, _id, moment?: Value) {
      self.hw = hw;
      self.clock = hw.board.rtc();
      self.handler = shared.owner?.handler ?? None;
      self.alarm = shared.alarm ??= new Alarm(hw, () => ring(shared.owner!));
      shared.owner = self;
      if (moment !== undefined) datetime(self, moment);
    },
    methods: {
      datetime: between(1, 2, datetime),
      init: between(
        1,
        2,
        (self: PyRtc, v?: Value) => v === undefined ? None : init(self, v),
      ),
      now: fixed(1, now),
      deinit: fixed(1, (self: PyRtc) => {
        self.clock.write(DEINIT_NS);
        return None;
      }),
      alarm: named("alarm", params("id=", "time=", "*", "repeat="), alarm),
      alarm_left: between(1, 2, (self: PyRtc, id: Value = ALARM0) => {
        checkAlarm(id);
        return Math.ceil(self.alarm.restNs / 1e6);
      }),
      alarm_cancel: between(1, 2, (self: PyRtc, id: Value = ALARM0) => {
        checkAlarm(id);
        self.alarm.stop();
        return None;
      }),
      cancel: between(1, 2, (self: PyRtc) => {
        self.alarm.stop();
        return None;
      }),
      irq: named("irq", params("*", "trigger=", "handler=", "wake="), irq),
    },
    statics: { ALARM0 },
  });
});
