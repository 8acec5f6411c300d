/**
 * `io.BytesIO` and `io.StringIO`: a stream over bytes in memory. As in MicroPython a
 * StringIO holds UTF-8, and positions in it count bytes.
 *
 * @module
 */

import {
  address,
  between,
  bindParameters,
  defineType,
  fixed,
  integer,
  memoryviewType,
  type MethodTable,
  None,
  params,
  PyByteArray,
  type PyType,
  readBuffer,
  toSmall,
  type Value,
  valueError,
} from "../../runtime/mod.ts";
import { extraMethods } from "./extra_methods.ts";
import {
  CLOSE,
  content,
  EINVAL,
  FLUSH,
  PyStream,
  streamMethods,
} from "../stream.ts";

/** What both kinds are made of. */
abstract class PyMemoryIO extends PyStream {
  /** The store; null once the stream is closed. */
  declare store: Uint8Array | null;
  /** How many of its bytes count. */
  declare size: number;
  declare position: number;
  /** True while the store is somebody else's, not to be written to. */
  declare shared: boolean;

  /** Sets the state of a new or blank instance. */
  begin(initial?: Value): void {
    this.store = new Uint8Array(0);
    this.size = this.position = 0;
    this.shared = false;
    if (initial === undefined || initial === None) return;
    // An integer says how much room to make.
    if (integer(initial) !== undefined) return;
    const bytes = readBuffer(initial);
    const isFixed = typeof initial === "string" || !isWritable(initial);
    this.store = isFixed ? bytes : bytes.slice();
    this.size = bytes.length;
    this.shared = isFixed;
  }

  get canRead(): boolean {
    return this.bytes() !== null;
  }
  get canWrite(): boolean {
    return this.canRead;
  }
  get canSeek(): boolean {
    return this.canRead;
  }

  override attr(name: string): Value | undefined {
    return name === "closed" ? this.store === null : undefined;
  }

  /** The bytes. @throws ValueError where the stream is closed */
  bytes(): Uint8Array {
    if (this.store === null) {
      throw valueError("I/O operation on closed file");
    }
    return this.store.subarray(0, this.size);
  }

  override repr(): string {
    return `<io.${this.T.native.name} 0x${address(this)}>`;
  }

  override readBytes(into: Uint8Array): number {
    const bytes = this.bytes();
    if (this.position >= bytes.length) return 0;
    const part = bytes.subarray(this.position, this.position + into.length);
    into.set(part);
    this.position += part.length;
    return part.length;
  }

  override allBytes(): Uint8Array {
    const bytes = this.bytes();
    const from = Math.min(this.position, bytes.length);
    this.position = Math.max(this.position, bytes.length);
    return bytes.slice(from);
  }

  override lineBytes(limit: number): Uint8Array {
    const bytes = this.bytes();
    const from = Math.min(this.position, bytes.length);
    const newline = bytes.indexOf(10, from);
    const end = newline < 0 ? bytes.length : newline + 1;
    const to = Math.min(end, from + limit);
    if (to > from) this.position = to;
    return bytes.slice(from, to);
  }

  override writeBytes(from: Uint8Array): number {
    this.bytes();
    const end = this.position + from.length;
    this.reserve(end);
    // A seek past the end leaves zeros.
    if (this.position > this.size) {
      this.store!.fill(0, this.size, this.position);
    }
    this.store!.set(from, this.position);
    this.position = end;
    this.size = Math.max(this.size, end);
    return from.length;
  }

  /** Makes room; a store that is not ours is copied first. */
  reserve(size: number): void {
    const store = this.store!;
    if (size <= store.length && !this.shared) return;
    const grown = new Uint8Array(Math.max(size, this.size * 2, 64));
    grown.set(store.subarray(0, this.size));
    this.store = grown;
    this.shared = false;
  }

  override seekTo(offset: number, whence: number): number {
    const from = whence === 1 ? this.position : whence === 2 ? this.size : 0;
    this.position = Math.max(0, from + offset);
    return this.position;
  }

  override control(request: number): number {
    if (request === FLUSH) return 0;
    if (request !== CLOSE) return -EINVAL;
    this.store = null;
    return 0;
  }
}

function isWritable(v: Value): boolean {
  return (v as { isReadonly?: boolean }).isReadonly !== true;
}

/** `io.BytesIO` */
export class PyBytesIO extends PyMemoryIO {}

/** `io.StringIO` */
export class PyStringIO extends PyMemoryIO {
  override get isText(): boolean {
    return true;
  }
}

const { __enter__, __exit__, close, flush, read, read1, readinto } =
  streamMethods;
const { readline, seek, tell, write } = streamMethods;

/** The number that a slot gives: how much `truncate` left. */
function truncate(s: PyMemoryIO, size?: Value): Value {
  const n = size === undefined || size === None ? s.position : toSmall(size);
  if (n < 0) throw valueError("negative size value");
  const bytes = s.bytes();
  if (n < bytes.length) {
    s.store = bytes.slice(0, n);
    s.size = n;
    s.shared = false;
  }
  return n;
}

function memoryType(
  name: string,
  js: new () => PyMemoryIO,
  extra: MethodTable = {},
): PyType {
  const made = (initial?: Value) => {
    const s = new js();
    s.begin(initial);
    return s;
  };
  return defineType(name, {
    js,
    make: (args, names, values) => {
      // The initial value has another name in each type; `newline` says nothing.
      const initial = js === PyStringIO ? "initial_value=" : "initial_bytes=";
      const parameters = params(initial, "newline=");
      if (names.length === 0 && args.length < 2) return made(args[0]);
      const bound = bindParameters(parameters, args, names, values);
      return made(bound[0]);
    },
    allocate: (o) => (o as PyMemoryIO).begin(),
    init: between(1, 3, (s: PyMemoryIO, initial?: Value) => {
      s.begin(initial);
      return None;
    }),
    methods: {
      ...extraMethods,
      __enter__,
      __exit__,
      close,
      flush,
      isatty: fixed(1, () => false),
      getvalue: fixed(1, (s: PyMemoryIO) => content(s, s.bytes().slice())),
      read,
      readinto,
      readline,
      seek,
      tell,
      truncate: between(1, 2, truncate),
      write,
      ...extra,
    },
  });
}

/** `io.BytesIO` */
export const bytesIOType: PyType = memoryType("BytesIO", PyBytesIO, {
  getbuffer: fixed(1, (s: PyMemoryIO) => {
    s.bytes();
    s.reserve(s.size);
    return memoryviewType.call(new PyByteArray(s.bytes()));
  }),
  read1,
});
/** `io.StringIO` */
export const stringIOType: PyType = memoryType("StringIO", PyStringIO);
