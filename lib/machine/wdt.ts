/**
 * `machine.WDT`: 0 watches the program, 1 and on are the kernel's watchdogs, which
 * reset the machine.
 *
 * @module
 */

import type { Watchdog } from "../../hal/mod.ts";
import {
  fixed,
  None,
  params,
  PyObject,
  toSmall,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { deviceType, once } from "./device.ts";
import { hardwareOf } from "./hardware.ts";

const DEFAULT_MS = 5000;

/** A watchdog that runs. */
class PyWdt extends PyObject {
  declare watchdog: Watchdog;
}

/** `machine.WDT` */
export const wdtType = once("WDT", (vm) => {
  const hw = hardwareOf(vm);
  return deviceType("WDT", {
    js: PyWdt,
    parameters: params("id=", "timeout="),
    init(self, id: Value = 0, timeout: Value = DEFAULT_MS) {
      const ms = toSmall(timeout);
      if (ms <= 0) throw valueError("WDT timeout too short");
      self.watchdog = hw.board.watchdog(toSmall(id), ms);
    },
    methods: {
      feed: fixed(1, ({ watchdog }: PyWdt) => {
        watchdog.feed();
        return None;
      }),
    },
  });
});
