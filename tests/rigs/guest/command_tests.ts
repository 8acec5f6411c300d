/**
 * The command line on the rig's devices: what `krait board` lists, and a user
 * without rights.
 *
 * @module
 */

import { Gate } from "../../../hal/linux/gate.ts";
import { LinuxBoard } from "../../../hal/linux/mod.ts";
import { assert, assertEquals } from "../../hal/assert.ts";
import type { ContractTest } from "../../hal/contracts/contract.ts";
import { krait } from "./python_tests.ts";

function assertLists(text: string, parts: readonly string[]): void {
  for (const part of parts) {
    assert(text.includes(part), `there is no ${part} in\n${text}`);
  }
}

/** `krait board` names all of this, for people and as JSON. */
export function boardTests(parts: readonly string[]): ContractTest[] {
  return [
    {
      name: "krait board",
      run: () => {
        const { text } = krait(["board"]);
        console.log(text.replaceAll(/^/gm, "BOARD "));
        assertLists(text, parts);
      },
    },
    {
      name: "krait board --json",
      run: () => {
        const { text } = krait(["board", "--json"]);
        const data = JSON.stringify(JSON.parse(text));
        // Addresses are numbers there.
        assertLists(data, parts.filter((part) => !part.startsWith("0x")));
      },
    },
  ];
}

/** A user who may open nothing is told what to do. */
export function refusedTest(board: string): ContractTest {
  return {
    name: "permission denied says what to do",
    run: () => {
      const args = [`--board=${board}`, "refused.py"];
      const { text } = krait(args, { asNobody: true });
      console.log(text.replaceAll(/^/gm, "REFUSED "));
      assertLists(text, [
        "OSError 13 [Errno 13] EACCES: Cannot find pin GPIO22",
        'KERNEL=="gpiochip*", GROUP="gpio"',
        "OSError 13 [Errno 13] EACCES: Cannot open /dev/i2c-",
        'KERNEL=="i2c-*", GROUP="i2c"',
      ]);
    },
  };
}

/** A watchdog outlives its program, and would reset the machine. */
export function watchdogTest(board: string): ContractTest {
  return {
    name: "wdt.py",
    run: () => {
      const { text } = krait([`--board=${board}`, "wdt.py"]);
      const folder = "/sys/class/watchdog/watchdog0";
      const state = new Gate().readText(`${folder}/state`)?.trim();
      const linux = new LinuxBoard();
      linux.watchdog(1, 30_000).close();
      linux.close();
      assertEquals([text, state], ["fed\n", "active"]);
    },
  };
}

/** A program's lines are free when it is killed. */
export function killedTest(board: string): ContractTest {
  return {
    name: "SIGKILL leaves lines released",
    run: () => {
      const args = [`--board=${board}`, "killed.py"];
      assertEquals(krait(args).text, "held 1\n");
      assertEquals(krait(args).text, "held 1\n");
    },
  };
}

/** An output goes on after its program where that is wanted, until another one wants it. */
export function heldTest(board: string, level: () => number): ContractTest {
  return {
    name: "hold=True outlives its program",
    run: () => {
      const run = (...args: string[]) =>
        krait([`--board=${board}`, "held.py", ...args]).text;
      assertEquals([run("1", "hold"), level()], ["1\n", 1]);
      assertEquals([run("0", "hold"), level()], ["0\n", 0]);
      assertEquals([run("1", "hold"), level()], ["1\n", 1]);
      run("0");
      assertEquals(keepers(), 0);
    },
  };
}

/** How many processes keep a line. */
function keepers(): number {
  const gate = new Gate();
  return gate.list("/proc").filter((pid) =>
    /^\d+$/.test(pid) &&
    (gate.readText(`/proc/${pid}/environ`) ?? "").includes("KRAIT_HOLDS=")
  ).length;
}
