/**
 * The interpreter: one Python world. It owns the modules, the built-ins' namespace,
 * the standard streams and everything else that changes while a program runs; two
 * interpreters in one process do not see each other.
 *
 * @module
 */

import { runtimeError } from "../core/errors.ts";
import { lookup } from "../core/attributes.ts";
import { None, type PyObject, type Value } from "../core/object.ts";
import { repr } from "../core/protocols.ts";
import { decodeUtf8 } from "../core/text/utf8.ts";
import { PyDict } from "../types/dict.ts";
import { isA, makeException, toException } from "../types/exception.ts";
import type { PyException } from "../types/exception.ts";
import { PyBuiltinModule, PyModule, settle } from "../types/module.ts";
import { PyList } from "../types/list.ts";
import { PyTuple } from "../types/tuple.ts";
import { installBuiltins } from "./bound_builtins.ts";
import { type CompiledPrograms, link, type Mode, PyCode } from "./code.ts";
import { Importer } from "./importer.ts";
import { LineReader } from "./line_reader.ts";
import { Output, type Sink } from "./output.ts";
import {
  compileFile,
  compileSource,
  endProgram,
  runFile,
  runInput,
  runModule,
  runSource,
} from "./program.ts";
import { poll } from "../core/poll.ts";
import { Pending } from "./pending.ts";
import type { System, Waiting } from "./system.ts";
import { EPIPE, isDirectory, isOsError } from "./system_errors.ts";
import { formatException } from "./traceback.ts";

const EINTR = 4;
const POLL_IN = 1;

/** Makes a built-in module for an interpreter. */
export type ModuleMaker = (interpreter: Interpreter) => PyBuiltinModule;

/** The built-in modules by name. */
export interface ModuleTable {
  /** Makes the module; undefined where there is no such module. */
  get(name: string): ModuleMaker | undefined;
  /** Names of modules that a file on `sys.path` may stand in front of. */
  readonly overridable: ReadonlySet<string>;
  /** A frozen module's source by path, or null. */
  frozen(
    path: string,
    read: (path: string) => string | null,
  ): string | null;
  /** Every name, for `help('modules')`. */
  names(): string[];
}

/** What an interpreter is made of. */
export interface InterpreterOptions {
  readonly system: System;
  readonly modules: ModuleTable;
  /** `sys.argv`; default none. */
  readonly argv?: readonly string[];
  /** `sys.path`; default `['', '.frozen']`. */
  readonly path?: readonly string[];
  /** Where standard output goes; default file 1. */
  readonly stdout?: Sink;
  /** Where standard error goes; default file 2. */
  readonly stderr?: Sink;
  /** What standard input gives; default file 0. */
  readonly stdin?: Uint8Array;
  /** `-O` level. */
  readonly optimise?: number;
  /** Compiled programs of earlier processes; default none. */
  readonly programs?: CompiledPrograms | undefined;
  /** A frozen module's JavaScript by path, where it was compiled before; else null. */
  readonly compiled?: ((path: string) => string | null) | undefined;
  /** The safepoint word of an interpreter that this one comes after. */
  readonly word?: Int32Array;
  /**
   * Opens the hardware (a `Board` of `hal/mod.ts`) when a program first needs it;
   * without it there is none. A program may ask for a certain one.
   */
  readonly openBoard?: (wanted?: object) => object;
  /** {@linkcode Interpreter.restart} of the world before this one. */
  readonly startCause?: number;
}

/** What imports read where a program has mounted file systems of its own. */
export interface ImportFiles {
  /** A file's bytes, or null where there is none. */
  readFile(path: string): Uint8Array | null;
  isDirectory(path: string): boolean;
  /** A file's bytes. @throws OSError */
  load(path: string): Uint8Array;
}

/** Whose globals and locals `globals()` and `locals()` mean. */
interface CallFrame {
  globals: PyObject;
  locals: object | null;
}

/** One Python world. */
export class Interpreter {
  readonly system: System;
  /** How time passes: the system's way, until hardware has a clock of its own. */
  clock: Waiting;
  /** Opens the hardware; null where there is none. */
  readonly openBoard: ((wanted?: object) => object) | null;
  /** Called when a program has ended and nothing of it goes on. */
  readonly atRest: Set<() => void> = new Set();
  /** Why this world began, as a program may ask; 0 where it is the first. */
  readonly startCause: number;
  /** Why the next one is to begin: the program ended by a restart; 0 for none. */
  restart = 0;
  #restarting: { readonly by: PyException; readonly cause: number } | null =
    null;
  /** Called when nothing will run any more. */
  readonly atClose: Set<() => void> = new Set();
  readonly stdout: Output;
  readonly stderr: Output;
  /** Bytes given as standard input; null for file 0. */
  readonly input: Uint8Array | null;
  /** `sys.modules`. */
  readonly modules: PyDict = new PyDict();
  readonly table: ModuleTable;
  readonly #programs: CompiledPrograms | null;
  readonly #compiled: (path: string) => string | null;
  readonly importer: Importer;
  /** The namespace of the built-ins: the module `builtins`. */
  readonly builtins: PyBuiltinModule;
  /** `__main__`. */
  readonly main: PyModule;
  readonly argv: PyList;
  /** `sys.path`: a list, or what a program put in its place. */
  path: Value;
  /** The exception being handled, for `sys.exc_info()`. */
  handled: Value | null = null;
  /** `micropython.opt_level()`. */
  optimise: number;
  /** `sys.tracebacklimit` */
  tracebackLimit = Infinity;
  /** True where a prompt may follow: a program's end is then called for by `end`. */
  goesOn = false;
  /** What `sys.atexit()` registered. */
  atexit: Value = None;
  /** Signals, scheduled callbacks and whatever else interrupts running code. */
  readonly pending: Pending;
  /** State that modules keep per interpreter, by module name. */
  readonly state: Map<string, unknown> = new Map();
  /** The files that imports see; null for the operating system's own. */
  files: ImportFiles | null = null;
  /** The byte on standard input that means KeyboardInterrupt; -1 for none. */
  interruptCharacter = 3;
  /** Standard input by lines. */
  readonly lineReader: LineReader;
  /** The built-in `__build_class__`, to notice that a program put its own. */
  readonly buildClass: PyObject;
  readonly #importFunction: PyObject;
  readonly #builtinNames: Set<string>;
  #frame: CallFrame;

  constructor(options: InterpreterOptions) {
    const { system } = options;
    this.system = system;
    this.clock = system;
    this.openBoard = options.openBoard ?? null;
    this.startCause = options.startCause ?? 0;
    this.table = options.modules;
    this.#programs = options.programs ?? null;
    this.#compiled = options.compiled ?? (() => null);
    this.stdout = new Output(
      options.stdout ?? this.#fileSink(1),
      options.stdout === undefined && system.isatty(1),
    );
    this.stderr = new Output(options.stderr ?? this.#fileSink(2), true);
    this.input = options.stdin ?? null;
    this.lineReader = new LineReader((into) => this.readInput(into));
    this.argv = new PyList([...options.argv ?? []]);
    this.path = new PyList([...options.path ?? ["", ".frozen"]]);
    this.optimise = options.optimise ?? 0;
    this.pending = new Pending(this, options.word);
    this.builtins = new PyBuiltinModule("builtins");
    installBuiltins(this, this.builtins);
    settle(this.builtins);
    this.#importFunction = this.builtins.$__import__ as PyObject;
    this.buildClass = this.builtins.$__build_class__ as PyObject;
    this.#builtinNames = new Set(
      Object.keys(this.builtins).filter((k) => k.startsWith("$"))
        .map((k) => k.slice(1)),
    );
    this.importer = new Importer(this.#importHost());
    this.main = new PyModule("__main__");
    this.modules.set("__main__", this.main);
    this.modules.set("builtins", this.builtins);
    this.#frame = { globals: this.main, locals: null };
  }

  /** Bytes of standard input; 0 at the end. */
  readInput(into: Uint8Array): number {
    if (this.input === null) return this.readFd(0, into);
    const n = Math.min(into.length, this.input.length - this.#inputAt);
    into.set(this.input.subarray(this.#inputAt, this.#inputAt + n));
    this.#inputAt += n;
    return n;
  }
  #inputAt = 0;

  /** Takes bytes that were typed by themselves; Ctrl-C among them interrupts. */
  typed(bytes: Uint8Array): void {
    const { lineReader, interruptCharacter } = this;
    // A terminal makes line ends of what Enter sends.
    let rest = lineReader.isCooked
      ? bytes
      : bytes.map((byte) => byte === 13 ? 10 : byte);
    while (interruptCharacter >= 0) {
      const at = rest.indexOf(interruptCharacter);
      if (at < 0) break;
      if (at > 0) lineReader.push(rest.subarray(0, at));
      this.pending.interrupt();
      rest = rest.subarray(at + 1);
    }
    if (rest.length > 0) lineReader.push(rest);
  }

  /** Reads a file; a signal in between runs its handler first. */
  readFd(fd: number, into: Uint8Array): number {
    const { clock, system } = this;
    for (;;) {
      this.safepoint();
      // Hardware goes on while a terminal or a pipe says nothing.
      if (clock !== system) {
        const file = { fd, events: POLL_IN, revents: 0 };
        if (clock.poll([file], -1) === 0) continue;
      }
      try {
        return system.read(fd, into);
      } catch (e) {
        if ((e as { errno?: number }).errno !== EINTR) throw e;
      }
    }
  }

  #fileSink(fd: number): Sink {
    return (bytes) => {
      let rest = bytes;
      while (rest.length > 0) {
        try {
          rest = rest.subarray(this.system.write(fd, rest));
        } catch (e) {
          if ((e as { errno?: number }).errno !== EINTR) throw e;
          this.#interruptedWrite(fd, rest);
        }
      }
    };
  }

  /** A signal came while a write waited. @throws KeyboardInterrupt */
  #interruptedWrite(fd: number, rest: Uint8Array): void {
    try {
      this.safepoint();
    } catch (e) {
      (fd === 1 ? this.stdout : this.stderr).keep(rest);
      throw e;
    }
  }

  #importHost() {
    const { system, table } = this;
    return {
      modules: this.modules,
      path: () => this.path,
      builtinModule: (name: string) => this.builtinModule(name),
      isOverridable: (name: string) => table.overridable.has(name),
      frozen: (path: string) =>
        table.frozen(path, (p) => {
          const bytes = system.readFile(p);
          return bytes === null ? null : decodeUtf8(bytes);
        }),
      compiled: (path: string) =>
        this.optimise === 0 ? this.#compiled(path) : null,
      readFile: (path: string) => (this.files ?? system).readFile(path),
      isDirectory: (path: string) =>
        this.files === null
          ? isDirectory(system, path)
          : this.files.isDirectory(path),
      runModule: (source: string, file: string, module: PyModule) => {
        this.execute(this.program(source, file), module, null);
      },
      runCompiled: (text: string, file: string, module: PyModule) => {
        const { optimise } = this;
        const code = new PyCode({ text: "", file, mode: "exec", optimise });
        code.isKnown(text);
        this.execute(code, module, null);
      },
    };
  }

  // -------------------------------------------------------------------- modules

  /** A built-in module, made on first use; `u`-prefixed names reach it too. */
  builtinModule(name: string): Value | null {
    const made = this.#builtinModules.get(name);
    if (made !== undefined) return made;
    const maker = this.table.get(name);
    if (maker !== undefined) {
      const module = settle(maker(this));
      this.#builtinModules.set(name, module);
      return module;
    }
    if (name.length > 1 && name.startsWith("u")) {
      return this.builtinModule(name.slice(1));
    }
    return null;
  }
  readonly #builtinModules = new Map<string, Value>();

  importModule(
    name: string,
    globals: PyObject,
    fromlist: string[] | null,
    level: number,
  ): Value {
    const own = this.builtins.$__import__ as PyObject;
    if (own === this.#importFunction) {
      return this.importer.importModule(name, globals, fromlist, level);
    }
    return own.call(
      name,
      this.globalsDict(globals),
      None,
      fromlist === null ? None : new PyTuple(fromlist),
      level,
    );
  }

  submodule(module: Value, name: string): Value | undefined {
    return this.importer.submodule(module, name);
  }

  // -------------------------------------------------------------------- running

  /** Parses a source. @throws the Python SyntaxError */
  parse(source: string, file: string, mode: Mode): PyCode {
    const { optimise } = this;
    const code = new PyCode({ text: source, file, mode, optimise });
    try {
      code.parsed();
    } catch (e) {
      throw toException(e);
    }
    return code;
  }

  /** A whole module's code, compiled now or earlier. @throws the Python SyntaxError */
  program(text: string, file: string): PyCode {
    const programs = this.#programs;
    if (programs === null) return this.parse(text, file, "exec");
    const { optimise } = this;
    const code = new PyCode({ text, file, mode: "exec", optimise });
    try {
      const known = programs.get(code.source);
      if (known !== null) code.isKnown(known);
      else programs.put(code.source, this.compile(code, false));
    } catch (e) {
      throw toException(e);
    }
    return code;
  }

  /** The JavaScript text of code, for globals or for locals of its own. */
  compile(code: PyCode, separateLocals: boolean): string {
    return code.text(separateLocals, this.#builtinNames);
  }

  /** Runs code in these globals and, where given, locals of their own. */
  execute(code: PyCode, globals: object, locals: object | null): Value {
    let run;
    try {
      const text = this.compile(code, locals !== null);
      run = link(text, this);
    } catch (e) {
      throw toException(e);
    }
    const before = this.#frame;
    const { check } = poll;
    this.#frame = { globals: globals as PyObject, locals };
    poll.check = this.#check;
    try {
      return run(globals, locals) ?? None;
    } finally {
      this.#frame = before;
      poll.check = check;
    }
  }

  readonly #check = () => {
    if (this.pending.word[0] !== 0) this.safepoint();
  };

  /** Whose globals and locals the running built-in was called from. */
  get frame(): Readonly<CallFrame> {
    return this.#frame;
  }

  setFrame(globals: PyObject, locals: object | null): void {
    this.#frame = { globals, locals };
  }

  /** Ends what goes on behind programs; the next call of Python code starts it again. */
  rest(): void {
    for (const stop of this.atRest) stop();
  }

  /** Gives back what programs have opened of the hardware. */
  close(): void {
    for (const end of this.atClose) end();
  }

  /** Runs pending callbacks and signals. @throws KeyboardInterrupt, and what they raise */
  safepoint(): void {
    this.pending.run();
  }

  /** A t-string's value, from its strings and fields in order. */
  template(parts: (string | Value[])[]): Value {
    const strings: Value[] = [""];
    const fields: Value[] = [];
    for (const part of parts) {
      if (typeof part === "string") strings[strings.length - 1] += part;
      else {
        fields.push(...part);
        strings.push("");
      }
    }
    return this.makeTemplate(new PyTuple(strings), ...fields);
  }

  /** `__template__(strings, value, expression, conversion, spec, ...)` */
  makeTemplate(...args: Value[]): Value {
    const library = this.builtinModule("string.templatelib");
    const make = (library as PyObject | null)?.$__template__;
    if (make === undefined) throw runtimeError("no string.templatelib");
    return (make as PyObject).call(...args);
  }

  replPrint(v: Value): void {
    const f = this.builtins.$__repl_print__ as PyObject;
    f.call(v);
  }

  /** What the prompt does with a value: prints it and keeps it in `_`. */
  showValue(v: Value): void {
    if (v === None) return;
    this.stdout.write(`${repr(v)}\n`);
    this.builtins.$_ = v;
  }

  /** `print`'s way out: standard output, or what `sys.stdout` was set to. */
  writeOut(text: string): void {
    if (this.#redirected === null) this.stdout.write(text);
    else this.writeTo(this.#redirected, text);
  }
  #redirected: Value | null = null;

  /** Sends `print` to a Python stream; null for standard output again. */
  redirectOut(file: Value | null): void {
    this.#redirected = file;
  }

  /**
   * Writes text to a stream of the library, or to anything with a method `write`.
   *
   * @throws OSError where it is neither
   */
  writeTo(file: Value, text: string): void {
    if (typeof file === "object" && "writeText" in file) {
      (file as unknown as { writeText(text: string): void }).writeText(text);
      return;
    }
    const write = lookup(file, "write");
    if (write === undefined) {
      throw this.exception("OSError", "stream operation not supported");
    }
    (write as PyObject).call(text);
  }

  /** A whole file, wherever it is mounted. @throws OSError ENOENT */
  readFile(path: string): Uint8Array {
    if (this.files !== null) return this.files.load(path);
    const bytes = this.system.readFile(path);
    if (bytes === null) throw this.exception("OSError", 2);
    return bytes;
  }

  /** A line of standard input without its end; null at the end of input. */
  readLine(): string | null {
    return this.lineReader.readLine();
  }

  /** The object whose `$` properties are a dict's str keys from now on. */
  namespaceOf(d: PyDict): object {
    const holder = d.namespace();
    if (!(holder instanceof PyModule)) this.#dicts.set(holder, d);
    return holder;
  }

  /** The dict of a module's or `exec`'s globals. */
  globalsDict(globals: object): PyDict {
    return globals instanceof PyModule ? globals.dict : this.dictOf(globals);
  }

  /** A dict that shows an object's `$` properties. */
  dictOf(holder: object): PyDict {
    let d = this.#dicts.get(holder);
    if (d === undefined) {
      d = PyDict.ofNamespace(holder);
      this.#dicts.set(holder, d);
    }
    return d;
  }
  readonly #dicts = new WeakMap<object, PyDict>();

  // ------------------------------------------------------------- whole programs

  /**
   * Runs a program's source as `__main__`.
   *
   * @returns the exit code
   */
  run(source: string, options: { file?: string } = {}): number {
    return runSource(this, source, options.file ?? "<stdin>");
  }

  /** Runs a file as `__main__`; its folder becomes `sys.path[0]`. */
  runFile(path: string): number {
    return runFile(this, path);
  }

  /** Ends what ran while {@linkcode goesOn} was true. @returns the exit code */
  end(code: number): number {
    return endProgram(this, code);
  }

  /** Runs standard input as one program. */
  runInput(): number {
    return runInput(this);
  }

  /** Parses and compiles, and runs nothing. */
  compileOnly(source: string, file: string): number {
    return compileSource(this, source, file);
  }

  /** Parses and compiles a file, and runs nothing. */
  compileFile(path: string): number {
    return compileFile(this, path);
  }

  /** Runs a module or package as `__main__`, as `-m` does. */
  runModule(name: string): number {
    return runModule(this, name);
  }

  /** Runs something; reports an exception. @returns the exit code */
  guarded(body: () => void): number {
    try {
      body();
      return 0;
    } catch (e) {
      return this.finish(toException(e));
    }
  }

  /** Ends the program by a SystemExit after which it is to start anew. */
  exitToRestart(cause: number): never {
    const by = makeException("SystemExit", []);
    this.#restarting = { by, cause };
    throw by;
  }

  /** The exit code of an uncaught exception, which is reported. */
  finish(e: PyException): number {
    if (e === this.#restarting?.by) this.restart = this.#restarting.cause;
    if (e.limit !== null) throw e.limit;
    if (isA(e, "SystemExit")) return this.exitCode(e);
    // Nobody reads standard output any more: no reason to complain.
    if (this.stdout.broken && isOsError(e, EPIPE)) return 1;
    this.report(e);
    return isA(e, "KeyboardInterrupt") ? 130 : 1;
  }

  /** The exit code that a SystemExit asks for. */
  exitCode(e: PyException): number {
    const v = e.args[0] ?? None;
    if (v === None) return 0;
    if (typeof v === "number") return v & 0xff;
    if (typeof v === "bigint") return Number(BigInt.asUintN(8, v));
    if (typeof v === "boolean") return v ? 1 : 0;
    this.printError(`${typeof v === "string" ? v : repr(v)}\n`);
    return 1;
  }

  /** Prints a traceback on standard error, after what standard output holds. */
  report(e: PyException): void {
    this.printError(formatException(e, this.tracebackLimit));
  }

  /** Prints a warning on standard error. */
  warn(text: string): void {
    this.printError(`Warning: ${text}\n`);
  }

  /** Prints on standard error, after what standard output holds. */
  printError(text: string): void {
    try {
      this.stdout.flush();
    } catch {
      // Standard output is gone; the report matters more.
    }
    try {
      this.stderr.write(text);
    } catch {
      // Nobody is there to be told.
    }
  }

  /** An exception of a built-in class. */
  exception(name: string, ...args: Value[]): PyException {
    return makeException(name, args);
  }

  /** The text of a file's bytes, for sources. */
  decode(bytes: Uint8Array): string | null {
    return decodeUtf8(bytes);
  }
}
