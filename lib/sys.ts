/**
 * `sys`.
 *
 * @module
 */

import {
  between,
  fixed,
  formatException,
  type Interpreter,
  noAttribute,
  None,
  type PyBuiltinModule,
  PyException,
  PyTuple,
  repr,
  toSmall,
  typeOf,
  type Value,
} from "../runtime/mod.ts";
import { makeModule } from "./module.ts";
import { PyFile } from "./io/file.ts";
import { standardStreams } from "./io/stdio.ts";
import { streamOf } from "./stream.ts";
import { extraName } from "./sys/extras.ts";
import { namedTuple } from "./attr_tuple.ts";
import { MICROPYTHON_VERSION, VERSION_TEXT } from "./version.ts";

/** `sys.version_info`: MicroPython's three numbers, with CPython's names. */
class PyVersion extends PyTuple {
  override attr(name: string): Value | undefined {
    const i = ["major", "minor", "micro"].indexOf(name);
    if (i >= 0) return this.items[i];
    if (name === "releaselevel") return "final";
    return name === "serial" ? 0 : super.attr(name);
  }
}

/** Makes the module. */
export function sys(vm: Interpreter): PyBuiltinModule {
  const streams = standardStreams(vm);
  const m = makeModule("sys", {
    functions: {
      atexit: fixed(1, (f: Value) => {
        const before = vm.atexit;
        vm.atexit = f;
        return before;
      }),
      exc_info: fixed(0, () => excInfo(vm)),
      exit: between(0, 1, (code?: Value) => {
        throw vm.exception("SystemExit", ...(code === undefined ? [] : [code]));
      }),
      getsizeof: fixed(1, () => 64),
      intern: fixed(1, (s: Value) => s),
      print_exception: between(1, 2, (e: Value, file?: Value) => {
        printException(vm, e, file);
        return None;
      }),
    },
    values: {
      argv: vm.argv,
      byteorder: "little",
      executable: vm.system.executable,
      implementation: namedTuple("", {
        name: "micropython",
        version: new PyTuple([...MICROPYTHON_VERSION, ""]),
        _machine: "linux [Krait] version",
        _mpy: 0,
        _build: "standard",
        _thread: "GIL",
      }),
      maxsize: 9223372036854775807n,
      modules: vm.modules,
      path: vm.path,
      platform: vm.system.platform,
      ps1: ">>> ",
      ps2: "... ",
      stderr: streams.stderr,
      stdin: streams.stdin,
      stdout: streams.stdout,
      tracebacklimit: 1000,
      version: VERSION_TEXT,
      version_info: new PyVersion([3, 4, 0]),
    },
  });
  m.dynamic = (name) => extraName(vm, m, name);
  m.store = (name, value) => storeAttribute(vm, m, name, value);
  m.delattr = (name) => {
    if (name !== "tracebacklimit" || m.$tracebacklimit === undefined) {
      throw noAttribute(m, name);
    }
    delete m.$tracebacklimit;
    vm.tracebackLimit = Infinity;
  };
  return m;
}

/** What a program may set: the prompts, the path, the standard streams. */
function storeAttribute(
  vm: Interpreter,
  m: PyBuiltinModule,
  name: string,
  value: Value,
): boolean {
  switch (name) {
    case "argv":
    case "ps1":
    case "ps2":
    case "stderr":
    case "stdin":
      break;
    case "path":
      vm.path = value;
      break;
    case "stdout":
      vm.redirectOut(isStandardOutput(value) ? null : value);
      break;
    case "tracebacklimit":
      vm.tracebackLimit = toSmall(value);
      break;
    default:
      return false;
  }
  m[`$${name}`] = value;
  return true;
}

/** Whether a stream is the interpreter's own output. */
function isStandardOutput(v: Value): boolean {
  return v instanceof PyFile && v.fd === 1 && v.device !== null;
}

function excInfo(vm: Interpreter): Value {
  const e = vm.handled;
  return e === null
    ? new PyTuple([None, None, None])
    : new PyTuple([typeOf(e), e, None]);
}

/** `print_exception(e[, file])`; what is no exception is printed as it is. */
function printException(vm: Interpreter, e: Value, file?: Value): void {
  const stream = file === undefined ? null : streamOf(file);
  const text = e instanceof PyException
    ? formatException(e, vm.tracebackLimit)
    : `${repr(e)}\n`;
  if (stream === null) vm.writeOut(text);
  else stream.writeText(text);
}
