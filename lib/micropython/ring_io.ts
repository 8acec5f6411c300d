/**
 * `micropython.RingIO`: a ring of bytes between two parties, of which one may be an
 * interrupt handler.
 *
 * @module
 */

import {
  arityError,
  bufferOf,
  defineType,
  exceptions,
  fixed,
  type PyType,
  toSmall,
  type Value,
} from "../../runtime/mod.ts";
import { noKeywords } from "../module.ts";
import {
  CLOSE,
  EINVAL,
  POLL,
  POLL_IN,
  POLL_OUT,
  PyStream,
  streamMethods,
} from "../stream.ts";

/** The ring holds one byte less than its buffer. */
export class PyRingIO extends PyStream {
  #get = 0;
  #put = 0;

  constructor(readonly bytes: Uint8Array) {
    super();
  }

  /** How many bytes can be read. */
  get available(): number {
    const { length } = this.bytes;
    return (this.#put - this.#get + length) % length;
  }

  override readBytes(into: Uint8Array): number {
    const n = Math.min(into.length, this.available);
    for (let i = 0; i < n; i++) {
      into[i] = this.bytes[this.#get]!;
      this.#get = (this.#get + 1) % this.bytes.length;
    }
    return n;
  }

  override writeBytes(from: Uint8Array): number {
    const n = Math.min(from.length, this.bytes.length - 1 - this.available);
    for (let i = 0; i < n; i++) {
      this.bytes[this.#put] = from[i]!;
      this.#put = (this.#put + 1) % this.bytes.length;
    }
    return n;
  }

  override control(request: number, argument: number): number {
    if (request === CLOSE) return 0;
    if (request !== POLL) return -EINVAL;
    const readable = this.available > 0 ? POLL_IN : 0;
    const writable = this.available < this.bytes.length - 1 ? POLL_OUT : 0;
    return argument & (readable | writable);
  }
}

const LIMIT = 65535;

function ringBytes(v: Value): Uint8Array {
  const given = typeof v === "object" &&
      (v as { isReadonly?: boolean }).isReadonly !== true
    ? bufferOf(v)
    : undefined;
  const length = given?.length ?? toSmall(v) + 1;
  if (length < 2 || length > LIMIT) throw exceptions.make("ValueError", []);
  return given ?? new Uint8Array(length);
}

const { close, read, readinto, readline, write } = streamMethods;

/** `RingIO(size or buffer)` */
export const ringIOType: PyType = defineType("RingIO", {
  js: PyRingIO,
  isBase: false,
  make: (args, names) => {
    noKeywords(names);
    if (args.length !== 1) throw arityError(1, args.length);
    return new PyRingIO(ringBytes(args[0]!));
  },
  methods: {
    any: fixed(1, (self: PyRingIO) => self.available),
    close,
    read,
    readinto,
    readline,
    write,
  },
});
