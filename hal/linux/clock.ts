/**
 * Real time.
 *
 * @module
 */

import type { Clock } from "../clock.ts";
import { monotonicNs, realtimeNs, sleepUntil } from "./wait.ts";

/** Delays longer than this sleep first and spin only at the end. */
const SPIN_NS = 200_000;

/** The kernel's clocks. */
export class LinuxClock implements Clock {
  readonly virtual = false;

  nowNs(): number {
    return monotonicNs();
  }

  realtimeNs(): bigint {
    return realtimeNs();
  }

  delayNs(durationNs: number): void {
    const end = monotonicNs() + durationNs;
    if (durationNs > SPIN_NS) sleepUntil(end - SPIN_NS);
    while (monotonicNs() < end);
  }

  atomic<T>(fn: () => T): T {
    return fn();
  }

  advanceTo(_instantNs: number): void {}
}
