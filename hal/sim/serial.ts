/**
 * Simulated serial ports: bytes that arrive one character time after another.
 *
 * A port sends into its line; whoever is connected to the line receives: the
 * port itself (loopback), another port, or a peer such as a simulated GPS. A
 * receiver with another baud rate gets garbage, as it would.
 *
 * @module
 */

import { type EventSource, PollEvents } from "../events.ts";
import {
  characterNs,
  DEFAULT_SERIAL,
  type SerialInfo,
  type SerialOptions,
  type SerialPort,
  type SerialSettings,
} from "../serial.ts";
import { hex } from "./log.ts";
import type { World } from "./world.ts";

/** What is put on a line: a byte or a break, and how it was sent. */
export interface Character {
  readonly byte: number;
  readonly isBreak: boolean;
  readonly baudrate: number;
}

/** Something that receives characters. */
export interface SerialPeer {
  receive(character: Character): void;
}

/** The wire that leaves a port; exists whether or not the port is open. */
export class SerialLine implements SerialPeer {
  readonly name: string;
  /** Who hears what this port sends. */
  readonly listeners = new Set<SerialPeer>();
  /** The open port on this end, which hears what others send. */
  port: SimSerialPort | null = null;

  constructor(name: string) {
    this.name = name;
  }

  receive(character: Character): void {
    this.port?.receive(character);
  }

  /** Sends bytes to this port as a device on its line would, at once. */
  inject(bytes: Iterable<number>): void {
    const baudrate = this.port?.settings.baudrate ?? DEFAULT_SERIAL.baudrate;
    for (const byte of bytes) {
      this.receive({ byte, isBreak: false, baudrate });
    }
  }
}

/** A ring of received bytes with a fixed capacity. */
class ByteQueue {
  #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  push(byte: number): void {
    this.#bytes.push(byte);
  }

  take(into: Uint8Array): number {
    const taken = this.#bytes.splice(0, into.length);
    into.set(taken);
    return taken.length;
  }
}

/** A port on a line. */
export class SimSerialPort implements SerialPort {
  readonly info: SerialInfo;
  readonly readable: EventSource;
  readonly writable: EventSource;
  readonly #world: World;
  readonly #line: SerialLine;
  readonly #received = new ByteQueue();
  #settings: SerialSettings = DEFAULT_SERIAL;
  /** When the last byte handed over so far will be on the wire. */
  #busyUntilNs = 0;
  #breaks = 0;
  #overruns = 0;

  constructor(world: World, line: SerialLine, options: SerialOptions) {
    world.faults.checkOpen(line.name);
    this.#world = world;
    this.#line = line;
    this.info = { name: line.name, warning: null };
    this.readable = this.#source(() => this.#received.length > 0 ? 0 : null);
    this.writable = this.#source(() => this.#roomNs());
    this.configure(options);
    line.port = this;
  }

  get settings(): SerialSettings {
    return this.#settings;
  }

  /** Bytes that came while the buffer was full. */
  get overruns(): number {
    return this.#overruns;
  }

  configure(changes: Partial<SerialOptions>): void {
    const { tx: _tx, rx: _rx, ...settings } = changes;
    this.#settings = { ...this.#settings, ...settings };
  }

  available(): number {
    this.#touch();
    return this.#received.length;
  }

  read(into: Uint8Array): number {
    this.#touch();
    return this.#received.take(into);
  }

  write(from: Uint8Array): number {
    this.#touch();
    const room = this.#settings.txBuffer - this.pending();
    const taken = from.subarray(0, Math.max(0, room));
    for (const byte of taken) this.#send(byte, false);
    if (taken.length > 0) {
      this.#world.note(this.#line.name, "write", hex(taken));
    }
    return taken.length;
  }

  pending(): number {
    const left = this.#busyUntilNs - this.#world.clock.nowNs();
    return left <= 0 ? 0 : Math.ceil(left / characterNs(this.#settings));
  }

  takeBreaks(): number {
    const breaks = this.#breaks;
    this.#breaks = 0;
    return breaks;
  }

  sendBreak(): void {
    this.#touch();
    this.#send(0, true);
    this.#world.note(this.#line.name, "break", "");
  }

  /** A character comes in from the line. */
  receive(character: Character): void {
    const matches = isNear(character.baudrate, this.#settings.baudrate);
    if (character.isBreak) {
      this.#breaks++;
    } else if (this.#received.length >= this.#settings.rxBuffer) {
      this.#overruns++;
    } else {
      this.#received.push(matches ? character.byte : character.byte ^ 0xff);
    }
    this.#world.sources.notify();
  }

  close(): void {
    if (this.#line.port === this) this.#line.port = null;
  }

  /** Queues a character; it arrives when its last bit has been sent. */
  #send(byte: number, isBreak: boolean): void {
    const { clock } = this.#world;
    const { baudrate } = this.#settings;
    const start = Math.max(this.#busyUntilNs, clock.nowNs());
    const lengthNs = characterNs(this.#settings) * (isBreak ? 2 : 1);
    this.#busyUntilNs = start + lengthNs;
    clock.at(this.#busyUntilNs, () => {
      for (const listener of this.#line.listeners) {
        listener.receive({ byte, isBreak, baudrate });
      }
    });
  }

  #roomNs(): number {
    const full = this.#settings.txBuffer * characterNs(this.#settings);
    return Math.max(0, this.#busyUntilNs - full);
  }

  #touch(): void {
    this.#world.clock.touch();
    this.#world.faults.checkPlugged(this.#line.name);
  }

  #source(nextDeadlineNs: () => number | null): EventSource {
    const pollEvents = PollEvents.readable;
    return { fd: null, pollEvents, nextDeadlineNs, drain() {} };
  }
}

/** Whether two baud rates are near enough to understand each other. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.03 * Math.max(a, b);
}
