/**
 * `machine.Timer`: callbacks after a time. Every timer is virtual; those with a number
 * exist once for each number, as on boards with hardware timers.
 *
 * @module
 */

import {
  between,
  fixed,
  None,
  params,
  PyObject,
  toDouble,
  toSmall,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { Alarm } from "./alarm.ts";
import { deviceType, named, once } from "./device.ts";
import { type Hardware, hardwareOf } from "./hardware.ts";

const Mode = { ONE_SHOT: 0, PERIODIC: 1 } as const;

/** A timer. */
class PyTimer extends PyObject {
  declare hw: Hardware;
  declare alarm: Alarm;
  declare handler: Value;
  declare mode: number;
  declare periodNs: number;

  override repr(): string {
    const { mode, periodNs } = this;
    if (periodNs === 0) return "Timer()";
    const name = mode === Mode.ONE_SHOT ? "ONE_SHOT" : "PERIODIC";
    return `Timer(mode=${name}, period=${periodNs / 1e6})`;
  }
}

const settings = params(
  "*",
  "mode=",
  "freq=",
  "period=",
  "tick_hz=",
  "callback=",
  "hard=",
);

/** The period in nanoseconds that the arguments ask for; undefined for none. */
function periodOf(
  freq: Value | undefined,
  period: Value | undefined,
  tickHz: Value | undefined,
): number | undefined {
  const hz = freq === undefined || freq === None ? -1 : toDouble(freq);
  const ticks = period === undefined ? -1 : toDouble(period);
  if (hz === 0 || ticks === 0) {
    throw valueError("freq and period must be greater than 0");
  }
  if (hz > 0) return Math.max(1, Math.round(1e9 / hz));
  if (ticks < 0) return undefined;
  const perSecond = tickHz === undefined ? 1000 : toDouble(tickHz);
  return Math.max(1, Math.round(ticks * 1e9 / perSecond));
}

/** Starts the timer anew, where a time is given. */
function start(timer: PyTimer, ...given: (Value | undefined)[]): void {
  const [mode, freq, period, tickHz, handler] = given;
  const periodNs = periodOf(freq, period, tickHz);
  timer.mode = mode === undefined ? Mode.PERIODIC : toSmall(mode);
  timer.handler = handler ?? None;
  timer.alarm.stop();
  if (periodNs === undefined) return;
  timer.periodNs = periodNs;
  timer.alarm.start(periodNs, timer.mode === Mode.PERIODIC ? periodNs : 0);
}

/** `machine.Timer` */
export const timerType = once("Timer", (vm) => {
  const hw = hardwareOf(vm);
  const numbered = new Map<number, Alarm>();
  return deviceType("Timer", {
    js: PyTimer,
    parameters: [...params("id="), ...settings],
    init(self, id: Value = -1, ...given) {
      const number = toSmall(id);
      if (number < -1) throw valueError("Timer doesn't exist");
      // The timer of this number now belongs to the new object.
      numbered.get(number)?.stop();
      self.hw = hw;
      self.periodNs = 0;
      self.alarm = new Alarm(hw, () => hw.callback(self.handler, self));
      if (number >= 0) numbered.set(number, self.alarm);
      start(self, ...given);
    },
    methods: {
      init: named("init", settings, (self: PyTimer, ...given) => {
        start(self, ...given);
        return None;
      }),
      deinit: fixed(1, ({ alarm }: PyTimer) => {
        alarm.stop();
        return None;
      }),
      value: between(
        1,
        1,
        ({ alarm, periodNs }: PyTimer) =>
          Math.floor((periodNs - alarm.restNs) / 1e6),
      ),
    },
    statics: Mode,
  });
});
