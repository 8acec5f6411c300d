/**
 * `select`: waiting for several streams at once. Files are waited for by the system;
 * streams without a file (Python's own, `RingIO`) are asked every millisecond.
 *
 * @module
 */

import {
  between,
  defineType,
  exceptions,
  exceptionTypes,
  fixed,
  integer,
  type Interpreter,
  iterate,
  None,
  osError,
  type PolledFile,
  type PyBuiltinModule,
  PyIteratorBase,
  PyList,
  PyTuple,
  toDouble,
  toSmall,
  type Value,
} from "../runtime/mod.ts";
import { PyFile } from "./io/file.ts";
import { makeModule } from "./module.ts";
import {
  GET_FILENO,
  POLL,
  POLL_ERR,
  POLL_HUP,
  POLL_IN,
  POLL_NVAL,
  POLL_OUT,
  PyStream,
  streamOf,
} from "./stream.ts";

const ENOENT = 2;
/** How often streams without a file are asked. */
const PERIOD_MS = 1;
/** `ipoll`: an object that was ready is not waited for again. */
const ONE_SHOT = 1;

/** Something to be waited for. */
class Entry implements PolledFile {
  revents = 0;

  constructor(
    readonly object: Value,
    readonly stream: PyStream | null,
    /** Its file; -1 where it has none. */
    readonly fd: number,
    public events: number,
  ) {}

  /** Whether bytes wait in the stream's own buffer. */
  get isBuffered(): boolean {
    const { stream } = this;
    return (this.events & POLL_IN) !== 0 && stream instanceof PyFile &&
      stream.buffered > 0;
  }

  /** Asks a stream without a file. @throws OSError */
  ask(): void {
    const result = this.stream!.control(POLL, this.events);
    if (result < 0) throw osError(-result);
    this.revents = result;
  }
}

function entryOf(object: Value, events: number): Entry {
  const number = integer(object);
  if (number !== undefined) {
    if (number < 0) throw exceptions.make("ValueError", []);
    return new Entry(object, null, Number(number), events);
  }
  const stream = streamOf(object);
  if (stream instanceof PyFile) {
    return new Entry(object, stream, stream.fileno(), events);
  }
  const fd = stream.control(GET_FILENO, 0);
  return new Entry(object, stream, Math.max(fd, -1), events);
}

/** Waits until something is ready. @param timeoutMs negative for ever */
function wait(
  vm: Interpreter,
  entries: readonly Entry[],
  timeoutMs: number,
): void {
  const files = entries.filter((e) => e.fd >= 0);
  const others = entries.filter((e) => e.fd < 0);
  const start = vm.clock.monotonicNs();
  vm.stdout.flush();
  for (;;) {
    vm.safepoint();
    const left = timeoutMs < 0
      ? -1
      : Math.max(0, timeoutMs - (vm.clock.monotonicNs() - start) / 1e6);
    if (isReady(vm, files, others, left)) return;
    const elapsed = (vm.clock.monotonicNs() - start) / 1e6;
    if (timeoutMs >= 0 && elapsed >= timeoutMs) return;
  }
}

/** One round: the files for a while, then the others. */
function isReady(
  vm: Interpreter,
  files: readonly Entry[],
  others: readonly Entry[],
  leftMs: number,
): boolean {
  const buffered = files.filter((e) => e.isBuffered);
  const period = others.length > 0 ? PERIOD_MS : leftMs;
  const most = leftMs >= 0 && leftMs < period ? leftMs : period;
  vm.clock.poll(files, buffered.length > 0 ? 0 : most);
  for (const entry of buffered) entry.revents |= POLL_IN;
  for (const entry of others) entry.ask();
  return files.some((e) => e.revents !== 0) ||
    others.some((e) => e.revents !== 0);
}

/** `select.poll()` */
class PyPoll extends PyIteratorBase {
  readonly #entries = new Map<Value, Entry>();
  /** What `ipoll` goes through, and the tuple that it gives again and again. */
  #ready: Entry[] = [];
  #flags = 0;
  readonly #pair = new PyTuple([None, 0]);

  constructor(readonly vm: Interpreter) {
    super();
  }

  register(object: Value, events: number): void {
    const known = this.#entries.get(object);
    if (known !== undefined) known.events = events;
    else this.#entries.set(object, entryOf(object, events));
  }

  unregister(object: Value): void {
    this.#entries.delete(object);
  }

  /** @throws OSError where the object is not registered */
  modify(object: Value, events: number): void {
    const entry = this.#entries.get(object);
    if (entry === undefined) throw osError(ENOENT);
    entry.events = events;
  }

  /** Waits. @returns what is ready */
  poll(timeout?: Value): Entry[] {
    const given = timeout === undefined || timeout === None
      ? -1
      : toSmall(timeout);
    const entries = [...this.#entries.values()];
    for (const entry of entries) entry.revents = 0;
    wait(this.vm, entries, given < 0 ? -1 : given);
    return entries.filter((e) => e.revents !== 0);
  }

  /** Waits; the poll object then iterates over what is ready. */
  ipoll(timeout?: Value, flags?: Value): this {
    this.#flags = flags === undefined ? 0 : toSmall(flags);
    this.#ready = this.poll(timeout);
    return this;
  }

  override next(): Value | undefined {
    const entry = this.#ready.shift();
    if (entry === undefined) return undefined;
    const { items } = this.#pair;
    items[0] = entry.object;
    items[1] = entry.revents;
    if ((this.#flags & ONE_SHOT) !== 0) entry.events = 0;
    return this.#pair;
  }
}

function eventsOf(events?: Value): number {
  return events === undefined ? POLL_IN | POLL_OUT : toSmall(events);
}

defineType("poll", {
  js: PyPoll,
  methods: {
    ipoll: between(
      1,
      3,
      (p: PyPoll, timeout?: Value, flags?: Value) => p.ipoll(timeout, flags),
    ),
    modify: fixed(3, (p: PyPoll, object: Value, events: Value) => {
      p.modify(object, toSmall(events));
      return None;
    }),
    poll: between(
      1,
      2,
      (p: PyPoll, timeout?: Value) =>
        new PyList(
          p.poll(timeout).map((e) => new PyTuple([e.object, e.revents])),
        ),
    ),
    register: between(2, 3, (p: PyPoll, object: Value, events?: Value) => {
      p.register(object, eventsOf(events));
      return None;
    }),
    unregister: fixed(2, (p: PyPoll, object: Value) => {
      p.unregister(object);
      return None;
    }),
  },
});

/** `select.select`: CPython's. */
function selectSets(
  vm: Interpreter,
  read: Value,
  write: Value,
  except: Value,
  timeout?: Value,
): Value {
  const sets = [
    { list: iterate(read), events: POLL_IN, shows: POLL_IN | POLL_HUP },
    { list: iterate(write), events: POLL_OUT, shows: POLL_OUT },
    { list: iterate(except), events: 0, shows: POLL_ERR | POLL_NVAL },
  ];
  const entries = new Map<Value, Entry>();
  for (const { list, events } of sets) {
    for (const object of list) {
      const entry = entries.get(object) ?? entryOf(fileOf(object), 0);
      entry.events |= events;
      entries.set(object, entry);
    }
  }
  const ms = timeout === undefined || timeout === None
    ? -1
    : toDouble(timeout) * 1000;
  wait(vm, [...entries.values()], ms);
  return new PyTuple(sets.map(({ list, shows }) =>
    new PyList(
      list.filter((o) => (entries.get(o)!.revents & shows) !== 0),
    )
  ));
}

/** An object itself, or the file that its `fileno()` names. */
function fileOf(object: Value): Value {
  if (object instanceof PyStream || typeof object !== "object") return object;
  const { $fileno } = object;
  return typeof $fileno === "function" ? $fileno(object) : object;
}

/** Makes the module. */
export function select(vm: Interpreter): PyBuiltinModule {
  return makeModule("select", {
    functions: {
      poll: fixed(0, () => new PyPoll(vm)),
      select: between(
        3,
        4,
        (r: Value, w: Value, x: Value, timeout?: Value) =>
          selectSets(vm, r, w, x, timeout),
      ),
    },
    values: {
      error: exceptionTypes.OSError!,
      POLLERR: POLL_ERR,
      POLLHUP: POLL_HUP,
      POLLIN: POLL_IN,
      POLLNVAL: POLL_NVAL,
      POLLOUT: POLL_OUT,
    },
  });
}
