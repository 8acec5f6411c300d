/**
 * Asking V8 to free what nobody holds, while JavaScript runs.
 *
 * @module
 */

/** What is used of Deno's inside. */
interface Core {
  runMicrotasks(): void;
}

interface NodeProcess {
  getBuiltinModule(name: "node:v8"): { setFlagsFromString(flag: string): void };
  getBuiltinModule(name: "node:vm"): { runInNewContext(text: string): unknown };
}

const kept: { collect: (() => void) | null } = { collect: null };

/** V8's own collector, which a flag set late shows in a new context. */
function collector(): () => void {
  const own = (globalThis as { gc?: () => void }).gc;
  if (own !== undefined) return own;
  const { process } = globalThis as unknown as { process: NodeProcess };
  process.getBuiltinModule("node:v8").setFlagsFromString("--expose-gc");
  const vm = process.getBuiltinModule("node:vm");
  // A Deno that has settled its flags shows none: V8 then collects when it wants.
  const found = vm.runInNewContext("typeof gc === 'function' ? gc : null");
  return (found ?? (() => {})) as () => void;
}

/**
 * Frees what nobody holds. What a WeakRef gave during this turn of the event loop is
 * held until the turn ends, or until microtasks run: hence they are run first.
 */
export function collectGarbage(): void {
  kept.collect ??= collector();
  const { internal } = Deno as unknown as { internal: symbol };
  const { core } = (Deno as unknown as { [key: symbol]: { core: Core } })[
    internal
  ]!;
  core.runMicrotasks();
  kept.collect();
}
