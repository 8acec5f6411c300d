/**
 * What the parts of a simulated board share: clock, log, event sources, faults.
 *
 * @module
 */

import { type EventSource, PollEvents, SourceSet } from "../events.ts";
import { SimClock, type SimClockOptions } from "./clock.ts";
import { Faults } from "./faults.ts";
import { SimLog } from "./log.ts";

/** Options of the shared parts. */
export interface WorldOptions extends SimClockOptions {
  /** Whether to record a log; on a manual clock by default. */
  readonly log?: boolean;
}

/** The shared parts. */
export class World {
  readonly clock: SimClock;
  readonly log: SimLog;
  readonly sources = new SourceSet();
  readonly faults = new Faults();

  constructor(options: WorldOptions = {}) {
    this.clock = new SimClock(options);
    this.log = new SimLog(options.log ?? this.clock.virtual);
    this.sources.add(agenda(this.clock));
  }

  /** Records what happened, if a log is kept. */
  note(where: string, what: string, detail: string): void {
    if (!this.log.enabled) return;
    this.log.add({ timeNs: this.clock.nowNs(), where, what, detail });
  }
}

/** The source that makes planned happenings happen while somebody waits. */
function agenda(clock: SimClock): EventSource {
  return {
    fd: null,
    pollEvents: PollEvents.readable,
    nextDeadlineNs: () => clock.nextNs(),
    drain: () => clock.runDue(),
  };
}
