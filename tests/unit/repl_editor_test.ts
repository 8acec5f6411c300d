// The line editor, seen on a small terminal: whatever is typed, the screen shows
// what drawing the entry afresh would show.

import { assertEquals } from "@std/assert";
import { LineEditor } from "../../runtime/repl/editor.ts";
import { KeyDecoder } from "../../runtime/repl/keys.ts";
import { TestScreen } from "../cli/screen.ts";

const PROMPTS = {
  first: ">>> ",
  rest: "... ",
  shownFirst: ">>> ",
  shownRest: "... ",
};

/** An editor on a screen, and what was typed into it. */
class Desk {
  readonly screen: TestScreen;
  readonly editor: LineEditor;
  readonly entries: string[] = [];
  output = "";
  readonly #keys = new KeyDecoder();

  constructor(readonly columns = Infinity) {
    this.screen = new TestScreen(columns);
    this.editor = new LineEditor({
      write: (text) => {
        this.output += text;
        this.screen.write(text);
      },
      names: {
        attributes: () => ["alpha", "alpine"],
        modules: () => ["math"],
      },
    });
    this.editor.screen.columns = columns;
    this.editor.begin(PROMPTS);
  }

  type(text: string): this {
    for (const byte of new TextEncoder().encode(text)) {
      const key = this.#keys.feed(byte);
      if (key === null) continue;
      if (this.editor.feed(key) === "submit") {
        this.entries.push(this.editor.text);
        this.editor.begin(PROMPTS);
      }
    }
    return this;
  }
}

const UP = "\x1b[A";
const DOWN = "\x1b[B";
const LEFT = "\x1b[D";

Deno.test("a line is echoed as MicroPython echoes it", () => {
  const bytes = (typed: string) => new Desk().type(typed).output;
  assertEquals(bytes("ab\x02c"), ">>> ab\bcb\b");
  assertEquals(bytes("abc\x7f"), ">>> abc\b\x1b[K");
  assertEquals(bytes("abcdefg\x01"), ">>> abcdefg\x1b[7D");
  assertEquals(bytes("abc\x01\x04"), ">>> abc\b\b\b\x1b[Kbc\b\b");
  assertEquals(bytes("if 1:\n "), ">>> if 1:\r\n...     \b\b\b");
});

Deno.test("a function of several lines is typed, recalled and edited", () => {
  const desk = new Desk(40);
  desk.type("def f():\nreturn 1\n\x7f\n");
  assertEquals(desk.entries, ["def f():\n    return 1\n"]);
  desk.type(`${UP}${UP}${LEFT}${LEFT}x${DOWN}\x05 + 2\n\x7f\n`);
  assertEquals(desk.entries[1], "def f(x):\n    return 1 + 2\n");
  // In the middle, Enter makes a line between the others.
  desk.type(`${UP}${UP}\x05\nprint(5)`);
  assertEquals(
    desk.editor.text,
    "def f(x):\n    print(5)\n    return 1 + 2",
  );
  assertEquals(
    desk.screen.text.split("\n").slice(-3).join("\n"),
    ">>> def f(x):\n...     print(5)\n...     return 1 + 2",
  );
});

Deno.test("text beyond ASCII is edited by characters", () => {
  const desk = new Desk(40);
  desk.type(`'日本e\u0301😀'${LEFT}\x7f\x7f\x7fx\n`);
  assertEquals(desk.entries, ["'日x'"]);
});

Deno.test("what the terminal marks as pasted is taken as it is", () => {
  const desk = new Desk(40);
  desk.type("\x1b[200~if 1:\r    a\r\r    b\r\x1b[201~");
  assertEquals(desk.entries, []);
  desk.type("\n");
  assertEquals(desk.entries, ["if 1:\n    a\n\n    b\n"]);
});

Deno.test("killed text comes back, and words are words", () => {
  const desk = new Desk();
  desk.type("one two\x17three \x19\n");
  assertEquals(desk.entries, ["one three two"]);
  desk.type("a.bcd ef\x1bb\x1bb\x1bd\n");
  assertEquals(desk.entries[1], "a. ef");
});

Deno.test("choices are listed below, and the entry again", () => {
  const desk = new Desk(40);
  desk.type("al\t\t");
  assertEquals(desk.screen.text, ">>> alp\nalpha           alpine\n>>> alp");
});

Deno.test("whatever is typed, the screen shows the entry", () => {
  const keys = [
    "a",
    "bc",
    "日",
    "e\u0301",
    "😀",
    " ",
    "if x:",
    "\n",
    "(",
    "\x7f",
    "\x01",
    "\x05",
    "\x0b",
    "\x15",
    "\x19",
    "\x1bb",
    "\x1bf",
    "\x1bd",
    "\x17",
    UP,
    DOWN,
    LEFT,
    "\x1b[C",
    "\x1b[3~",
    "\x1b\r",
    "\t",
    "0123456789",
  ];
  // A generator of its own, so that a failure can be had again.
  let seed = 7;
  const random = (n: number) =>
    (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  for (let round = 0; round < 60; round++) {
    const desk = new Desk([11, 20, 37, Infinity][round % 4]);
    for (let i = 0; i < 60; i++) {
      const key = keys[random(keys.length)]!;
      desk.type(key);
      const fresh = new TestScreen(desk.columns);
      fresh.write(desk.editor.screen.draw(desk.editor.view));
      const shown = desk.screen.text.split("\n");
      const wanted = fresh.text.split("\n");
      const [row, column] = desk.screen.cursor;
      const [freshRow, freshColumn] = fresh.cursor;
      const top = row - freshRow;
      assertEquals(
        shown.slice(top, top + wanted.length),
        wanted,
        `round ${round}, key ${i}`,
      );
      assertEquals(shown.length <= top + wanted.length, true);
      assertEquals(
        Math.min(column, desk.columns - 1),
        Math.min(freshColumn, desk.columns - 1),
      );
    }
  }
});
