/**
 * `deflate`: compressed streams over other streams.
 *
 * @module
 */

import {
  between,
  defineType,
  exceptions,
  osError,
  type PyBuiltinModule,
  type PyType,
  toSmall,
  truth,
  type Value,
  valueError,
} from "../runtime/mod.ts";
import { adler32, crc32 } from "./checksum.ts";
import { Compressor } from "./deflate/compress.ts";
import { gzipHeader, readHeader, zlibHeader } from "./deflate/header.ts";
import { InflateError, Inflater } from "./deflate/inflate.ts";
import { makeModule, noKeywords } from "./module.ts";
import { CLOSE, EINVAL, PyStream, streamMethods, streamOf } from "./stream.ts";

const AUTO = 0;
const RAW = 1;
const ZLIB = 2;
const GZIP = 3;
/** The window where nothing says another. */
const DEFAULT_BITS = 8;

/** The reading half of a stream. */
interface Reader {
  readonly inflater: Inflater;
  readonly format: number;
  checksum: number;
}

/** The writing half of a stream. */
interface Writer {
  readonly compressor: Compressor;
  length: number;
  checksum: number;
}

/** The settings of a DeflateIO. */
interface Settings {
  readonly format: number;
  readonly bits: number;
  readonly closesStream: boolean;
}

/** A compressed stream; its two halves are made when first used. */
class PyDeflateIO extends PyStream {
  stream: PyStream | null;
  reader: Reader | null = null;
  writer: Writer | null = null;

  constructor(stream: PyStream, readonly settings: Settings) {
    super();
    this.stream = stream;
  }

  override readBytes(into: Uint8Array): number {
    if (this.stream === null) return -EINVAL;
    const reader = this.reader ??= startReading(this.stream, this.settings);
    if (reader === null) return -EINVAL;
    try {
      return readInto(reader, into);
    } catch (e) {
      if (e instanceof InflateError) return -EINVAL;
      throw e;
    }
  }

  override writeBytes(from: Uint8Array): number {
    if (this.stream === null) return -EINVAL;
    const writer = this.writer ??= startWriting(this.stream, this.settings);
    if (writer === null) return -EINVAL;
    const { format } = this.settings;
    writer.length += from.length;
    if (format === ZLIB) writer.checksum = adler32(from, writer.checksum);
    if (format === GZIP) writer.checksum = crc32(from, writer.checksum);
    writer.compressor.write(from);
    return from.length;
  }

  override control(request: number): number {
    if (request !== CLOSE) return -EINVAL;
    const { stream, writer } = this;
    if (stream === null) return 0;
    let result = 0;
    if (writer !== null) {
      writer.compressor.finish();
      const footer = footerOf(writer, this.settings.format);
      if (footer.length > 0) result = Math.min(0, stream.writeBytes(footer));
    }
    if (this.settings.closesStream) stream.control(CLOSE, 0);
    this.stream = null;
    return result;
  }
}

// ------------------------------------------------------------------------- reading

/** Takes single bytes from a stream. @throws EOFError, OSError */
function byteSource(stream: PyStream): () => number {
  const one = new Uint8Array(1);
  return () => {
    const n = stream.readBytes(one);
    if (n < 0) throw osError(-n);
    if (n === 0) throw exceptions.make("EOFError", []);
    return one[0]!;
  };
}

/** Reads the header; null where it is not what is wanted. */
function startReading(stream: PyStream, s: Settings): Reader | null {
  const next = byteSource(stream);
  let { bits, format } = s;
  if (format === RAW) {
    if (bits === 0) bits = DEFAULT_BITS;
  } else {
    const header = readHeader(next);
    if (header === null) return null;
    const found = header.kind === "zlib" ? ZLIB : GZIP;
    if (format !== AUTO && format !== found) return null;
    format = found;
    if (bits === 0 || header.windowBits < bits) bits = header.windowBits;
  }
  return {
    inflater: new Inflater(next, 1 << bits),
    format,
    checksum: format === ZLIB ? 1 : 0,
  };
}

function readInto(reader: Reader, into: Uint8Array): number {
  const { inflater, format } = reader;
  if (inflater.isDone) return 0;
  const n = inflater.read(into);
  const got = into.subarray(0, n);
  if (format === ZLIB) reader.checksum = adler32(got, reader.checksum);
  if (format === GZIP) reader.checksum = crc32(got, reader.checksum);
  if (inflater.isDone && format !== RAW) checkFooter(reader);
  return n;
}

/** Reads the checksum, and gzip's length, which nobody looks at. */
function checkFooter({ inflater, format, checksum }: Reader): void {
  const { next } = inflater;
  const bytes = [next(), next(), next(), next()];
  if (format === GZIP) {
    bytes.reverse();
    for (let i = 0; i < 4; i++) next();
  }
  const stored = bytes.reduce((sum, byte) => (sum << 8 | byte) >>> 0, 0);
  if (stored !== checksum) throw new InflateError("bad checksum");
}

// ------------------------------------------------------------------------- writing

/** Writes the header; null where the stream refuses it. */
function startWriting(stream: PyStream, s: Settings): Writer | null {
  const bits = s.bits === 0 ? DEFAULT_BITS : s.bits;
  const put = (byte: number) => {
    const n = stream.writeBytes(new Uint8Array([byte]));
    if (n < 0) throw osError(-n);
  };
  const compressor = new Compressor(put, 1 << bits);
  const header = s.format === ZLIB
    ? zlibHeader(bits)
    : s.format === GZIP
    ? gzipHeader()
    : null;
  if (header !== null && stream.writeBytes(header) < 0) return null;
  compressor.start();
  return { compressor, length: 0, checksum: s.format === ZLIB ? 1 : 0 };
}

/** The checksum that follows the data, and gzip's length. */
function footerOf({ checksum, length }: Writer, format: number): Uint8Array {
  if (format !== ZLIB && format !== GZIP) return new Uint8Array(0);
  const bytes = new Uint8Array(format === ZLIB ? 4 : 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, checksum, format === GZIP);
  if (format === GZIP) view.setUint32(4, length, true);
  return bytes;
}

// -------------------------------------------------------------------------- module

const checked = between(
  1,
  4,
  (stream: Value, format?: Value, bits?: Value, close?: Value): Value => {
    const settings = {
      format: format === undefined ? AUTO : toSmall(format),
      bits: bits === undefined ? 0 : toSmall(bits),
      closesStream: close !== undefined && truth(close),
    };
    if (settings.format < AUTO || settings.format > GZIP) {
      throw valueError("format");
    }
    const isWindow = settings.bits >= 5 && settings.bits <= 15;
    if (settings.bits !== 0 && !isWindow) throw valueError("wbits");
    return new PyDeflateIO(streamOf(stream), settings);
  },
);

const { __enter__, __exit__, close, read, readinto, readline, write } =
  streamMethods;

const deflateIOType: PyType = defineType("DeflateIO", {
  js: PyDeflateIO,
  isBase: false,
  make: (args, names) => {
    noKeywords(names);
    return checked(...args as [Value]);
  },
  methods: { __enter__, __exit__, close, read, readinto, readline, write },
});

/** Makes the module. */
export function deflate(): PyBuiltinModule {
  return makeModule("deflate", {
    values: { AUTO, RAW, ZLIB, GZIP, DeflateIO: deflateIOType },
  });
}
