/**
 * What the first entries at a prompt would otherwise wait for, in small steps: the
 * compiler's and the library's code is loaded by using it, in a namespace that
 * nobody sees.
 *
 * @module
 */

import { formatException, PyModule, toException } from "../mod.ts";
import type { Interpreter } from "../mod.ts";
import { complete, type Names } from "../repl/completion.ts";

/** Programs that reach what entries use most, and change nothing. */
const PROGRAMS = [
  "x = 1",
  "def f(a, b=2):\n return a + b\nx = [f(i) for i in range(3)]\nx, str(x)",
  "import __warm_up__",
  "class A:\n def m(self): return f'{self}'\nfor i in (1, 'a'): [i]\n1/0",
];

/** The steps; each takes a few milliseconds. */
export function* warmUps(
  vm: Interpreter,
  names: Names,
): Generator<() => void, void> {
  const scratch = new PyModule("__warm_up__");
  for (const source of PROGRAMS) {
    yield () => {
      try {
        vm.execute(vm.parse(source, "<stdin>", "exec"), scratch, null);
      } catch (e) {
        formatException(toException(e));
      }
    };
  }
  yield () => void complete("str.", names);
}
