/**
 * The nRF24L01 radio, and the air between such radios.
 *
 * Registers, commands and flags follow the data sheet; packets arrive at once
 * at every radio that listens on the channel with a matching address.
 *
 * @module
 */

import type { Pin } from "../net.ts";
import { BaseSpiDevice } from "../spi_device.ts";

const Register = {
  config: 0x00,
  rxAddressP0: 0x0a,
  txAddress: 0x10,
  status: 0x07,
  channel: 0x05,
  enabledPipes: 0x02,
  payloadWidthP0: 0x11,
  fifoStatus: 0x17,
} as const;

const Command = {
  readRegister: 0x00,
  writeRegister: 0x20,
  readWidth: 0x60,
  readPayload: 0x61,
  writePayload: 0xa0,
  flushTx: 0xe1,
  flushRx: 0xe2,
} as const;

const RX_READY = 0x40;
const TX_SENT = 0x20;
const MAX_RETRIES = 0x10;
const FLAGS = RX_READY | TX_SENT | MAX_RETRIES;
const POWER_UP = 0x02;
const PRIMARY_RX = 0x01;
const PIPES = 6;
const NO_PIPE = 7;
const FIFO_DEPTH = 3;

/** A packet that was received. */
interface Packet {
  readonly pipe: number;
  readonly data: readonly number[];
}

/** The air: every radio hears every other. */
export class Air {
  readonly #radios = new Set<Nrf24l01>();

  /** Brings a radio within reach. */
  join(radio: Nrf24l01): void {
    this.#radios.add(radio);
  }

  /** Sends a packet; whether somebody acknowledged it. */
  send(from: Nrf24l01, address: string, data: readonly number[]): boolean {
    let heard = false;
    for (const radio of this.#radios) {
      if (radio === from || radio.channel !== from.channel) continue;
      if (radio.hear(address, data)) heard = true;
    }
    return heard;
  }
}

/** A radio. */
export class Nrf24l01 extends BaseSpiDevice {
  readonly name = "nrf24l01";
  readonly #air: Air;
  readonly #enable: Pin;
  /** Registers by number; addresses have five bytes, others one. */
  readonly #registers = new Map<number, number[]>();
  #received: Packet[] = [];
  #toSend: number[][] = [];
  #flags = 0;
  #bytes: number[] = [];

  /** `enable` is the pin that starts sending and listening (CE). */
  constructor(air: Air, enable: Pin) {
    super();
    this.#air = air;
    this.#enable = enable;
    this.#registers.set(Register.config, [0x08]);
    this.#registers.set(Register.enabledPipes, [0x03]);
    this.#registers.set(Register.channel, [2]);
    this.#registers.set(Register.txAddress, [0xe7, 0xe7, 0xe7, 0xe7, 0xe7]);
    air.join(this);
    enable.listen((level) => {
      if (level === 1) this.#sendAll();
    });
  }

  get channel(): number {
    return this.#first(Register.channel);
  }

  /** A packet is in the air; whether this radio takes it. */
  hear(address: string, data: readonly number[]): boolean {
    const needed = POWER_UP | PRIMARY_RX;
    const isListening = this.#enable.level === 1 &&
      (this.#first(Register.config) & needed) === needed;
    const pipe = isListening ? this.#pipeOf(address) : -1;
    if (pipe < 0 || this.#received.length === FIFO_DEPTH) return false;
    this.#received.push({ pipe, data });
    this.#flags |= RX_READY;
    return true;
  }

  override select(): void {
    this.#bytes = [];
  }

  override next(): number {
    const [command] = this.#bytes;
    if (command === undefined) return this.#status();
    const index = this.#bytes.length - 1;
    if (command < Command.writeRegister) {
      return this.#readRegister(command)[index] ?? 0;
    }
    const data = this.#received[0]?.data ?? [];
    if (command === Command.readPayload) return data[index] ?? 0;
    if (command === Command.readWidth) return data.length;
    return 0;
  }

  receive(byte: number): void {
    this.#bytes.push(byte);
  }

  override deselect(): void {
    const [command, ...data] = this.#bytes;
    this.#bytes = [];
    if (command === undefined) return;
    if (command === Command.readPayload) this.#received.shift();
    else if (command === Command.flushRx) this.#received = [];
    else if (command === Command.flushTx) this.#toSend = [];
    else if (command === Command.writePayload) this.#toSend.push(data);
    else if (command >= Command.writeRegister && command < 0x40) {
      this.#writeRegister(command - Command.writeRegister, data);
    }
  }

  #writeRegister(register: number, data: number[]): void {
    if (data.length === 0) return;
    if (register === Register.status) this.#flags &= ~data[0]!;
    else this.#registers.set(register, data);
  }

  #readRegister(register: number): readonly number[] {
    if (register === Register.status) return [this.#status()];
    if (register === Register.fifoStatus) {
      const rxEmpty = this.#received.length === 0 ? 0x01 : 0;
      const txEmpty = this.#toSend.length === 0 ? 0x10 : 0;
      return [rxEmpty | txEmpty];
    }
    return this.#registers.get(register) ?? [0];
  }

  #status(): number {
    const pipe = this.#received[0]?.pipe ?? NO_PIPE;
    return this.#flags & FLAGS | pipe << 1;
  }

  #sendAll(): void {
    const mode = this.#first(Register.config) & (POWER_UP | PRIMARY_RX);
    if (mode !== POWER_UP) return;
    const address = this.#address(Register.txAddress);
    for (const data of this.#toSend) {
      const heard = this.#air.send(this, address, data);
      this.#flags |= heard ? TX_SENT : MAX_RETRIES;
    }
    this.#toSend = [];
  }

  /** Pipes from 2 on share all but the first byte of pipe 1's address. */
  #pipeOf(address: string): number {
    for (let pipe = 0; pipe < PIPES; pipe++) {
      if ((this.#first(Register.enabledPipes) >> pipe & 1) === 0) continue;
      const own = this.#registers.get(Register.rxAddressP0 + pipe);
      if (own === undefined) continue;
      const rest = this.#registers.get(Register.rxAddressP0 + 1) ?? [];
      const whole = pipe < 2 ? own : [...own, ...rest.slice(1)];
      if (whole.join(" ") === address) return pipe;
    }
    return -1;
  }

  #address(register: number): string {
    return (this.#registers.get(register) ?? []).join(" ");
  }

  #first(register: number): number {
    return this.#registers.get(register)?.[0] ?? 0;
  }
}
