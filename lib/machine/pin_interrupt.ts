/**
 * The interrupt of a pin: edges as the kernel reports them, levels made of edges.
 *
 * @module
 */

import {
  type Edge,
  type EdgeKind,
  type EdgeListener,
  type HalError,
  type LevelListener,
  LevelWatch,
  type PinLine,
} from "../../hal/mod.ts";
import { None, type Value, valueError } from "../../runtime/mod.ts";
import type { Hardware } from "./hardware.ts";
import type { Interrupt } from "./irq.ts";

/** The bits of a pin's trigger, as on the Pico. */
export const Trigger = {
  LOW_LEVEL: 1,
  HIGH_LEVEL: 2,
  FALLING: 4,
  RISING: 8,
} as const;

const EDGES = Trigger.FALLING | Trigger.RISING;
const LEVELS = Trigger.LOW_LEVEL | Trigger.HIGH_LEVEL;
/** `machine.PIN_WAKE` */
export const PIN_WAKE = 2;

/** Calls a handler for what happens on a line. */
export class PinInterrupt implements Interrupt, EdgeListener, LevelListener {
  flags = 0;
  trigger = EDGES;
  handler: Value = None;
  debounceMs = 0;
  /** How many edges the kernel is known to have dropped or merged. */
  lost = 0;
  /** The time of the latest edge, as `time.monotonic_ns()` tells it. */
  timestampNs = 0;
  readonly #hw: Hardware;
  readonly #line: PinLine;
  readonly #pin: Value;
  #level: LevelWatch | null = null;

  constructor(hw: Hardware, line: PinLine, pin: Value) {
    this.#hw = hw;
    this.#line = line;
    this.#pin = pin;
  }

  setTrigger(mask: number): void {
    this.trigger = mask;
    this.listen();
  }

  /** Listens for what the trigger says, or stops where there is no handler. */
  listen(): void {
    this.stop();
    if (this.handler === None) return;
    const levels = this.trigger & LEVELS;
    if (levels === LEVELS || (this.trigger & (LEVELS | EDGES)) === 0) {
      throw valueError("bad trigger: edges, or one of the two levels");
    }
    if (levels === 0) return this.#watchEdges();
    this.#level = new LevelWatch(this.#hw.board, this.#line, {
      level: levels === Trigger.HIGH_LEVEL ? 1 : 0,
      listener: this,
    });
  }

  /** Stops listening. */
  stop(): void {
    if (this.#level === null) this.#line.unwatch();
    this.#level?.close();
    this.#level = null;
  }

  run(): void {
    this.#hw.wakeReason = PIN_WAKE;
    this.#hw.callback(this.handler, this.#pin);
  }

  onEdge(edge: Edge): void {
    this.lost += edge.lost;
    this.timestampNs = Math.floor(
      this.#hw.hub.programNs(edge.timestampNs),
    );
    const flag = edge.level === 1 ? Trigger.RISING : Trigger.FALLING;
    if ((this.trigger & flag) === 0) return;
    this.flags = flag;
    this.run();
  }

  onLevel(): void {
    this.flags = this.trigger & LEVELS;
    this.run();
  }

  onError(error: HalError): void {
    this.#level = null;
    // Nobody waits for this error: it is printed as that of a callback is.
    this.#hw.vm.pending.callback(() => {
      throw error;
    });
  }

  #watchEdges(): void {
    const kinds: { readonly [mask: number]: EdgeKind } = {
      [Trigger.FALLING]: "falling",
      [Trigger.RISING]: "rising",
    };
    const edges = kinds[this.trigger & EDGES] ?? "both";
    const debounceUs = Math.round(this.debounceMs * 1000);
    this.#line.watch(debounceUs > 0 ? { edges, debounceUs } : { edges }, this);
  }
}
