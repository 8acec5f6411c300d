/**
 * The machine as a whole: who it is, how fast, why it started; sleeping and starting
 * anew.
 *
 * @module
 */

import { Errno, HalError } from "../../hal/mod.ts";
import {
  type Interpreter,
  None,
  PyBytes,
  PyTuple,
  toSmall,
  truth,
  type Value,
} from "../../runtime/mod.ts";
import type { Hardware } from "./hardware.ts";

/** Causes of a start. */
export const ResetCause = {
  PWRON_RESET: 1,
  HARD_RESET: 2,
  WDT_RESET: 3,
  DEEPSLEEP_RESET: 4,
  SOFT_RESET: 5,
} as const;

const CAUSES = {
  "power-on": ResetCause.PWRON_RESET,
  hard: ResetCause.HARD_RESET,
  watchdog: ResetCause.WDT_RESET,
  sleep: ResetCause.DEEPSLEEP_RESET,
  soft: ResetCause.SOFT_RESET,
} as const;

/** `unique_id()` */
export function uniqueId(hw: Hardware): Value {
  return new PyBytes(hw.board.system.uniqueId());
}

/** `freq([hz])` */
export function freq(hw: Hardware, hz?: Value): Value {
  if (hz === undefined) return hw.board.system.cpuFrequencyHz();
  hw.board.system.setCpuFrequencyHz(toSmall(hz));
  return None;
}

/** `reset_cause()` */
export function resetCause({ vm, board }: Hardware): Value {
  return vm.startCause || CAUSES[board.system.resetCause()];
}

/** `soft_reset()` */
export function softReset(vm: Interpreter): Value {
  return vm.exitToRestart(ResetCause.SOFT_RESET);
}

/** `reset()` */
export function reset(hw: Hardware): Value {
  hw.board.system.reset();
  return hw.vm.exitToRestart(ResetCause.HARD_RESET);
}

/** `bootloader()` */
export function bootloader(): Value {
  throw new HalError(Errno.EOPNOTSUPP, {
    asked: "enter the bootloader",
    found: "a Linux machine has none that takes programs",
  });
}

/** `idle()`: at most a millisecond, less where something happens. */
export function idle(hw: Hardware): Value {
  const before = hw.events;
  hw.hub.waitFor(() => hw.events !== before, 1);
  return None;
}

/** `lightsleep([ms])`: until something happens, or so long at most. */
export function lightsleep(hw: Hardware, ms?: Value): Value {
  const before = hw.events;
  hw.wakeReason = 0;
  const most = ms === undefined || ms === None ? Infinity : toSmall(ms);
  hw.hub.waitFor(() => hw.events !== before, most);
  return None;
}

/** `deepsleep([ms])`: the same, and then the program starts anew. */
export function deepsleep(hw: Hardware, ms?: Value): Value {
  lightsleep(hw, ms);
  return hw.vm.exitToRestart(ResetCause.DEEPSLEEP_RESET);
}

/** `disable_irq()`. @returns what `enable_irq` wants */
export function disableIrq(hw: Hardware): Value {
  return hw.disabled++ === 0;
}

/** `enable_irq(state=True)` */
export function enableIrq(hw: Hardware, state: Value = true): Value {
  hw.disabled = truth(state) ? 0 : Math.max(0, hw.disabled - 1);
  if (hw.disabled === 0) hw.vm.pending.request();
  return None;
}

/** `wake_pins()` */
export function wakePins(): Value {
  return new PyTuple([]);
}

/** `rng()`: 24 random bits. */
export function rng(vm: Interpreter): Value {
  const bytes = new Uint8Array(3);
  vm.system.random(bytes);
  return bytes[0]! << 16 | bytes[1]! << 8 | bytes[2]!;
}
