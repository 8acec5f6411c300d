/**
 * Simulated analogue inputs and outputs: the voltage of a pin's node.
 *
 * @module
 */

import type { AdcChannel, DacChannel } from "../adc.ts";
import { type Pin, SUPPLY_VOLTS } from "./net.ts";
import type { World } from "./world.ts";

/** Something whose voltage can be measured. */
export interface VoltageSource {
  readonly name: string;
  volts(): number;
}

/** An analogue input. */
export class SimAdc implements AdcChannel {
  readonly info: { readonly name: string };
  readonly #world: World;
  readonly #source: VoltageSource;

  constructor(world: World, source: VoltageSource) {
    world.faults.checkOpen(source.name);
    this.#world = world;
    this.#source = source;
    this.info = { name: source.name };
  }

  readU16(): number {
    const share = this.#measure() / SUPPLY_VOLTS;
    return Math.round(Math.min(1, Math.max(0, share)) * 65535);
  }

  readUv(): number {
    return Math.round(this.#measure() * 1e6);
  }

  close(): void {}

  #measure(): number {
    this.#world.clock.touch();
    this.#world.faults.checkPlugged(this.info.name);
    return this.#source.volts();
  }
}

const DAC_BITS = 12;

/** An analogue output. */
export class SimDac implements DacChannel {
  readonly info: { readonly name: string; readonly bits: number };
  readonly #world: World;
  readonly #pin: Pin;

  constructor(world: World, pin: Pin) {
    world.faults.checkOpen(pin.name);
    this.#world = world;
    this.#pin = pin;
    this.info = { name: pin.name, bits: DAC_BITS };
  }

  writeU16(value: number): void {
    this.#world.clock.touch();
    this.#pin.setVolts(value / 65535 * SUPPLY_VOLTS);
    this.#world.note(this.#pin.name, "dac", String(value));
  }

  close(): void {
    this.#pin.drive(null);
  }
}
