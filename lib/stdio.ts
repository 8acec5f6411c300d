/**
 * `sys.stdin`, `sys.stdout` and `sys.stderr`.
 *
 * @module
 */

import {
  between,
  decodeUtf8,
  defineType,
  encodeUtf8,
  fixed,
  integer,
  type Interpreter,
  None,
  noteAstral,
  PyBytes,
  PyList,
  PyObject,
  readBuffer,
  str,
  type Value,
  writeBuffer,
} from "../runtime/mod.ts";

type Kind = "stdin" | "stdout" | "stderr";

/** A standard stream, of text or (its `buffer`) of bytes. */
class PyStdStream extends PyObject {
  constructor(
    readonly vm: Interpreter,
    readonly kind: Kind,
    readonly binary: boolean,
  ) {
    super();
  }

  override repr(): string {
    return `<io.${this.binary ? "FileIO" : "TextIOWrapper"} ${this.fd}>`;
  }

  get fd(): number {
    return this.kind === "stdin" ? 0 : this.kind === "stdout" ? 1 : 2;
  }

  override attr(name: string): Value | undefined {
    if (name === "buffer" && !this.binary) {
      return new PyStdStream(this.vm, this.kind, true);
    }
    if (name === "name") return `<${this.kind}>`;
    if (name === "encoding") return "utf-8";
    return undefined;
  }

  override iter() {
    return this as unknown as { next(): Value | undefined };
  }

  next(): Value | undefined {
    const line = this.line(-1);
    return typeof line === "string"
      ? line === "" ? undefined : line
      : (line as PyBytes).b.length === 0
      ? undefined
      : line;
  }

  #give(bytes: Uint8Array): Value {
    if (this.binary) return new PyBytes(bytes.slice());
    const text = decodeUtf8(bytes);
    if (text === null) throw this.vm.exception("UnicodeError");
    return noteAstral(text);
  }

  line(limit: number): Value {
    this.vm.stdout.flush();
    const reader = this.vm.lineReader;
    return this.#give(reader.readLineBytes(limit < 0 ? Infinity : limit));
  }

  readSome(n: number): Value {
    this.vm.stdout.flush();
    return this.#give(this.vm.lineReader.read(n));
  }

  readInto(target: Uint8Array): number {
    this.vm.stdout.flush();
    const bytes = this.vm.lineReader.read(target.length);
    target.set(bytes);
    return bytes.length;
  }

  write(v: Value): number {
    const out = this.kind === "stderr" ? this.vm.stderr : this.vm.stdout;
    if (this.kind === "stderr") this.vm.stdout.flush();
    if (typeof v === "string") {
      out.write(v);
      return encodeUtf8(v).length;
    }
    const bytes = readBuffer(v);
    out.writeBytes(bytes.slice());
    return bytes.length;
  }
}

function size(v: Value | undefined): number {
  if (v === undefined || v === None) return -1;
  return Number(integer(v) ?? -1);
}

defineType("TextIOWrapper", {
  js: PyStdStream,
  methods: {
    __enter__: fixed(1, (s: PyStdStream) => s),
    __exit__: fixed(4, () => None),
    close: fixed(1, () => None),
    fileno: fixed(1, (s: PyStdStream) => s.fd),
    flush: fixed(1, (s: PyStdStream) => {
      s.vm.stdout.flush();
      return None;
    }),
    isatty: fixed(1, (s: PyStdStream) => s.vm.system.isatty(s.fd)),
    read: between(1, 2, (s: PyStdStream, n?: Value) => s.readSome(size(n))),
    readinto: between(2, 3, (s: PyStdStream, b: Value, n?: Value) => {
      const target = writeBuffer(b);
      return s.readInto(n === undefined ? target : target.subarray(0, size(n)));
    }),
    readline: between(1, 2, (s: PyStdStream, n?: Value) => s.line(size(n))),
    readlines: fixed(1, (s: PyStdStream) => {
      const lines: Value[] = [];
      for (let l = s.next(); l !== undefined; l = s.next()) lines.push(l);
      return new PyList(lines);
    }),
    write: between(
      2,
      4,
      (s: PyStdStream, v: Value) =>
        s.write(typeof v === "object" && v.buffer() === undefined ? str(v) : v),
    ),
  },
});

/** The three streams of an interpreter. */
export function standardStreams(vm: Interpreter): { [kind in Kind]: Value } {
  return {
    stdin: new PyStdStream(vm, "stdin", false),
    stdout: new PyStdStream(vm, "stdout", false),
    stderr: new PyStdStream(vm, "stderr", false),
  };
}
