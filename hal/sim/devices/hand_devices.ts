/**
 * What people turn and press: buttons with bounce, rotary encoders,
 * potentiometers.
 *
 * @module
 */

import type { SimClock } from "../clock.ts";
import { type Pin, SUPPLY_VOLTS } from "../net.ts";

/** How a button is connected. */
export interface ButtonOptions {
  /** The level while it is pressed; 0 (to ground) by default. */
  readonly pressed?: 0 | 1;
  /** How often its contact bounces at each change; not at all by default. */
  readonly bounces?: number;
}

const BOUNCE_NS = 300_000;

/** A push button. */
export class Button {
  readonly #clock: SimClock;
  readonly #pin: Pin;
  readonly #pressed: 0 | 1;
  readonly #bounces: number;

  constructor(clock: SimClock, pin: Pin, options: ButtonOptions = {}) {
    this.#clock = clock;
    this.#pin = pin;
    this.#pressed = options.pressed ?? 0;
    this.#bounces = options.bounces ?? 0;
  }

  /** Closes the contact. */
  press(): void {
    this.#change(this.#pressed);
  }

  /** Opens it. */
  release(): void {
    this.#change(null);
  }

  #change(level: 0 | 1 | null): void {
    this.#pin.drive(level);
    const other = level === null ? this.#pressed : null;
    for (let bounce = 1; bounce <= this.#bounces; bounce++) {
      const at = (2 * bounce - 1) * BOUNCE_NS;
      this.#clock.after(at, () => this.#pin.drive(other));
      this.#clock.after(at + BOUNCE_NS, () => this.#pin.drive(level));
    }
  }
}

/** The levels of A and B in the order of a turn to the right. */
const QUADRATURE = [[1, 1], [0, 1], [0, 0], [1, 0]] as const;

/** A rotary encoder. */
export class RotaryEncoder {
  readonly #clock: SimClock;
  readonly #a: Pin;
  readonly #b: Pin;
  #phase = 0;
  #freeNs = 0;

  constructor(clock: SimClock, a: Pin, b: Pin) {
    this.#clock = clock;
    this.#a = a;
    this.#b = b;
    this.#show();
  }

  /** Turns by so many detents (four edges each), negative to the left. */
  turn(detents: number, edgeNs = 1e6): void {
    let at = Math.max(this.#freeNs, this.#clock.nowNs());
    for (let edge = 0; edge < 4 * Math.abs(detents); edge++) {
      at += edgeNs;
      this.#clock.at(at, () => {
        this.#phase = this.#phase + Math.sign(detents) & 3;
        this.#show();
      });
    }
    this.#freeNs = at;
  }

  #show(): void {
    const [a, b] = QUADRATURE[this.#phase]!;
    this.#a.drive(a);
    this.#b.drive(b);
  }
}

/** A potentiometer between ground and supply. */
export class Potentiometer {
  readonly #pin: Pin;

  constructor(pin: Pin, share = 0.5) {
    this.#pin = pin;
    this.turnTo(share);
  }

  /** Sets its wiper, 0 to 1. */
  turnTo(share: number): void {
    this.#pin.setVolts(share * SUPPLY_VOLTS);
  }
}
