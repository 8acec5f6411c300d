/**
 * A simulated digital line.
 *
 * The hot path is `write` on a configured output: one comparison and one look
 * at the node. Faults, claiming and the log are taken out of it by `#plain`,
 * which is only true while nothing of that kind has to happen.
 *
 * @module
 */

import type {
  Bit,
  EdgeListener,
  LineChanges,
  LineInfo,
  LineSettings,
  PinLine,
  WatchOptions,
} from "../pin.ts";
import { DEFAULT_LINE } from "../pin.ts";
import { idleDriver, type Pin, type Tri } from "./net.ts";
import { unpluggedError } from "./faults.ts";
import { LineWatch } from "./line_watch.ts";
import type { World } from "./world.ts";

/** A line of the simulated chip. */
export class SimLine implements PinLine {
  readonly info: LineInfo;
  readonly #world: World;
  readonly #pin: Pin;
  readonly #driver = idleDriver();
  #settings: LineSettings = DEFAULT_LINE;
  #latch: Bit = 0;
  #claimed = false;
  #plain = false;
  #watch: LineWatch | null = null;
  #forgetUnplug: () => void = () => {};

  constructor(world: World, pin: Pin, info: LineInfo) {
    this.#world = world;
    this.#pin = pin;
    this.info = info;
  }

  get settings(): LineSettings {
    return this.#settings;
  }

  /** Whether a program has the line. */
  get isClaimed(): boolean {
    return this.#claimed;
  }

  configure(changes: LineChanges): void {
    this.#claim();
    const { value, ...settings } = changes;
    if (value !== undefined) this.#latch = value;
    this.#settings = { ...this.#settings, ...settings };
    this.#apply();
    this.#world.note(this.info.name, "configure", describe(this.#settings));
  }

  read(): Bit {
    if (!this.#claimed) this.#claim();
    this.#world.clock.touch();
    return this.#pin.net.level;
  }

  write(value: Bit): void {
    if (!this.#plain) return this.#slowWrite(value);
    this.#latch = value;
    if (this.#driver.strong === value) return;
    this.#driver.strong = value;
    this.#pin.net.update();
  }

  watch(options: WatchOptions, listener: EdgeListener): void {
    this.#claim();
    this.#watch?.close();
    this.#watch = new LineWatch(this.#world, this.#pin, options, listener);
  }

  unwatch(): void {
    this.#watch?.close();
    this.#watch = null;
  }

  close(): void {
    if (!this.#claimed) return;
    this.unwatch();
    this.#forgetUnplug();
    this.#pin.detach(this.#driver);
    this.#claimed = false;
    this.#plain = false;
    this.#settings = DEFAULT_LINE;
  }

  /** Every write that is more than a change of the driver. */
  #slowWrite(value: Bit): void {
    this.#claim();
    this.#world.clock.touchWrite();
    this.#latch = value;
    this.#apply();
    if (this.#settings.direction === "out") {
      this.#world.note(this.info.name, "write", String(value));
    }
  }

  #claim(): void {
    if (this.#claimed) return;
    this.#world.faults.checkOpen(this.info.name);
    this.#world.faults.checkPlugged(this.info.chip);
    this.#claimed = true;
    this.#pin.attach(this.#driver);
    this.#forgetUnplug = this.#world.faults.onUnplug((name) => {
      if (name === this.info.chip || name === this.info.name) this.#lose(name);
    });
  }

  /** The chip is gone: tell the listener and fail from now on. */
  #lose(name: string): void {
    const watch = this.#watch;
    this.#watch = null;
    this.close();
    watch?.fail(unpluggedError(name));
  }

  /** Makes the driver follow the settings and the latch. */
  #apply(): void {
    const { direction, drive, bias } = this.#settings;
    const isOutput = direction === "out";
    this.#driver.strong = isOutput ? driven(drive, this.#latch) : null;
    if (bias !== "unchanged") this.#driver.weak = PULL[bias];
    this.#pin.net.update();
    const { clock, log } = this.#world;
    this.#plain = isOutput && drive === "push-pull" && !log.enabled &&
      !clock.virtual;
  }
}

const PULL: Readonly<Record<"none" | "up" | "down", Tri>> = {
  none: null,
  up: 1,
  down: 0,
};

function driven(drive: LineSettings["drive"], value: Bit): Tri {
  if (drive === "open-drain") return value === 0 ? 0 : null;
  if (drive === "open-source") return value === 1 ? 1 : null;
  return value;
}

function describe(settings: LineSettings): string {
  const { direction, drive, bias } = settings;
  const parts: string[] = [direction];
  if (drive !== "push-pull") parts.push(drive);
  if (bias !== "unchanged") parts.push(`pull ${bias}`);
  return parts.join(", ");
}
