/**
 * `time`: the epoch is 1970; every sleep runs callbacks that become due meanwhile.
 *
 * @module
 */

import {
  between,
  defineType,
  fixed,
  getattr,
  integer,
  type Interpreter,
  iterate,
  None,
  norm,
  overflowError,
  type PyBuiltinModule,
  PyFloat,
  PyList,
  PyTuple,
  type PyType,
  toDouble,
  toInt,
  toSmall,
  tupleType,
  typeError,
  typeName,
  type Value,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";

/** Ticks count modulo this: MicroPython's on a 64-bit system. */
const PERIOD = 1n << 62n;

/** Sleeps to the end whatever interrupts it; callbacks and signals run meanwhile. */
export function sleepMs(vm: Interpreter, ms: number): void {
  vm.stdout.flush();
  const end = vm.clock.monotonicNs() + ms * 1e6;
  for (;;) {
    vm.safepoint();
    const rest = (end - vm.clock.monotonicNs()) / 1e6;
    if (rest <= 0) return;
    vm.clock.sleepMs(rest);
  }
}

/** A broken-down time, as `localtime` and `gmtime` give it. */
class PyStructTime extends PyTuple {
  override attr(name: string): Value | undefined {
    const i = fields.indexOf(name);
    if (i >= 0) return this.items[i];
    if (name === "tm_zone") return this.zone?.().name ?? None;
    if (name === "tm_gmtoff") return this.zone?.().offset ?? None;
    return super.attr(name);
  }

  constructor(items: Value[], readonly zone: (() => Zone) | null = null) {
    super(items);
  }
}

/** A time zone at a moment: its name and its seconds east of Greenwich. */
interface Zone {
  readonly name: string;
  readonly offset: number;
}

const utc: Zone = { name: "UTC", offset: 0 };

function zoneOf(d: Date): Zone {
  const text = d.toLocaleTimeString("en-US", { timeZoneName: "short" });
  const name = text.slice(text.lastIndexOf(" ") + 1);
  return { name, offset: -60 * d.getTimezoneOffset() };
}

/** `time.struct_time(sequence)` */
const structTimeType: PyType = defineType("struct_time", {
  js: PyStructTime,
  base: tupleType,
  isBase: false,
  make: (args) => {
    const items = iterate(args[0] ?? None);
    if (items.length < 9) {
      throw typeError(
        `time.struct_time() takes an at least 9-sequence (${items.length}-sequence given)`,
      );
    }
    return new PyStructTime(items.slice(0, 9));
  },
});

const fields: readonly string[] = [
  "tm_year",
  "tm_mon",
  "tm_mday",
  "tm_hour",
  "tm_min",
  "tm_sec",
  "tm_wday",
  "tm_yday",
  "tm_isdst",
];

/** Seconds of an argument, or now. */
function seconds(vm: Interpreter, v: Value | undefined): number {
  if (v === undefined || v === None) {
    return Number(vm.clock.timeNs() / 1000000000n);
  }
  return integer(v) === undefined ? Math.floor(toDouble(v)) : toSmall(v);
}

function dayOfYear(year: number, month: number, day: number): number {
  const at = Date.UTC(2000, month, day);
  const start = Date.UTC(2000, 0, 1);
  const days = (at - start) / 86400000 + 1;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month > 1 && !isLeap ? days - 1 : days;
}

function gmtime(s: number): Value {
  const d = new Date(s * 1000);
  const year = d.getUTCFullYear();
  return new PyStructTime([
    year,
    d.getUTCMonth() + 1,
    d.getUTCDate(),
    d.getUTCHours(),
    d.getUTCMinutes(),
    d.getUTCSeconds(),
    (d.getUTCDay() + 6) % 7,
    dayOfYear(year, d.getUTCMonth(), d.getUTCDate()),
    0,
  ], () => utc);
}

/** Whether daylight saving time is in force: the offset is not the year's largest. */
function isDaylight(d: Date): boolean {
  const year = d.getFullYear();
  const standard = Math.max(
    new Date(year, 0, 1).getTimezoneOffset(),
    new Date(year, 6, 1).getTimezoneOffset(),
  );
  return d.getTimezoneOffset() < standard;
}

function localtime(s: number): Value {
  const d = new Date(s * 1000);
  const year = d.getFullYear();
  return new PyStructTime([
    year,
    d.getMonth() + 1,
    d.getDate(),
    d.getHours(),
    d.getMinutes(),
    d.getSeconds(),
    (d.getDay() + 6) % 7,
    dayOfYear(year, d.getMonth(), d.getDate()),
    isDaylight(d) ? 1 : 0,
  ], () => zoneOf(d));
}

function mktime(v: Value): Value {
  if (!(v instanceof PyTuple || v instanceof PyList)) {
    throw typeError(`object '${typeName(v)}' isn't a tuple or list`);
  }
  const items = iterate(v);
  if (items.length < 8 || items.length > 9) {
    throw typeError("mktime needs a tuple of length 8 or 9");
  }
  const [year, month, day, hour, minute, second] = items.map(toSmall);
  const daylight = items.length === 9 ? toSmall(items[8]!) : -1;
  const d = new Date(2000, 0, 1);
  d.setFullYear(year!, month! - 1, day!);
  d.setHours(hour!, minute!, second!, 0);
  let at = d.getTime() / 1000;
  if (daylight >= 0 && isDaylight(d) !== daylight > 0 && hasDaylight(d)) {
    // The tuple is in the other of standard and daylight saving time.
    at += daylight > 0 ? -3600 : 3600;
  }
  if (Number.isNaN(at) || at === -1) {
    throw overflowError("invalid mktime usage");
  }
  return at;
}

/** Whether the zone has daylight saving time in that year. */
function hasDaylight(d: Date): boolean {
  const year = d.getFullYear();
  return new Date(year, 0, 1).getTimezoneOffset() !==
    new Date(year, 6, 1).getTimezoneOffset();
}

function ticksDiff(end: Value, start: Value): Value {
  const a = toInt(end);
  const b = toInt(start);
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  const half = PERIOD / 2n;
  const wrapped = BigInt.asUintN(62, BigInt(a) - BigInt(b) + half);
  return norm(wrapped - half);
}

function ticksAdd(ticks: Value, delta: Value): Value {
  const a = BigInt(toInt(ticks));
  const d = BigInt(toInt(delta));
  const half = PERIOD / 2n;
  if (d <= -half || d >= half) throw overflowError("ticks interval overflow");
  return norm(BigInt.asUintN(62, a + d));
}

/** Makes the module. */
export function time(vm: Interpreter): PyBuiltinModule {
  const begin = vm.clock.monotonicNs();
  const ticks = (unit: number) =>
    fixed(0, () => Math.floor(vm.clock.monotonicNs() / unit));
  const elapsed = fixed(
    0,
    () => new PyFloat((vm.clock.monotonicNs() - begin) / 1e9),
  );
  const monotonic = fixed(0, () => new PyFloat(vm.clock.monotonicNs() / 1e9));
  const monotonicNs = ticks(1);
  const m = makeModule("time", {
    functions: {
      clock: elapsed,
      gmtime: between(0, 1, (s?: Value) => gmtime(seconds(vm, s))),
      localtime: between(0, 1, (s?: Value) => localtime(seconds(vm, s))),
      mktime: fixed(1, mktime),
      monotonic,
      monotonic_ns: monotonicNs,
      perf_counter: monotonic,
      perf_counter_ns: monotonicNs,
      process_time: elapsed,
      process_time_ns: fixed(
        0,
        () => Math.floor(vm.clock.monotonicNs() - begin),
      ),
      thread_time: elapsed,
      sleep: fixed(1, (s: Value) => {
        sleepMs(vm, toDouble(s) * 1000);
        return None;
      }),
      sleep_ms: fixed(1, (ms: Value) => {
        sleepMs(vm, toSmall(ms));
        return None;
      }),
      sleep_us: fixed(1, (us: Value) => {
        sleepMs(vm, toSmall(us) / 1000);
        return None;
      }),
      ticks_add: fixed(2, ticksAdd),
      ticks_cpu: ticks(1),
      ticks_diff: fixed(2, ticksDiff),
      ticks_ms: ticks(1e6),
      ticks_us: ticks(1e3),
      time: fixed(
        0,
        () => new PyFloat(Number(vm.clock.timeNs() / 1000n) / 1e6),
      ),
      time_ns: fixed(0, () => norm(vm.clock.timeNs())),
    },
    values: { struct_time: structTimeType },
  });
  m.dynamic = (name) => {
    const value = laterName(vm, name);
    if (value !== undefined) m[`$${name}`] = value;
    return value;
  };
  return m;
}

/** What is written in Python: the frozen module `_timeformat`. */
const written: readonly string[] = ["asctime", "ctime", "strftime", "strptime"];

/** CPython's names that are made when first asked for. */
function laterName(vm: Interpreter, name: string): Value | undefined {
  if (written.includes(name)) {
    const frozen = vm.importModule("_timeformat", vm.main, [], 0);
    return getattr(frozen, name);
  }
  const winter = new Date(new Date().getFullYear(), 0, 1);
  const summer = new Date(new Date().getFullYear(), 6, 1);
  const [standard, saving] = isDaylight(winter)
    ? [summer, winter]
    : [winter, summer];
  switch (name) {
    case "timezone":
      return -zoneOf(standard).offset;
    case "altzone":
      return -zoneOf(saving).offset;
    case "daylight":
      return isDaylight(saving) ? 1 : 0;
    case "tzname":
      return new PyTuple([zoneOf(standard).name, zoneOf(saving).name]);
  }
  return undefined;
}
