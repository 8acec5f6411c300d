/**
 * `io.BufferedWriter`: gathers what is written to a stream and passes it on in whole
 * buffers.
 *
 * @module
 */

import {
  arityError,
  defineType,
  fixed,
  None,
  osError,
  type PyType,
  toSmall,
  type Value,
} from "../../runtime/mod.ts";
import {
  EAGAIN,
  PyStream,
  streamMethods,
  streamOf,
  writeAll,
} from "../stream.ts";

class PyBufferedWriter extends PyStream {
  #length = 0;
  readonly #buffer: Uint8Array;

  constructor(readonly stream: PyStream, size: number) {
    super();
    this.#buffer = new Uint8Array(size);
  }

  override writeBytes(from: Uint8Array): number {
    let rest = from;
    while (rest.length > 0) {
      const room = this.#buffer.length - this.#length;
      const part = rest.subarray(0, room);
      this.#buffer.set(part, this.#length);
      this.#length += part.length;
      rest = rest.subarray(part.length);
      if (this.#length === this.#buffer.length) this.empty();
    }
    return from.length;
  }

  /** Passes on what is there. */
  empty(): void {
    if (this.#length === 0) return;
    const bytes = this.#buffer.subarray(0, this.#length);
    if (writeAll(this.stream, bytes) === undefined) throw osError(EAGAIN);
    this.#length = 0;
  }
}

/** `io.BufferedWriter(stream, size)` */
export const bufferedWriterType: PyType = defineType("BufferedWriter", {
  js: PyBufferedWriter,
  make: (args): Value => {
    if (args.length !== 2) throw arityError(2, args.length);
    return new PyBufferedWriter(streamOf(args[0]!), toSmall(args[1]!));
  },
  methods: {
    flush: fixed(1, (self: PyBufferedWriter) => {
      self.empty();
      return None;
    }),
    write: streamMethods.write,
  },
});
