// The prompt in a real terminal, tmux: keys are typed, the screen is read. Where there
// is no tmux, nothing of it is run, and said. `prompt_test.ts` has more of the prompt,
// with a terminal of the tests' own.

import { assert, assertEquals } from "@std/assert";
import { command } from "./engine.ts";
import { hasTmux, Tmux, type TmuxSetting } from "./tmux.ts";

const ignore = !hasTmux();

/** A test at a prompt that is ready. */
function test(
  name: string,
  body: (tmux: Tmux) => Promise<void>,
  setting: Partial<TmuxSetting> = {},
): void {
  Deno.test({
    name: `tmux: ${name}`,
    ignore,
    fn: async () => {
      const tmux = Tmux.start(command, setting);
      try {
        await tmux.shows(">>>");
        await body(tmux);
      } finally {
        tmux.close();
      }
    },
  });
}

test("completion", async (tmux) => {
  tmux.enter("some_name = 'abc'");
  await tmux.shows(">>> some_name = 'abc'", ">>>");
  tmux.type("some_n");
  tmux.press("Tab");
  await tmux.shows(">>> some_name");
  tmux.type(".is");
  tmux.press("Tab");
  await tmux.has("isalnum         isalpha         isascii         isdecimal");
  await tmux.shows(">>> some_name.is");
  tmux.type("di");
  tmux.press("Tab");
  tmux.enter("()");
  await tmux.shows(">>> some_name.isdigit()", "False", ">>>");
  tmux.type("from microp");
  tmux.press("Tab");
  tmux.type(" impo");
  tmux.press("Tab");
  tmux.type("kbd");
  tmux.press("Tab", "Enter");
  await tmux.shows(">>> from micropython import kbd_intr", ">>>");
});

Deno.test({
  name: "tmux: history, also of an earlier prompt",
  ignore,
  fn: async () => {
    const path = Deno.makeTempFileSync();
    for (const time of [1, 2]) {
      const tmux = Tmux.start(command, { env: { KRAIT_HISTORY: path } });
      try {
        await tmux.shows(">>>");
        if (time === 1) {
          for (const entry of ["a = 1", "bb = 2", "ccc = 3"]) {
            tmux.enter(entry);
            await tmux.shows(`>>> ${entry}`, ">>>");
          }
        } else {
          tmux.press("Up", "Up");
          await tmux.shows(">>> bb = 2");
          tmux.press("Up", "Up");
          await tmux.shows(">>> a = 1");
          tmux.press("Down", "C-n");
          await tmux.shows(">>> ccc = 3");
          tmux.press("C-p", "BSpace");
          tmux.enter("6; bb");
          await tmux.shows(">>> bb = 6; bb", "6", ">>>");
        }
        tmux.press("C-d");
      } finally {
        tmux.close();
      }
    }
    Deno.removeSync(path);
  },
});

test("paste mode, and text that the terminal marks as pasted", async (tmux) => {
  tmux.press("C-e");
  await tmux.shows("paste mode; Ctrl-C to cancel, Ctrl-D to finish", "===");
  tmux.enter("for i in range(2):");
  tmux.enter("    größe = i");
  tmux.enter("    print(größe, '日本')");
  tmux.press("C-d");
  await tmux.shows(
    "===     print(größe, '日本')",
    "===",
    "0 日本",
    "1 日本",
    ">>>",
  );
  tmux.paste(
    "def f(x):\n    if x:\n\n        return x\n    return 5\n\nf(6)\n",
  );
  await tmux.shows("...     return 5", "...", "... f(6)", "...");
  tmux.press("Enter");
  await tmux.shows("... f(6)", "...", "6", ">>>");
});

test("a function of several lines is recalled and edited", async (tmux) => {
  tmux.enter("def f(a):");
  tmux.enter("b = a + 1");
  tmux.enter("return b");
  tmux.press("BSpace", "Enter");
  await tmux.shows("...     return b", "...", ">>>");
  tmux.press("Up");
  await tmux.shows(">>> def f(a):", "...     b = a + 1", "...     return b");
  await tmux.pointsAt(0, 16);
  tmux.press("Up", "End", "BSpace");
  tmux.type("20");
  tmux.press("Enter");
  tmux.type("b *= 2");
  await tmux.shows(
    ">>> def f(a):",
    "...     b = a + 20",
    "...     b *= 2",
    "...     return b",
  );
  await tmux.pointsAt(-1, 14);
  tmux.press("Down", "End", "Enter", "BSpace", "Enter");
  await tmux.shows("...     return b", "...", ">>>");
  tmux.enter("f(1)");
  await tmux.shows(">>> f(1)", "42", ">>>");
});

test("Ctrl-C in a loop, in sleep(), in input(), in an entry", async (tmux) => {
  for (
    const [entry, shown] of [
      ["while True: pass", ">>> while True: pass"],
      ["import time; time.sleep(600)", ">>> import time; time.sleep(600)"],
      ["input('who? ')", "who?"],
    ]
  ) {
    tmux.enter(entry!);
    if (entry!.startsWith("while")) tmux.press("Enter");
    await tmux.has(shown!);
    await new Promise((done) => setTimeout(done, 300));
    tmux.press("C-c");
    await tmux.shows("KeyboardInterrupt:", ">>>");
  }
  tmux.type("(1 +");
  tmux.press("Enter", "C-c");
  await tmux.shows(">>> (1 +", "...", ">>>");
  tmux.enter("6 * 7");
  await tmux.shows(">>> 6 * 7", "42", ">>>");
});

test("another size, while an entry is edited and while one runs", async (tmux) => {
  tmux.type("x = '0123456789012345678901234567890123456789'");
  await tmux.pointsAt(0, 50);
  tmux.resize(30);
  await tmux.shows(">>> x = '012345678901234567890", "1234567890123456789'");
  tmux.press("C-a");
  tmux.type("yy");
  await tmux.shows(">>> yyx = '0123456789012345678", "901234567890123456789'");
  await tmux.pointsAt(-1, 6);
  tmux.resize(70);
  await tmux.shows(">>> yyx = '0123456789012345678901234567890123456789'");
  tmux.press("Enter");
  tmux.enter("import time; time.sleep(0.6)");
  await tmux.has(">>> import time; time.sleep(0.6)");
  tmux.resize(20);
  await tmux.shows(">>>");
  tmux.type("'0123456789012345678'");
  tmux.press("C-a");
  tmux.type("1 or ");
  await tmux.shows(">>> 1 or '0123456789", "012345678'");
});

test("what is beyond ASCII: wide, combining, at the edge", async (tmux) => {
  tmux.type("x = '日本語日本語'");
  await tmux.shows(">>> x = '日本語日本", "語'");
  tmux.press("Left", "Left");
  tmux.type("é");
  await tmux.shows(">>> x = '日本語日本é", "語'");
  await tmux.pointsAt(0, 0);
  tmux.press("BSpace", "BSpace", "BSpace");
  await tmux.shows(">>> x = '日本語語'");
  tmux.press("Enter");
  tmux.enter("len(x), 'äöü'");
  await tmux.shows(">>> len(x), 'äöü'", "(4, 'äöü')", ">>>");
  tmux.type("'e\u0301x👍'");
  tmux.press("Left", "Left", "Left", "BSpace");
  await tmux.shows(">>> 'x👍'");
}, { columns: 20 });

test("an entry of more lines than the terminal has", async (tmux) => {
  const body = Array.from({ length: 8 }, (_, i) => `    a${i} = ${i}\n`);
  tmux.paste(`def f():\n${body.join("")}    return a0, a7`);
  await tmux.shows("...     a6 = 6", "...     a7 = 7", "...     return a0, a7");
  for (let i = 0; i < 8; i++) tmux.press("Up");
  tmux.press("End");
  tmux.type("9");
  await tmux.shows(
    "...     a0 = 09",
    "...     a1 = 1",
    "...     a2 = 2",
    "...     a3 = 3",
    "...     a4 = 4",
    "...     a5 = 5",
  );
  tmux.press("BSpace", "BSpace");
  tmux.type("5");
  for (let i = 0; i < 8; i++) tmux.press("Down");
  tmux.press("End");
  tmux.type(", 1");
  await tmux.shows(
    "...     a3 = 3",
    "...     a4 = 4",
    "...     a5 = 5",
    "...     a6 = 6",
    "...     a7 = 7",
    "...     return a0, a7, 1",
  );
  tmux.press("Enter", "BSpace", "Enter");
  await tmux.shows("...", ">>>");
  tmux.enter("f()");
  await tmux.shows(">>> f()", "(5, 7, 1)", ">>>");
}, { rows: 6 });

test("what a callback prints stands above the entry", async (tmux) => {
  tmux.enter("import machine");
  tmux.enter("tick = lambda t: print('tick', 5)");
  tmux.enter("t = machine.Timer(period=400, callback=tick, mode=0)");
  await tmux.shows(
    ">>> t = machine.Timer(period=400, callback=tick, mode=0)",
    ">>>",
  );
  tmux.type("x = 5 + 6");
  await tmux.shows("tick 5", ">>> x = 5 + 6");
  tmux.press("Left");
  tmux.type("1");
  await tmux.shows("tick 5", ">>> x = 5 + 16");
  tmux.press("Enter");
  tmux.enter("x");
  await tmux.shows(">>> x", "21", ">>>");
});

test("what is typed while an entry runs comes after it", async (tmux) => {
  tmux.enter("import time; time.sleep(0.5)");
  tmux.enter("def f(): return 6");
  tmux.enter("");
  tmux.enter("f()");
  await tmux.shows(">>> def f(): return 6", "...", ">>> f()", "6", ">>>");
});

Deno.test({
  name: "tmux: Ctrl-Z and fg, and a shell that is as it was",
  ignore,
  fn: async () => {
    const shell = ["bash", "--norc", "--noprofile", "-i"];
    const env = { PS1: "sh% " };
    const tmux = Tmux.start(shell, { columns: 200, env });
    try {
      await tmux.shows("sh%");
      tmux.enter(`PS1="sh% "; clear; ${command.join(" ")}`);
      await tmux.shows(">>>");
      tmux.type("x = 5 + ");
      await tmux.shows(">>> x = 5 +");
      tmux.press("C-z");
      await tmux.shows("sh%");
      tmux.enter("stty -a | grep -c ' icanon '");
      await tmux.shows("1", "sh%");
      tmux.enter("fg");
      await tmux.shows(">>> x = 5 +");
      tmux.enter("6; x");
      await tmux.shows(">>> x = 5 + 6; x", "11", ">>>");
      tmux.press("C-d");
      await tmux.shows("sh%");
      tmux.enter("stty -a | grep -c ' icanon '");
      await tmux.shows("1", "sh%");
      assert(tmux.screen.length > 5);
      assertEquals(tmux.cursorFromLast, [0, 4]);
    } finally {
      tmux.close();
    }
  },
});
