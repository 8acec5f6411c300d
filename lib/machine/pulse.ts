/**
 * Functions that depend on exact times of edges: `time_pulse_us`, `bitstream`,
 * `dht_readinto`. Edges carry the kernel's time, so a pulse is measured exactly
 * however late the program gets to see it.
 *
 * @module
 */

import {
  type Climate,
  type Edge,
  Errno,
  HalError,
  type PinLine,
  PulseTimer,
} from "../../hal/mod.ts";
import {
  iterate,
  None,
  osError,
  readBuffer,
  toSmall,
  truth,
  type Value,
  valueError,
  writeBuffer,
} from "../../runtime/mod.ts";
import type { Hardware } from "./hardware.ts";
import { lineOf, PyPin } from "./pin.ts";
import { pinLike, type PyVirtualPin } from "./pin_base.ts";

/** `time_pulse_us(pin, level, timeout_us=1000000)` */
export function timePulseUs(
  hw: Hardware,
  pin: Value,
  pulseLevel: Value,
  timeout: Value = 1_000_000,
): Value {
  const virtual = pinLike(pin);
  const level = truth(pulseLevel) ? 1 : 0;
  const timeoutUs = toSmall(timeout);
  return virtual instanceof PyPin && virtual.interrupt === null
    ? timeByEdges(hw, virtual.line, { level, timeoutUs })
    : timeByReading(hw, virtual, { level, timeoutUs });
}

/** A pulse to be measured. */
interface Wanted {
  readonly level: 0 | 1;
  readonly timeoutUs: number;
}

function timeByEdges(
  hw: Hardware,
  line: PinLine,
  { level, timeoutUs }: Wanted,
): number {
  const { clock } = hw.board;
  const seen: Edge[] = [];
  const errors: HalError[] = [];
  line.watch({ edges: "both" }, {
    onEdge: (edge) => void seen.push(edge),
    onError: (error) => void errors.push(error),
  });
  try {
    const timer = new PulseTimer({
      level,
      startLevel: line.read(),
      startNs: clock.nowNs(),
      timeoutUs,
    });
    const isDone = () => {
      for (const edge of seen.splice(0)) timer.onEdge(edge);
      return errors.length > 0 || timer.result(clock.nowNs()) !== null;
    };
    while (!isDone()) {
      const restNs = timer.deadlineNs - clock.nowNs();
      hw.hub.waitFor(isDone, Math.max(0, restNs / 1e6));
    }
    if (errors.length > 0) throw errors[0];
    return timer.result(clock.nowNs())!;
  } finally {
    line.unwatch();
  }
}

/** MicroPython's way: the pin is read as fast as that goes. */
function timeByReading(
  hw: Hardware,
  pin: PyVirtualPin,
  { level, timeoutUs }: Wanted,
): number {
  const now = () => hw.vm.clock.monotonicNs() / 1000;
  let wanted = level;
  let changes = 2;
  let start = now();
  for (;;) {
    const time = now();
    if (pin.readLevel() === wanted) {
      wanted = wanted === 1 ? 0 : 1;
      if (--changes === 0) return Math.floor(time - start);
      start = time;
    } else if (time - start >= timeoutUs) {
      return -changes;
    }
  }
}

/** The shortest time that a program can keep on a kernel's line. */
const SHORTEST_NS = 20_000;

/** `bitstream(pin, 0, (high0, low0, high1, low1), data)`, times in nanoseconds. */
export function bitstream(
  hw: Hardware,
  pin: Value,
  [encoding, timing]: readonly [Value, Value],
  data: Value,
): Value {
  const line = lineOf(pin);
  if (toSmall(encoding) !== 0) throw valueError("invalid encoding");
  const times = iterate(timing).map(toSmall);
  if (times.length !== 4) throw valueError("invalid timing");
  if (hw.board.simulation === null && Math.min(...times) < SHORTEST_NS) {
    throw new HalError(Errno.EOPNOTSUPP, {
      asked: `send bits of ${Math.min(...times)} ns on ${line.info.name}`,
      found: "a program cannot keep such times on a Linux line",
      advice: "connect the LEDs to MOSI and use neopixel with an SPI bus",
    });
  }
  const { clock } = hw.board;
  const bytes = readBuffer(data);
  clock.atomic(() => {
    for (const byte of bytes) {
      for (let bit = 7; bit >= 0; bit--) {
        const at = (byte >> bit & 1) * 2;
        line.write(1);
        clock.delayNs(times[at]!);
        line.write(0);
        clock.delayNs(times[at + 1]!);
      }
    }
  });
  return None;
}

const DHT_BITS = 40;
const DHT_BYTES = 5;
/** How long the sensor is left alone, and how long it is called. */
const DHT_IDLE_MS = 250;
const DHT_CALL_MS = 18;
/** The longest answer, and the shortest pulse that is a 1. */
const DHT_ANSWER_MS = 10;
const DHT_ONE_NS = 48_000;

/**
 * `dht_readinto(pin, buffer)`: five bytes of a DHT11 or DHT22, from the times of the
 * edges. Where the kernel's driver has the pin, it is asked, and what it says is put
 * as a DHT22 would, or a DHT11 where `in_tenths` is false.
 *
 * @throws OSError ETIMEDOUT where the sensor does not answer
 */
export function dhtReadInto(
  hw: Hardware,
  pin: Value,
  buffer: Value,
  inTenths: Value = true,
): Value {
  const into = writeBuffer(buffer);
  if (into.length < DHT_BYTES) throw valueError("buffer too small");
  const line = lineOf(pin);
  try {
    line.configure({ direction: "out", drive: "open-drain", value: 1 });
  } catch (e) {
    const isBusy = e instanceof HalError && e.errno === Errno.EBUSY;
    const climate = isBusy ? hw.board.sensors?.climate() ?? null : null;
    if (climate === null) throw e;
    into.set(encodeClimate(climate, truth(inTenths)));
    return None;
  }
  hw.sleepMs(DHT_IDLE_MS);
  line.write(0);
  hw.sleepMs(DHT_CALL_MS);
  const edges: Edge[] = [];
  line.configure({ direction: "in", bias: "up" });
  line.watch({ edges: "both" }, {
    onEdge: (edge) => void edges.push(edge),
    onError: (error) => {
      throw error;
    },
  });
  try {
    const isDone = () => highPulses(edges).length > DHT_BITS;
    hw.hub.waitFor(isDone, DHT_ANSWER_MS);
  } finally {
    line.unwatch();
  }
  const pulses = highPulses(edges).slice(-DHT_BITS);
  if (pulses.length < DHT_BITS) throw osError(Errno.ETIMEDOUT);
  for (let i = 0; i < DHT_BYTES; i++) {
    into[i] = pulses.slice(8 * i, 8 * i + 8)
      .reduce((byte, ns) => byte << 1 | (ns > DHT_ONE_NS ? 1 : 0), 0);
  }
  return None;
}

/** The five bytes in which a DHT22 (in tenths) or a DHT11 says this. */
function encodeClimate(
  { humidity, temperature }: Climate,
  inTenths: boolean,
): Uint8Array {
  const bytes = new Uint8Array(DHT_BYTES);
  if (inTenths) {
    const sign = temperature < 0 ? 0x8000 : 0;
    const view = new DataView(bytes.buffer);
    view.setUint16(0, Math.round(humidity * 10));
    view.setUint16(2, Math.round(Math.abs(temperature) * 10) | sign);
  } else {
    bytes[0] = Math.round(humidity);
    bytes[2] = Math.round(temperature);
  }
  bytes[4] = bytes[0]! + bytes[1]! + bytes[2]! + bytes[3]!;
  return bytes;
}

/** The lengths of the high pulses that have both ends. */
function highPulses(edges: readonly Edge[]): number[] {
  const lengths: number[] = [];
  for (let i = 1; i < edges.length; i++) {
    const [from, to] = [edges[i - 1]!, edges[i]!];
    if (from.level === 1 && to.level === 0) {
      lengths.push(to.timestampNs - from.timestampNs);
    }
  }
  return lengths;
}
