/**
 * The copper: what level a node has, given all that drive it, and the pins as
 * the places where things are soldered on.
 *
 * Strong drivers win over pull resistors; of two strong drivers that disagree
 * the low one wins and the contention is reported; a node that nobody drives
 * reads low, always, so that runs can be repeated. The voltage of a node is
 * that of a driver that states one, else it follows from the level.
 *
 * @module
 */

import type { Bit } from "../pin.ts";

/** A level, or none. */
export type Tri = Bit | null;

/** Something that may drive a node; whoever owns it calls `net.update()`. */
export interface Driver {
  /** The level it forces. */
  strong: Tri;
  /** The level it pulls towards. */
  weak: Tri;
  /** The voltage it states, for analogue inputs. */
  volts: number | null;
}

/** A driver that drives nothing yet. */
export function idleDriver(): Driver {
  return { strong: null, weak: null, volts: null };
}

/** Told about every change of a node's level. */
export type LevelListener = (level: Bit) => void;

/** What can be wrong with a node. */
export type NetTrouble = "contention" | "oscillation";

/** The supply voltage of the simulated board. */
export const SUPPLY_VOLTS = 3.3;

/** How deep changes may cause changes before it counts as oscillation. */
const MAX_DEPTH = 200;

/** One electrical node: some pins and what is soldered to them. */
export class Net {
  readonly pins: readonly Pin[];
  #drivers: readonly Driver[] = [];
  #listeners: readonly LevelListener[] = [];
  #level: Bit;
  #depth = 0;
  #contending = false;

  /** Brings drivers whose level depends on time up to date. */
  refresh: (() => void) | null = null;

  constructor(pins: readonly Pin[], level: Bit) {
    this.pins = pins;
    this.#level = level;
    this.collect();
  }

  /** The level now. */
  get level(): Bit {
    if (this.refresh !== null) this.refresh();
    return this.#level;
  }

  /** Whether anybody wants to know about changes. */
  get isWatched(): boolean {
    return this.#listeners.length > 0;
  }

  /** The voltage that an analogue input sees. */
  get volts(): number {
    for (const { volts } of this.#drivers) if (volts !== null) return volts;
    return this.level * SUPPLY_VOLTS;
  }

  /** Takes up what is soldered to the pins now. */
  collect(): void {
    this.#drivers = this.pins.flatMap((pin) => pin.drivers);
    this.#listeners = this.pins.flatMap((pin) => pin.listeners);
  }

  /** Works the level out again after a driver has changed. */
  update(): void {
    const level = this.#resolve();
    if (level === this.#level) return;
    this.#level = level;
    if (this.#listeners.length > 0) this.#tell(level);
  }

  /** Works the level out without telling anybody. */
  settle(): void {
    this.#level = this.#resolve();
  }

  #resolve(): Bit {
    let strong: Tri = null;
    let weak: Tri = null;
    let contending = false;
    for (const driver of this.#drivers) {
      if (driver.strong !== null) {
        contending ||= strong !== null && strong !== driver.strong;
        if (strong !== 0) strong = driver.strong;
      }
      if (driver.weak !== null && weak !== 0) weak = driver.weak;
    }
    if (contending && !this.#contending) this.#trouble("contention");
    this.#contending = contending;
    return strong ?? weak ?? 0;
  }

  #tell(level: Bit): void {
    if (this.#depth >= MAX_DEPTH) return this.#trouble("oscillation");
    this.#depth++;
    for (const listener of this.#listeners) listener(level);
    this.#depth--;
  }

  #trouble(what: NetTrouble): void {
    for (const pin of this.pins) pin.onTrouble?.(what);
  }
}

/** A pin as the outside world sees it: a place to drive, pull and look. */
export class Pin {
  readonly name: string;
  readonly drivers: Driver[] = [];
  readonly listeners: LevelListener[] = [];
  readonly #outside = idleDriver();

  /** The node that the pin belongs to now; wires change it. */
  net: Net;

  /** Told about contention and oscillation on its node. */
  onTrouble: ((what: NetTrouble) => void) | null = null;

  /** Told when listeners come and go. */
  onListeners: (() => void) | null = null;

  constructor(name: string) {
    this.name = name;
    this.drivers.push(this.#outside);
    this.net = new Net([this], 0);
  }

  /** The level now. */
  get level(): Bit {
    return this.net.level;
  }

  /** Forces a level from outside, or lets go. */
  drive(level: Tri): void {
    this.#outside.strong = level;
    this.#outside.volts = null;
    this.net.update();
  }

  /** Solders a resistor to a supply rail, or takes it off. */
  pull(level: Tri): void {
    this.#outside.weak = level;
    this.net.update();
  }

  /** Applies a voltage; digital readers see high above half the supply. */
  setVolts(volts: number): void {
    this.#outside.volts = volts;
    this.#outside.strong = volts > SUPPLY_VOLTS / 2 ? 1 : 0;
    this.net.update();
  }

  /** Solders a driver on. */
  attach(driver: Driver): void {
    this.drivers.push(driver);
    this.net.collect();
    this.net.update();
  }

  /** Takes a driver off. */
  detach(driver: Driver): void {
    remove(this.drivers, driver);
    this.net.collect();
    this.net.update();
  }

  /** Tells `listener` about changes until the returned function is called. */
  listen(listener: LevelListener): () => void {
    this.listeners.push(listener);
    this.#listenersChanged();
    return () => {
      remove(this.listeners, listener);
      this.#listenersChanged();
    };
  }

  #listenersChanged(): void {
    this.net.collect();
    for (const pin of this.net.pins) pin.onListeners?.();
  }
}

function remove<T>(list: T[], item: T): void {
  const index = list.indexOf(item);
  if (index >= 0) list.splice(index, 1);
}

/** The wires between pins; joined pins share one node. */
export class Wiring {
  readonly #wires: (readonly [Pin, Pin])[] = [];

  /** Joins two pins by a wire. */
  join(a: Pin, b: Pin): void {
    this.#wires.push([a, b]);
    this.#rebuild([a, b]);
  }

  /** Cuts the wires between two pins. */
  cut(a: Pin, b: Pin): void {
    const affected = [...a.net.pins];
    for (let index = this.#wires.length - 1; index >= 0; index--) {
      const [from, to] = this.#wires[index]!;
      if ((from === a && to === b) || (from === b && to === a)) {
        this.#wires.splice(index, 1);
      }
    }
    this.#rebuild(affected);
  }

  #rebuild(pins: readonly Pin[]): void {
    const done = new Set<Pin>();
    for (const pin of pins) {
      if (done.has(pin)) continue;
      const joined = this.#reachable(pin);
      for (const other of joined) done.add(other);
      connect(joined);
    }
  }

  #reachable(start: Pin): Pin[] {
    const found = new Set([start]);
    for (const pin of found) {
      for (const [a, b] of this.#wires) {
        if (a === pin) found.add(b);
        if (b === pin) found.add(a);
      }
    }
    return [...found];
  }
}

/** Makes one node of the pins; those whose level changes are told. */
function connect(pins: readonly Pin[]): void {
  const before = pins.map((pin) => pin.level);
  const net = new Net(pins, before[0] ?? 0);
  net.settle();
  for (const pin of pins) pin.net = net;
  pins.forEach((pin, index) => {
    pin.onListeners?.();
    if (before[index] === net.level) return;
    for (const listener of [...pin.listeners]) listener(net.level);
  });
}
