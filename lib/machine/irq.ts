/**
 * The object that `irq()` methods give: what has happened, what it listens for, and
 * a way to call the handler by hand.
 *
 * @module
 */

import {
  between,
  defineType,
  fixed,
  None,
  PyObject,
  toSmall,
  type Value,
} from "../../runtime/mod.ts";

/** The interrupt of a pin or of a port. */
export interface Interrupt {
  /** What led to the latest call of the handler. */
  readonly flags: number;
  /** What the handler is called for. */
  readonly trigger: number;
  /** Listens for something else. */
  setTrigger(mask: number): void;
  /** How many events are known to be lost; absent where none can be. */
  readonly lost?: number;
  /** When the latest event was, as `time.monotonic_ns()` tells it; absent where unknown. */
  readonly timestampNs?: number;
  /** Calls the handler. */
  run(): void;
}

class PyIrq extends PyObject {
  constructor(readonly of: Interrupt) {
    super();
  }

  override call(): Value {
    this.of.run();
    return None;
  }
}

defineType("irq", {
  js: PyIrq,
  methods: {
    flags: fixed(1, ({ of }: PyIrq) => of.flags),
    lost: fixed(1, ({ of }: PyIrq) => of.lost ?? 0),
    timestamp_ns: fixed(1, ({ of }: PyIrq) => of.timestampNs ?? None),
    trigger: between(1, 2, ({ of }: PyIrq, mask?: Value) => {
      const before = of.trigger;
      if (mask !== undefined) of.setTrigger(toSmall(mask));
      return before;
    }),
  },
});

/** The object of an interrupt. */
export function irqObject(of: Interrupt): Value {
  return new PyIrq(of);
}
