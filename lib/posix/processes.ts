/**
 * The part of `_posix` that starts processes and waits for them.
 *
 * @module
 */

import {
  between,
  fixed,
  type Interpreter,
  iterate,
  type MethodTable,
  None,
  type Posix,
  PyList,
  PyTuple,
  type SpawnAction,
  toDouble,
  toSmall,
  truth,
  type Value,
  type WaitResult,
} from "../../runtime/mod.ts";
import { pathText } from "../vfs/stat.ts";

const WNOHANG = 1;
const EINTR = 4;
const POLL_IN = 1;

/** An action: ("dup", from, to), ("close", fd) or ("chdir", path). */
function actionOf(v: Value): SpawnAction {
  const [kind, first, second] = iterate(v);
  switch (kind) {
    case "dup":
      return { kind, from: toSmall(first!), to: toSmall(second!) };
    case "close":
      return { kind, fd: toSmall(first!) };
    default:
      return { kind: "chdir", path: pathText(first!) };
  }
}

/** `spawn(path, argv, env, actions, new_session, group, default_signals)` */
function spawn(calls: Posix, parts: Value[]): number {
  const [path, argv, env, actions, newSession, group, signals] = parts;
  return calls.spawn({
    path: pathText(path!),
    argv: iterate(argv!).map(pathText),
    env: iterate(env!).map(pathText),
    actions: iterate(actions!).map(actionOf),
    newSession: truth(newSession!),
    group: toSmall(group!),
    defaultSignals: iterate(signals!).map(toSmall),
  });
}

/** Waits for files; a signal's handler runs before this returns. */
function poll(vm: Interpreter, polled: Value, ms: Value): Value {
  const files = iterate(polled).map((v) => {
    const [fd, events] = iterate(v).map(toSmall);
    return { fd: fd!, events: events!, revents: 0 };
  });
  vm.stdout.flush();
  vm.safepoint();
  vm.clock.poll(files, toDouble(ms));
  vm.safepoint();
  return new PyList(
    files.filter(({ revents }) => revents !== 0).map(({ fd, revents }) =>
      new PyTuple([fd, revents])
    ),
  );
}

/**
 * Waits for a process so long at most, negative for ever; a pid of 0 where it goes on.
 * Handlers of signals run meanwhile.
 */
function waitFor(
  vm: Interpreter,
  calls: Posix,
  { pid, ms }: { readonly pid: number; readonly ms: number },
): WaitResult {
  const { system } = vm;
  const end = vm.clock.monotonicNs() + ms * 1e6;
  vm.stdout.flush();
  let result = calls.waitpid(pid, WNOHANG);
  if (result.pid !== 0 || ms === 0) return result;
  const fd = calls.pidfd(pid);
  try {
    while (result.pid === 0) {
      vm.safepoint();
      const rest = ms < 0 ? -1 : (end - vm.clock.monotonicNs()) / 1e6;
      if (ms >= 0 && rest <= 0) break;
      vm.clock.poll([{ fd, events: POLL_IN, revents: 0 }], rest);
      result = calls.waitpid(pid, WNOHANG);
    }
  } finally {
    system.close(fd);
  }
  return result;
}

/** `waitpid(pid, options)`; a signal's handler runs in between. */
function waitpid(
  vm: Interpreter,
  calls: Posix,
  [pid, options]: readonly [number, number],
): WaitResult {
  if (pid > 0 && options === 0) return waitFor(vm, calls, { pid, ms: -1 });
  for (;;) {
    vm.safepoint();
    try {
      return calls.waitpid(pid, options);
    } catch (e) {
      if ((e as { errno?: number }).errno !== EINTR) throw e;
    }
  }
}

function tupleOf({ pid, status }: WaitResult): PyTuple {
  return new PyTuple([pid, status]);
}

/** Processes. */
export function processFunctions(vm: Interpreter, calls: Posix): MethodTable {
  return {
    _exit: fixed(1, (code: Value) => calls.exit(toSmall(code))),
    environ_lines: fixed(0, () => {
      const all = Object.entries(vm.system.environ());
      return new PyList(all.map(([name, value]) => `${name}=${value}`));
    }),
    kill: fixed(2, (pid: Value, signal: Value) => {
      calls.kill(toSmall(pid), toSmall(signal));
      vm.safepoint();
      return None;
    }),
    poll: fixed(2, (polled: Value, ms: Value) => poll(vm, polled, ms)),
    spawn: fixed(7, (...parts: Value[]) => {
      vm.stdout.flush();
      return spawn(calls, parts);
    }),
    wait_for: fixed(
      2,
      (pid: Value, ms: Value) =>
        tupleOf(waitFor(vm, calls, { pid: toSmall(pid), ms: toDouble(ms) })),
    ),
    waitpid: between(
      2,
      2,
      (pid: Value, options: Value) =>
        tupleOf(waitpid(vm, calls, [toSmall(pid), toSmall(options)])),
    ),
  };
}
