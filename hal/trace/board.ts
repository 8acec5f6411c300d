/**
 * A board that records what the program does with it: pins as a Value Change
 * Dump, transactions of buses and ports as lines of text.
 *
 * What is recorded is what the program does and sees: its writes, its reads,
 * the edges that it watches. It works with every backend. PWM is recorded as the
 * share of the time in which the output is active, a number.
 *
 * @module
 */

import type { Board } from "../board.ts";
import type { I2cBus } from "../i2c.ts";
import type { Bit, PinLine } from "../pin.ts";
import type { PwmChannel, PwmSettings } from "../pwm.ts";
import type { SerialPort } from "../serial.ts";
import type { SpiBus } from "../spi.ts";
import { VcdRecorder } from "./vcd.ts";

/** What was recorded. */
export class Trace {
  readonly pins: VcdRecorder = new VcdRecorder();
  readonly #log: string[] = [];
  #nowNs: () => number;
  /** What the time of the recording is ahead of the board's. */
  #aheadNs = 0;
  readonly #startNs: number;

  constructor(nowNs: () => number) {
    this.#nowNs = nowNs;
    this.#startNs = nowNs();
  }

  /** Goes on with another board, whose clock may show any time. */
  follow(nowNs: () => number): void {
    this.#aheadNs += this.#nowNs() - nowNs();
    this.#nowNs = nowNs;
  }

  /** Records a level now. */
  level(name: string, level: Bit, timeNs: number = this.#nowNs()): void {
    this.pins.record(name, level, timeNs + this.#aheadNs);
  }

  /** Records the share of an output's time in which it is active. */
  duty(name: string, settings: PwmSettings): void {
    const { periodNs, dutyNs, enabled } = settings;
    const share = enabled && periodNs > 0 ? dutyNs / periodNs : 0;
    const timeNs = this.#nowNs() + this.#aheadNs;
    this.pins.recordNumber(`${name}.duty`, share, timeNs);
    const hz = periodNs > 0 ? 1e9 / periodNs : 0;
    this.note(name, `pwm ${hz.toFixed(1)} Hz, ${(share * 100).toFixed(2)} %`);
  }

  /** Records a transaction: milliseconds, place, what happened. */
  note(where: string, what: string): void {
    const ms = (this.#nowNs() + this.#aheadNs - this.#startNs) / 1e6;
    this.#log.push(`${ms.toFixed(3).padStart(12)} ${where} ${what}`);
  }

  /** The transactions, a line each. */
  logText(): string {
    return this.#log.map((line) => `${line}\n`).join("");
  }
}

/** A board and what it records. */
export interface TracedBoard {
  readonly board: Board;
  readonly trace: Trace;
}

/**
 * The board, recording; what is opened through the result is recorded.
 *
 * @param before a recording that goes on with this board
 */
export function traceBoard(inner: Board, before?: Trace): TracedBoard {
  const nowNs = () => inner.clock.nowNs();
  const trace = before ?? new Trace(nowNs);
  before?.follow(nowNs);
  const lines = new Map<PinLine, PinLine>();
  const overrides: Partial<Board> = {
    line(id) {
      const line = inner.line(id);
      const known = lines.get(line);
      if (known !== undefined) return known;
      const traced = traceLine(line, trace);
      lines.set(line, traced);
      return traced;
    },
    i2c: (id, options) => traceI2c(inner.i2c(id, options), trace),
    spi: (id, options) => traceSpi(inner.spi(id, options), trace),
    serial: (id, options) => traceSerial(inner.serial(id, options), trace),
    pwm: (id, settings) => tracePwm(inner.pwm(id, settings), trace),
  };
  return { board: override(inner, overrides), trace };
}

/** The object with some of its methods exchanged; `this` stays the inner one. */
function override<T extends object>(inner: T, methods: Partial<T>): T {
  return new Proxy(inner, {
    get(target, name) {
      const own = methods[name as keyof T];
      if (own !== undefined) return own;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

function traceLine(line: PinLine, trace: Trace): PinLine {
  const { name } = line.info;
  return override(line, {
    configure(changes) {
      line.configure(changes);
      if (line.settings.direction === "out") trace.level(name, line.read());
    },
    read() {
      const level = line.read();
      trace.level(name, level);
      return level;
    },
    write(value) {
      line.write(value);
      if (line.settings.direction === "out") trace.level(name, value);
    },
    watch(options, listener) {
      line.watch(options, {
        onEdge(edge) {
          trace.level(name, edge.level, edge.timestampNs);
          listener.onEdge(edge);
        },
        onError: (error) => listener.onError(error),
      });
    },
  });
}

function tracePwm(channel: PwmChannel, trace: Trace): PwmChannel {
  const { name } = channel.info;
  if (channel.settings.enabled) trace.duty(name, channel.settings);
  return override(channel, {
    configure(changes) {
      channel.configure(changes);
      trace.duty(name, channel.settings);
    },
    close() {
      channel.close();
      trace.duty(name, { ...channel.settings, enabled: false });
    },
  });
}

function traceI2c(bus: I2cBus, trace: Trace): I2cBus {
  const { name } = bus.info;
  return override(bus, {
    probe(address) {
      const isThere = bus.probe(address);
      trace.note(name, `${address.toString(16)}? ${isThere ? "yes" : "no"}`);
      return isThere;
    },
    recover() {
      const isFree = bus.recover();
      trace.note(name, isFree ? "recovered" : "not recovered");
      return isFree;
    },
    transfer(messages) {
      try {
        return bus.transfer(messages);
      } catch (error) {
        trace.note(name, `failed: ${error}`);
        throw error;
      } finally {
        const parts = messages.map(({ address, read, data }) =>
          `${address.toString(16)}${read ? "r" : "w"} ${hex(data)}`
        );
        trace.note(name, parts.join(" | "));
      }
    },
  });
}

function traceSpi(bus: SpiBus, trace: Trace): SpiBus {
  const { name } = bus.info;
  return override(bus, {
    transfer(transfer) {
      // In place, what was sent is gone afterwards.
      const sent = transfer.tx === undefined ? "" : hex(transfer.tx);
      bus.transfer(transfer);
      const got = transfer.rx === undefined ? "" : hex(transfer.rx);
      trace.note(name, `${sent} -> ${got}`);
    },
  });
}

function traceSerial(port: SerialPort, trace: Trace): SerialPort {
  const { name } = port.info;
  return override(port, {
    write(from) {
      const count = port.write(from);
      if (count > 0) trace.note(name, `tx ${hex(from.subarray(0, count))}`);
      return count;
    },
    read(into) {
      const count = port.read(into);
      if (count > 0) trace.note(name, `rx ${hex(into.subarray(0, count))}`);
      return count;
    },
  });
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join(" ");
}
