/**
 * Simulated PWM: a level that is a function of time.
 *
 * Edges are only made to happen while somebody watches the node; otherwise the
 * level is worked out when it is looked at, so an unwatched output costs
 * nothing.
 *
 * @module
 */

import type { Bit } from "../pin.ts";
import {
  DEFAULT_PWM,
  type PwmChannel,
  type PwmInfo,
  type PwmSettings,
} from "../pwm.ts";
import { Errno } from "../errno.ts";
import { HalError } from "../errors.ts";
import { idleDriver, type Net, type Pin } from "./net.ts";
import type { Planned } from "./scheduler.ts";
import type { World } from "./world.ts";

/** A PWM output on a pin. */
export class SimPwm implements PwmChannel {
  readonly info: PwmInfo;
  readonly #world: World;
  readonly #pin: Pin;
  readonly #driver = idleDriver();
  #settings: PwmSettings = DEFAULT_PWM;
  #startNs = 0;
  #next: Planned | null = null;
  #net: Net | null = null;

  constructor(world: World, pin: Pin, settings: Partial<PwmSettings>) {
    world.faults.checkOpen(pin.name);
    this.#world = world;
    this.#pin = pin;
    this.info = { name: pin.name, kind: "hardware", warning: null };
    pin.attach(this.#driver);
    pin.onListeners = () => this.#follow();
    this.configure(settings);
  }

  get settings(): PwmSettings {
    return this.#settings;
  }

  configure(changes: Partial<PwmSettings>): void {
    const settings = { ...this.#settings, ...changes };
    const periodNs = Math.round(settings.periodNs);
    const dutyNs = Math.round(settings.dutyNs);
    if (dutyNs > periodNs || periodNs < 0 || dutyNs < 0) {
      throw new HalError(Errno.EINVAL, {
        asked: `give ${this.#pin.name} a pulse of ${dutyNs} ns`,
        found: `the period is ${periodNs} ns`,
        advice: "a pulse cannot be longer than its period",
      });
    }
    this.#settings = { ...settings, periodNs, dutyNs };
    this.#startNs = this.#world.clock.nowNs();
    this.#world.note(this.#pin.name, "pwm", describe(this.#settings));
    this.#follow();
  }

  close(): void {
    this.#world.clock.cancel(this.#next);
    this.#pin.onListeners = null;
    if (this.#net !== null) this.#net.refresh = null;
    this.#pin.detach(this.#driver);
  }

  /** Picks up a new node, new settings or a new watcher. */
  #follow(): void {
    if (this.#net !== this.#pin.net) {
      if (this.#net !== null) this.#net.refresh = null;
      this.#net = this.#pin.net;
      this.#net.refresh = () => this.#refresh();
    }
    this.#world.clock.cancel(this.#next);
    this.#next = null;
    this.#refresh();
    if (this.#pin.net.isWatched) this.#planEdge();
  }

  #planEdge(): void {
    const { enabled, periodNs, dutyNs } = this.#settings;
    if (!enabled || dutyNs === 0 || dutyNs === periodNs) return;
    const now = this.#world.clock.nowNs();
    const phase = (now - this.#startNs) % periodNs;
    const wait = phase < dutyNs ? dutyNs - phase : periodNs - phase;
    this.#next = this.#world.clock.at(now + wait, () => {
      this.#refresh();
      this.#planEdge();
    });
  }

  #refresh(): void {
    const level = this.#levelNow();
    if (this.#driver.strong === level) return;
    this.#driver.strong = level;
    this.#pin.net.update();
  }

  #levelNow(): Bit {
    const { enabled, periodNs, dutyNs, inverted } = this.#settings;
    const phase = periodNs === 0
      ? 0
      : (this.#world.clock.nowNs() - this.#startNs) % periodNs;
    const active = enabled && phase < dutyNs;
    return active !== inverted ? 1 : 0;
  }
}

function describe(settings: PwmSettings): string {
  const { enabled, periodNs, dutyNs, inverted } = settings;
  if (!enabled) return "off";
  return `${dutyNs}/${periodNs} ns${inverted ? " inverted" : ""}`;
}
