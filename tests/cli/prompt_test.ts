// The prompt on a terminal, as a person uses it: keys are typed, the screen is read.
// The terminal is the kernel's own (a pseudo-terminal), the screen `screen.ts`.

import { assertEquals, assertMatch } from "@std/assert";
import { command, krait } from "./engine.ts";
import { Terminal, type TerminalSetting } from "./terminal.ts";

const UP = "\x1b[A";
const LEFT = "\x1b[D";

/** A prompt that is ready; Ctrl-D is typed at the end. */
async function atPrompt(
  body: (terminal: Terminal) => Promise<void>,
  setting: TerminalSetting = { columns: 60 },
): Promise<void> {
  const terminal = new Terminal(command, setting);
  await terminal.until(">>> ");
  await body(terminal);
  terminal.type("\x04");
  assertEquals(await terminal.close(), 0);
}

Deno.test("Tab completes names, attributes and modules", async () => {
  await atPrompt(async (terminal) => {
    terminal.type("some_name = 'abc'\r");
    await terminal.shows(">>> some_name = 'abc'", ">>>");
    terminal.type("some\t.isdi\t()\r");
    await terminal.shows(">>> some_name.isdigit()", "False", ">>>");
    terminal.type("some_name.is\t");
    await terminal.until("isdecimal");
    await terminal.shows(">>> some_name.is");
    terminal.type("\x03impo\tmicro\t\r");
    await terminal.shows(">>> import micropython", ">>>");
    terminal.type("from math import flo\t\r");
    await terminal.shows(">>> from math import floor", ">>>");
  });
});

Deno.test("history is kept in a file, and entries of several lines in it", async () => {
  const path = Deno.makeTempFileSync();
  const setting = { columns: 60, env: { KRAIT_HISTORY: path } };
  await atPrompt(async (terminal) => {
    terminal.type("def f():\rreturn 'a\\n'\r\x7f\r");
    await terminal.shows("...     return 'a\\n'", "...", ">>>");
    terminal.type("x = 1\r");
    await terminal.shows(">>> x = 1", ">>>");
  }, setting);
  await atPrompt(async (terminal) => {
    terminal.type(`${UP}${UP}`);
    await terminal.shows(">>> def f():", "...     return 'a\\n'");
    // Up again goes into the first line, where the name is changed.
    terminal.type(`${UP}\x01\x1bf\x1bfg\x1b[B\r\x7f\r`);
    await terminal.shows("...     return 'a\\n'", "...", ">>>");
    terminal.type("fg()\r");
    await terminal.shows(">>> fg()", "'a\\n'", ">>>");
  }, setting);
  assertEquals(
    Deno.readTextFileSync(path),
    "def f():\\n    return 'a\\\\n'\nx = 1\n" +
      "def fg():\\n    return 'a\\\\n'\nfg()\n",
  );
  Deno.removeSync(path);
});

Deno.test("what the terminal marks as pasted becomes one entry", async () => {
  await atPrompt(async (terminal) => {
    terminal.type(
      "\x1b[200~for i in range(2):\r    if i:\r\r        i\r\x1b[201~",
    );
    await terminal.shows("...         i", "...");
    terminal.type("\r");
    await terminal.shows("...", "1", ">>>");
    assertEquals(terminal.screen.modes.includes("?2004h"), true);
    terminal.type("\x1b[200~a = 6\ra\rprint(a * 7)\r\x1b[201~\r");
    await terminal.shows("...", "6", "42", ">>>");
  });
});

Deno.test("paste mode, Ctrl-C in it, and what is beyond ASCII", async () => {
  await atPrompt(async (terminal) => {
    terminal.type("\x05");
    await terminal.until("=== ");
    terminal.type("größe = '日本'\rprint(größe)\r\x04");
    await terminal.shows("===", "日本", ">>>");
    terminal.type(`'日本x'${LEFT}${LEFT}${LEFT}\x7f語${UP}`);
    await terminal.shows(">>> '語本x'");
    terminal.type("\x03\x05");
    await terminal.until("=== ");
    terminal.type("nothing\x03");
    await terminal.shows("=== nothing", ">>>");
  });
});

Deno.test("Ctrl-C stops a loop, and the prompt comes back", async () => {
  await atPrompt(async (terminal) => {
    terminal.type("print('go')\rwhile True: pass\r\r");
    await terminal.until("...");
    await new Promise((done) => setTimeout(done, 300));
    terminal.type("\x03");
    await terminal.until("KeyboardInterrupt: \n");
    // The echo of this line is not the question.
    terminal.type("input('who' + '? ')\r");
    await terminal.until("who? ");
    terminal.type("typed\r");
    await terminal.shows("'typed'", ">>>");
    // What comes too early waits for who wants it.
    terminal.type("input('? ')\rearly\r1 + 1\r");
    await terminal.shows("? 'early'", ">>> 1 + 1", "2", ">>>");
  });
});

Deno.test("a long line wraps, and fits when the terminal becomes wider", async () => {
  await atPrompt(async (terminal) => {
    terminal.type("x = '0123456789012345'");
    await terminal.shows(">>> x = '0123456789", "012345'");
    terminal.type(`${LEFT}!`);
    await terminal.shows(">>> x = '0123456789", "012345!'");
    terminal.screen.columns = 40;
    terminal.resize(40);
    // What a terminal does with rows that wrapped is its own affair.
    await terminal.until("x = '0123456789012345!'");
    terminal.type("\rlen(x)\r");
    await terminal.shows(">>> len(x)", "17", ">>>");
  }, { columns: 19 });
});

Deno.test("sys.ps1 and sys.ps2 are the prompts", async () => {
  await atPrompt(async (terminal) => {
    terminal.type("import sys\rsys.ps1 = 'PS1'\rsys.ps2 = 'PS2'\r(1 +\r2)\r");
    await terminal.shows("PS1sys.ps2 = 'PS2'", "PS1(1 +", "PS22)", "3", "PS1");
    terminal.type("_ + sys.ps1\x7f\x7f\x7f\x7f\x7f\x7f\x7f1\r");
    await terminal.shows("PS1_ + 1", "4", "PS1");
    terminal.type("sys.ps1 = 5\r1\r");
    await terminal.shows("PS1sys.ps1 = 5", "1", "1");
  });
});

Deno.test("colours: where a terminal wants them", async () => {
  const plain = { NO_COLOR: "", TERM: "xterm" };
  for (
    const [setting, coloured] of [
      [{ columns: 60, env: plain }, true],
      [{ columns: 60, env: { ...plain, NO_COLOR: "1" } }, false],
      [{ columns: 60, env: { ...plain, TERM: "dumb" } }, false],
      [{ env: plain }, false],
    ] as const
  ) {
    await atPrompt(async (terminal) => {
      terminal.type("1/0\r");
      await terminal.shows("ZeroDivisionError: divide by zero", ">>>");
      assertEquals(terminal.screen.coloured, coloured);
    }, setting);
  }
});

Deno.test("the terminal is as it was: while entries run, after signals", async () => {
  const terminal = new Terminal(command, { columns: 60 });
  const before = terminal.localModes;
  await terminal.until(">>> ");
  assertEquals(terminal.localModes === before, false);
  terminal.type("import os; os.system('stty -a | grep -c \" echo \"')\r");
  await terminal.shows("1", "0", ">>>");
  terminal.type("x = 1");
  await terminal.shows(">>> x = 1");
  terminal.kill("SIGTERM");
  await terminal.close();
  assertEquals(terminal.lastModes, before);
});

Deno.test("the terminal is as it was after os._exit() and a closed input", async () => {
  for (
    const entry of ["import os; os._exit(0)", "import sys; sys.stdin.close()"]
  ) {
    const terminal = new Terminal(command, { columns: 60 });
    const before = terminal.localModes;
    await terminal.until(">>> ");
    terminal.type(`${entry}\r`);
    assertEquals(await terminal.close(), 0);
    assertEquals(terminal.lastModes, before, entry);
  }
});

Deno.test("the end of input ends an entry, and the prompt", async () => {
  for (
    const [stdin, shown] of [
      ["abc = 5\nabc", /\n>>> abc\r?\n5\r?\n>>> \r?\n$/],
      ["(1,\n", /\n>>> \(1,\r?\n\.\.\. [^]*>>> \r?\n$/],
      ["def f():\n  x", /\n>>> def f\(\):/],
    ] as const
  ) {
    const { code, out } = await krait(["-i"], { stdin });
    assertEquals(code, 0);
    assertMatch(out, shown);
  }
});

Deno.test("Ctrl-Z stops, and fg goes on where it was", async () => {
  const terminal = new Terminal(["bash", "--norc", "-i"], {
    columns: 200,
    env: { PS1: "sh% " },
  });
  await terminal.until("sh% ");
  terminal.type(`${command.join(" ")}\r`);
  await terminal.until(">>> ");
  terminal.type("x = 5 + ");
  await terminal.shows(">>> x = 5 +");
  terminal.type("\x1a");
  await terminal.until("sh% ");
  terminal.type("stty -a | grep -c ' icanon '; fg\r");
  await terminal.until("1\n");
  await terminal.until(">>> x = 5 + ");
  terminal.type("6\rx\r");
  await terminal.shows(">>> x", "11", ">>>");
  terminal.type("\x04");
  await terminal.until("sh% ");
  terminal.type("exit\r");
  assertEquals(await terminal.close(), 0);
});

Deno.test("top-level await", async () => {
  await atPrompt(async (terminal) => {
    terminal.type("async def f(): return 6\r\r");
    await terminal.shows("...", ">>>");
    terminal.type("await f()\r");
    await terminal.shows(">>> await f()", "6", ">>>");
    terminal.type("x = await f() * 7\rx\r");
    await terminal.shows(">>> x", "42", ">>>");
    terminal.type("for i in range(2): print(await f(), i)\r\r");
    await terminal.shows("6 0", "6 1", ">>>");
    terminal.type("await 1 +\r");
    await terminal.shows("SyntaxError: invalid syntax", ">>>");
  });
});
