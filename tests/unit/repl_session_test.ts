// The whole prompt without a terminal: friendly, paste mode, raw REPL, raw paste.

import { assertEquals } from "@std/assert";
import { type Action, Session } from "../../runtime/repl/session.ts";
import { WINDOW } from "../../runtime/repl/raw.ts";

/** A session and what it said. */
class Client {
  said = "";
  readonly actions: Action[] = [];
  readonly session: Session;

  constructor() {
    this.session = new Session({
      write: (data) => {
        // Bytes as Latin-1, to be compared.
        this.said += typeof data === "string"
          ? data
          : String.fromCharCode(...data);
      },
      prompts: () => ({
        first: ">>> ",
        rest: "... ",
        shownFirst: ">>> ",
        shownRest: "... ",
      }),
      banner: () => "B\nC",
      names: { attributes: () => [], modules: () => [] },
    });
  }

  /** Sends bytes; what is to be run is run at once, with nothing to show for it. */
  send(text: string): string {
    this.said = "";
    for (const byte of new TextEncoder().encode(text)) {
      const action = this.session.feed(byte);
      if (action === null) continue;
      this.actions.push(action);
      if (this.session.isRaw) this.said += "\x04\x04";
      this.session.prompt();
    }
    return this.said;
  }
}

Deno.test("the friendly prompt runs entries and answers control keys", () => {
  const client = new Client();
  client.session.start();
  assertEquals(client.said, "B\r\nC\r\n>>> ");
  assertEquals(client.send("1+1\r"), "1+1\r\n>>> ");
  assertEquals(client.send("\r"), "\r\n>>> ");
  assertEquals(client.send("ab\x03"), "ab\r\n>>> ");
  assertEquals(client.send("\x02"), "\r\nB\r\nC\r\n>>> ");
  assertEquals(client.send("\x04"), "\r\n>>> ");
  assertEquals(client.actions, [
    { kind: "run", source: "1+1", mode: "single" },
    { kind: "exit" },
  ]);
});

Deno.test("paste mode takes text as it comes", () => {
  const client = new Client();
  client.session.start();
  assertEquals(
    client.send("\x05if 1:\r\n\té\r\x04"),
    "\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== " +
      "if 1:\r\n=== \té\r\n=== \r\n>>> ",
  );
  assertEquals(client.send("\x05x\x03").endsWith("=== x\r\n>>> "), true);
  assertEquals(client.actions, [
    { kind: "run", source: "if 1:\n\té\n", mode: "exec" },
  ]);
});

Deno.test("the raw REPL", () => {
  const client = new Client();
  client.session.start();
  assertEquals(client.send("\x01"), "\r\nraw REPL; CTRL-B to exit\r\n>");
  assertEquals(client.send("print('ä')\n\x04"), "OK\x04\x04>");
  assertEquals(client.send("gone\x03x\x04"), "OK\x04\x04>");
  assertEquals(client.send("\x01"), "raw REPL; CTRL-B to exit\r\n>");
  assertEquals(client.send("\x04").startsWith("OK\r\n"), true);
  assertEquals(client.send("\x02"), "\r\nB\r\nC\r\n>>> ");
  assertEquals(client.actions, [
    { kind: "run", source: "print('ä')\n", mode: "exec" },
    { kind: "run", source: "x", mode: "exec" },
    { kind: "exit" },
  ]);
});

Deno.test("raw paste: the window, its end and its interruption", () => {
  const client = new Client();
  client.session.start();
  client.send("\x01");
  assertEquals(client.send("\x05B\x01"), "R\x00>");
  assertEquals(client.send("\x05A\x01"), "R\x01\x80\x00\x01");
  assertEquals(client.send("x".repeat(WINDOW - 1)), "");
  assertEquals(client.send("y"), "\x01");
  assertEquals(client.send("z".repeat(2 * WINDOW)), "\x01\x01");
  assertEquals(client.send("\x04"), "\x04\x04\x04>");
  assertEquals(
    client.send("\x05A\x01abc\x03"),
    "R\x01\x80\x00\x01\x04\x04\x04>",
  );
  const [run, interrupted] = client.actions;
  assertEquals(
    run?.kind === "run" && run.source,
    "x".repeat(WINDOW - 1) + "y" + "z".repeat(2 * WINDOW),
  );
  assertEquals(interrupted, { kind: "interrupted" });
  // A transfer after an interrupted one begins anew.
  client.send("\x05A\x01ok\x04");
  assertEquals(client.actions[2], { kind: "run", source: "ok", mode: "exec" });
});
