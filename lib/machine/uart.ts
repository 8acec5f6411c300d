/**
 * `machine.UART`: a serial port of the board, as a stream with time-outs.
 *
 * @module
 */

import {
  type BusId,
  characterNs,
  DEFAULT_SERIAL,
  type EventSource,
  type Parity,
  type PinId,
  SerialEvent,
  type SerialPort,
  type SerialSettings,
  SerialWatch,
} from "../../hal/mod.ts";
import {
  between,
  fixed,
  type Interpreter,
  type MethodTable,
  None,
  osError,
  params,
  readBuffer,
  toSmall,
  type Value,
  valueError,
  writeBuffer,
} from "../../runtime/mod.ts";
import {
  EAGAIN,
  EINVAL,
  FLUSH,
  POLL,
  POLL_IN,
  POLL_OUT,
  PyStream,
  streamMethods,
  streamReadOnce,
} from "../stream.ts";
import { busIdOf, closed, handlerOf, numberOf, shownPin } from "./arguments.ts";
import { deviceType, named, once } from "./device.ts";
import { type Hardware, hardwareOf } from "./hardware.ts";
import { type Interrupt, irqObject } from "./irq.ts";
import { optionalPinId } from "./pin_argument.ts";

const ETIMEDOUT = 110;
const ALL_EVENTS = SerialEvent.rx | SerialEvent.rxIdle | SerialEvent.txIdle |
  SerialEvent.breakSeen;

/** Bits of `invert` and of `flow`. */
const INV_TX = 1;
const INV_RX = 2;
const RTS = 1;
const CTS = 2;

/** What a program asked for. */
interface Settings {
  readonly serial: SerialSettings;
  readonly tx: PinId | undefined;
  readonly rx: PinId | undefined;
  /** How long a read waits for the first byte, and a write for room. */
  readonly timeout: number;
  /** How long a read waits for each further byte; at least a character. */
  readonly timeoutChar: number;
}

/** A port. */
class PyUart extends PyStream implements Interrupt {
  declare hardware: Hardware;
  declare id: BusId;
  declare settings?: Settings;
  declare opened?: SerialPort | undefined;
  declare watch?: SerialWatch | undefined;
  declare handler: Value;
  declare trigger: number;
  declare flags: number;

  /** The open port. @throws OSError after `deinit` */
  get port(): SerialPort {
    if (this.opened !== undefined) return this.opened;
    throw closed("UART");
  }

  override repr(): string {
    const { id, settings, trigger } = this;
    if (settings === undefined) return super.repr();
    const { serial, tx, rx, timeout, timeoutChar } = settings;
    const { baudrate, bits, parity, stop, txBuffer, rxBuffer } = serial;
    const shownParity = { none: "None", even: "0", odd: "1" }[parity];
    const pins = (tx === undefined ? "" : `, tx=${shownPin(tx)}`) +
      (rx === undefined ? "" : `, rx=${shownPin(rx)}`);
    return `UART(${id}, baudrate=${baudrate}, bits=${bits}, ` +
      `parity=${shownParity}, stop=${stop}${pins}, txbuf=${txBuffer}, ` +
      `rxbuf=${rxBuffer}, timeout=${timeout}, timeout_char=${timeoutChar}, ` +
      `irq=${trigger})`;
  }

  /** One read: what has come, and what follows within the time-outs. */
  override readBytes(into: Uint8Array): number {
    const { port, settings } = this;
    let done = 0;
    let timeoutMs = settings!.timeout;
    while (done < into.length) {
      const count = port.read(into.subarray(done));
      done += count;
      if (count > 0) timeoutMs = settings!.timeoutChar;
      else if (!waitFor(this, port.readable, { isSo: hasCome, timeoutMs })) {
        break;
      }
    }
    return done === 0 && into.length > 0 ? -EAGAIN : done;
  }

  /** One write: what there is room for, waiting for room within the time-out. */
  override writeBytes(from: Uint8Array): number {
    const { port, settings } = this;
    let done = 0;
    while (done < from.length) {
      const count = port.write(from.subarray(done));
      done += count;
      if (count > 0) continue;
      // A buffer that is being sent has room again after a character.
      const { timeout, serial } = settings!;
      const timeoutMs = Math.max(timeout, characterMs(serial));
      if (!waitFor(this, port.writable, { isSo: hasRoom, timeoutMs })) break;
    }
    return done === 0 && from.length > 0 ? -EAGAIN : done;
  }

  override control(request: number, argument: number): number {
    if (request === POLL) {
      const { port } = this;
      const readable = hasCome(port) ? POLL_IN : 0;
      return argument & (readable | (hasRoom(port) ? POLL_OUT : 0));
    }
    return request === FLUSH ? this.flush() : -EINVAL;
  }

  /** Waits until all bytes are on the wire; 0 or a negative errno. */
  flush(): number {
    const { settings } = this;
    const { serial } = settings!;
    const timeoutMs = (serial.txBuffer + 1) * characterMs(serial) * 2 + 100;
    const source = sending(this);
    const isDone = waitFor(this, source, { isSo: isSent, timeoutMs });
    return isDone ? 0 : -ETIMEDOUT;
  }

  setTrigger(mask: number): void {
    this.trigger = mask;
    this.watch?.close();
    this.watch = undefined;
    if (mask === 0 || this.handler === None) return;
    this.watch = new SerialWatch(this.hardware.board, this.port, {
      mask,
      listener: (events) => {
        this.flags = events;
        this.run();
      },
    });
  }

  run(): void {
    if (this.handler !== None) this.hardware.callback(this.handler, this);
  }

  release(): void {
    this.watch?.close();
    this.watch = undefined;
    const { opened } = this;
    this.opened = undefined;
    opened?.close();
  }
}

/** Tells when all that was handed over will be on the wire. */
function sending({ port, hardware }: PyUart): EventSource {
  const { clock } = hardware.board;
  return {
    fd: null,
    pollEvents: 0,
    nextDeadlineNs: () =>
      clock.nowNs() + port.pending() * characterNs(port.settings),
    drain() {},
  };
}

/** Waits for something of the port's, and runs callbacks meanwhile. */
function waitFor(
  { port, hardware }: PyUart,
  source: EventSource,
  { isSo, timeoutMs }: {
    readonly isSo: (port: SerialPort) => boolean;
    readonly timeoutMs: number;
  },
): boolean {
  if (isSo(port)) return true;
  if (timeoutMs <= 0) return false;
  const { sources } = hardware.board;
  sources.add(source);
  try {
    return hardware.hub.waitFor(() => isSo(port), timeoutMs);
  } finally {
    sources.delete(source);
  }
}

function hasCome(port: SerialPort): boolean {
  return port.available() > 0;
}

function hasRoom(port: SerialPort): boolean {
  return port.pending() < port.settings.txBuffer;
}

function isSent(port: SerialPort): boolean {
  return port.pending() === 0;
}

function characterMs(settings: SerialSettings): number {
  return characterNs(settings) / 1e6;
}

type Given = [
  baudrate?: Value,
  bits?: Value,
  parity?: Value,
  stop?: Value,
  tx?: Value,
  rx?: Value,
  rts?: Value,
  cts?: Value,
  txbuf?: Value,
  rxbuf?: Value,
  timeout?: Value,
  timeout_char?: Value,
  invert?: Value,
  flow?: Value,
];

/** What `init` takes; the order is that of {@linkcode Given}. */
const initParameters = params(
  "baudrate=",
  "bits=",
  "parity=",
  "stop=",
  "*",
  "tx=",
  "rx=",
  "rts=",
  "cts=",
  "txbuf=",
  "rxbuf=",
  "timeout=",
  "timeout_char=",
  "invert=",
  "flow=",
);

function parityOf(v: Value | undefined, absent: Parity): Parity {
  if (v === undefined) return absent;
  if (v === None) return "none";
  return toSmall(v) & 1 ? "odd" : "even";
}

/** Stop bits; `machine` also has 1.5 on some boards, Linux has not. */
function stopOf(v: Value | undefined, absent: 1 | 2): 1 | 2 {
  const stop = numberOf(v, absent);
  if (stop === 1 || stop === 2) return stop;
  throw valueError("stop must be 1 or 2");
}

/** A mask, of which only these bits exist. */
function maskOf(v: Value | undefined, absent: number, name: string): number {
  const mask = numberOf(v, absent);
  if ((mask & ~3) === 0) return mask;
  throw valueError(`invalid ${name} mask`);
}

/** Flow control: named by `flow`, or meant by naming its pins. */
function flowOf(before: SerialSettings, given: Given): number {
  const [, , , , , , rts, cts, , , , , , flow] = given;
  const old = (before.rts ? RTS : 0) | (before.cts ? CTS : 0);
  const hasPin = (pin: Value | undefined) => pin !== undefined && pin !== None;
  const meant = (hasPin(rts) ? RTS : 0) | (hasPin(cts) ? CTS : 0);
  return maskOf(flow, old | meant, "flow control");
}

function serialSettings(before: SerialSettings, given: Given): SerialSettings {
  const [baudrate, bits, parity, stop, , , , , txbuf, rxbuf, , , invert] =
    given;
  const inverted = maskOf(
    invert,
    (before.invertTx ? INV_TX : 0) | (before.invertRx ? INV_RX : 0),
    "inversion",
  );
  const flow = flowOf(before, given);
  const settings = {
    baudrate: numberOf(baudrate, before.baudrate),
    bits: numberOf(bits, before.bits),
    parity: parityOf(parity, before.parity),
    stop: stopOf(stop, before.stop),
    rts: (flow & RTS) !== 0,
    cts: (flow & CTS) !== 0,
    invertTx: (inverted & INV_TX) !== 0,
    invertRx: (inverted & INV_RX) !== 0,
    rxBuffer: numberOf(rxbuf, before.rxBuffer),
    txBuffer: numberOf(txbuf, before.txBuffer),
  };
  if (settings.baudrate <= 0) throw valueError("invalid baudrate");
  if (settings.bits < 5 || settings.bits > 9) throw valueError("invalid bits");
  if (settings.rxBuffer <= 0 || settings.txBuffer <= 0) {
    throw valueError("invalid buffer size");
  }
  return settings;
}

/** What is given, in place of what was so before. */
function changed(
  before: Settings,
  given: Given,
): Settings {
  const [, , , , tx, rx, , , , , timeout, timeoutChar] = given;
  const serial = serialSettings(before.serial, given);
  // A character that is on its way is waited for.
  const least = Math.floor(13_000 / serial.baudrate) + 1;
  return {
    serial,
    tx: optionalPinId(tx) ?? before.tx,
    rx: optionalPinId(rx) ?? before.rx,
    timeout: numberOf(timeout, before.timeout),
    timeoutChar: Math.max(numberOf(timeoutChar, before.timeoutChar), least),
  };
}

const UNSET: Settings = {
  serial: { ...DEFAULT_SERIAL, baudrate: 115_200 },
  tx: undefined,
  rx: undefined,
  timeout: 0,
  timeoutChar: 0,
};

/** Opens the port, in place of an earlier one. */
function open(vm: Interpreter, self: PyUart, settings: Settings): void {
  const { board } = hardwareOf(vm);
  const { serial, tx, rx } = settings;
  self.release();
  const port = board.serial(self.id, {
    ...serial,
    ...(tx === undefined ? {} : { tx }),
    ...(rx === undefined ? {} : { rx }),
  });
  self.opened = port;
  self.settings = settings;
  if (port.info.warning !== null) vm.warn(port.info.warning);
  self.setTrigger(self.trigger);
}

/** `init(...)`: without other pins the port stays open, with what has come. */
function reconfigure(vm: Interpreter, self: PyUart, given: Given): void {
  const settings = changed(self.settings ?? UNSET, given);
  const [, , , , tx, rx] = given;
  if (self.opened === undefined || tx !== undefined || rx !== undefined) {
    open(vm, self, settings);
  } else {
    self.opened.configure(settings.serial);
    self.settings = settings;
  }
}

/** `irq(handler=None, trigger=0, hard=False)` */
function irq(
  self: PyUart,
  handler?: Value,
  trigger?: Value,
  hard?: Value,
): Value {
  if (handler ?? trigger ?? hard) {
    const called = handlerOf(handler);
    const mask = numberOf(trigger, 0);
    const unknown = mask & ~ALL_EVENTS;
    if (unknown !== 0) {
      const hex = unknown.toString(16).padStart(4, "0");
      throw valueError(`trigger 0x${hex} unsupported`);
    }
    self.handler = called;
    self.setTrigger(mask);
  }
  return irqObject(self);
}

/** A stream's count as a method gives it: None where the time ran out. */
function countOf(result: number): Value {
  return result === -EAGAIN ? None : result;
}

/** `readinto(buf[, nbytes])` */
function readInto(self: PyUart, buf: Value, count?: Value): Value {
  const into = writeBuffer(buf);
  const size = Math.max(0, numberOf(count, into.length));
  return countOf(self.readBytes(into.subarray(0, size)));
}

const methods = {
  any: fixed(1, (self: PyUart) => self.port.available()),
  deinit: fixed(1, (self: PyUart) => {
    self.release();
    return None;
  }),
  flush: fixed(1, (self: PyUart) => {
    const result = self.flush();
    if (result < 0) throw osError(-result);
    return None;
  }),
  irq: named("irq", params("handler=", "trigger=", "hard="), irq),
  read: between(1, 2, streamReadOnce),
  readchar: fixed(1, (self: PyUart) => {
    const byte = new Uint8Array(1);
    return self.readBytes(byte) === 1 ? byte[0]! : -1;
  }),
  readinto: between(2, 3, readInto),
  readline: streamMethods.readline,
  sendbreak: fixed(1, (self: PyUart) => {
    self.port.sendBreak();
    return None;
  }),
  txdone: fixed(1, (self: PyUart) => isSent(self.port)),
  write: fixed(
    2,
    (self: PyUart, buf: Value) => countOf(self.writeBytes(readBuffer(buf))),
  ),
  writechar: fixed(2, (self: PyUart, character: Value) => {
    const result = self.writeBytes(Uint8Array.of(toSmall(character)));
    if (result < 0) throw osError(ETIMEDOUT);
    return None;
  }),
} satisfies MethodTable;

/** `UART(id, baudrate=115200, bits=8, parity=None, stop=1, *, tx, rx, ...)` */
export const uartClass = once("UART", (vm) =>
  deviceType("UART", {
    js: PyUart,
    parameters: [...params("id="), ...initParameters],
    init: (self: PyUart, id?: Value, ...given: Given) => {
      self.hardware = hardwareOf(vm);
      self.id = busIdOf(id);
      self.handler = None;
      self.trigger = 0;
      self.flags = 0;
      open(vm, self, changed(UNSET, given));
    },
    methods: {
      ...methods,
      init: named("init", initParameters, (self: PyUart, ...given: Given) => {
        reconfigure(vm, self, given);
        return None;
      }),
    },
    statics: {
      CTS,
      INV_RX,
      INV_TX,
      IRQ_BREAK: SerialEvent.breakSeen,
      IRQ_RX: SerialEvent.rx,
      IRQ_RXIDLE: SerialEvent.rxIdle,
      IRQ_TXIDLE: SerialEvent.txIdle,
      RTS,
    },
  }));
