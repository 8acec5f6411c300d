// The embedding interface: what `mod.ts` gives to a TypeScript program.

import { assertEquals, assertThrows } from "@std/assert";
import { Interpreter, LimitError, PythonError } from "../../mod.ts";

/** An interpreter whose output is kept. */
function captured(
  options: ConstructorParameters<typeof Interpreter>[0] = {},
) {
  const text = { out: "", err: "" };
  const decoder = new TextDecoder();
  const interpreter = new Interpreter({
    stdout: (bytes) => text.out += decoder.decode(bytes),
    stderr: (bytes) => text.err += decoder.decode(bytes),
    ...options,
  });
  return { interpreter, text };
}

/** What a round trip through Python gives. */
function roundTrip(value: unknown): unknown {
  const { interpreter } = captured();
  interpreter.set("value", value);
  return interpreter.get("value");
}

Deno.test("run() gives the exit code and captures both streams", () => {
  const { interpreter, text } = captured();
  assertEquals(interpreter.run("print('to', 'out')\n1/0\n"), 1);
  assertEquals(text.out, "to out\n");
  assertEquals(
    text.err.split("\n").at(-2),
    "ZeroDivisionError: divide by zero",
  );
  assertEquals(interpreter.run("raise SystemExit(7)"), 7);
});

Deno.test("run() names the file in tracebacks", () => {
  const { interpreter, text } = captured();
  interpreter.run("raise ValueError('no')", { file: "given.py" });
  assertEquals(text.err.includes('File "given.py", line 1'), true);
});

Deno.test("runFile() and runModule() run what is on disk", () => {
  const folder = Deno.makeTempDirSync();
  try {
    Deno.writeTextFileSync(
      `${folder}/prog.py`,
      "import sys\nprint(sys.argv)\n",
    );
    const { interpreter, text } = captured({
      argv: ["prog.py", "x"],
      path: [folder],
    });
    assertEquals(interpreter.runFile(`${folder}/prog.py`), 0);
    assertEquals(interpreter.runModule("prog"), 0);
    assertEquals(text.out, "['prog.py', 'x']\n".repeat(2));
    assertEquals(interpreter.runFile(`${folder}/none.py`), 2);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});

Deno.test("run() reads the given standard input", () => {
  const stdin = new TextEncoder().encode("one\ntwo\n");
  const { interpreter, text } = captured({ stdin });
  interpreter.run("print(input() + input())");
  assertEquals(text.out, "onetwo\n");
});

Deno.test("evaluate() converts each kind of value", () => {
  const { interpreter } = captured();
  const value = (text: string) => interpreter.evaluate(text);
  assertEquals(value("None"), null);
  assertEquals(value("True"), true);
  assertEquals(value("6 * 7"), 42);
  assertEquals(value("2 ** 70"), 2n ** 70n);
  assertEquals(value("1.5 + 1"), 2.5);
  assertEquals(value("'ä' + '🐍'"), "ä🐍");
  assertEquals(value("b'ab'"), new Uint8Array([97, 98]));
  assertEquals(value("bytearray(2)"), new Uint8Array(2));
  assertEquals(value("[1, (2, 3)]"), [1, [2, 3]]);
  assertEquals(
    value("{'a': [1], 2: None}"),
    new Map<unknown, unknown>([["a", [1]], [2, null]]),
  );
  assertEquals(value("{1, 2}"), new Set([1, 2]));
});

Deno.test("set() and get() keep plain values", () => {
  for (
    const value of [
      true,
      -5,
      2n ** 64n,
      0.5,
      Infinity,
      "text",
      "🐍",
      [1, "two", [3]],
      new Map([["a", 1]]),
      new Set(["x"]),
      new Uint8Array([0, 255]),
    ]
  ) assertEquals(roundTrip(value), value);
  assertEquals(roundTrip(undefined), null);
  assertEquals(roundTrip({ a: 1 }), new Map([["a", 1]]));
  assertEquals(captured().interpreter.get("nothing"), undefined);
});

Deno.test("set() gives Python the types it expects", () => {
  const { interpreter } = captured();
  const typeOf = (value: unknown) => {
    interpreter.set("v", value);
    return interpreter.evaluate("type(v).__name__");
  };
  assertEquals(typeOf(3), "int");
  assertEquals(typeOf(2 ** 60), "float");
  assertEquals(typeOf(-0), "float");
  assertEquals(typeOf(5n), "int");
  assertEquals(typeOf({}), "dict");
  assertEquals(typeOf(new Uint8Array()), "bytes");
  interpreter.set("snake", "a🐍b");
  assertEquals(interpreter.evaluate("len(snake)"), 3);
});

Deno.test("set() keeps circular structures and refuses strangers", () => {
  const list: unknown[] = [1];
  list.push(list);
  const back = roundTrip(list) as unknown[];
  assertEquals(back[1] === back, true);
  assertThrows(() => roundTrip(new Date(0)), TypeError, "Date");
  assertThrows(() => roundTrip(Symbol("s")), TypeError, "Symbol(s)");
});

Deno.test("call() takes names, handles and keywords", () => {
  const { interpreter } = captured();
  interpreter.run("def f(a, b=2, *c, **d): return [a, b, c, sorted(d)]");
  assertEquals(interpreter.call("f", 1), [1, 2, [], []]);
  assertEquals(interpreter.call(interpreter.get("f"), 1, 3, 4), [
    1,
    3,
    [4],
    [],
  ]);
  assertEquals(interpreter.callWith("f", [1], { b: 5, z: 0 }), [1, 5, [], [
    "z",
  ]]);
});

Deno.test("call() works on instances, classes and bound methods", () => {
  const { interpreter } = captured();
  interpreter.run(
    "class P:\n def __init__(self, x): self.x = x\n def add(self, n): return self.x + n",
  );
  const p = interpreter.call("P", 40);
  assertEquals(interpreter.attribute(p, "x"), 40);
  assertEquals(interpreter.call(interpreter.attribute(p, "add"), 2), 42);
});

Deno.test("import() gives modules and submodules", () => {
  const folder = Deno.makeTempDirSync();
  try {
    Deno.mkdirSync(`${folder}/pkg`);
    Deno.writeTextFileSync(`${folder}/pkg/__init__.py`, "");
    Deno.writeTextFileSync(`${folder}/pkg/sub.py`, "answer = 42\n");
    const { interpreter } = captured({ path: [folder] });
    const module = interpreter.import("pkg.sub");
    assertEquals(interpreter.attribute(module, "answer"), 42);
    const json = interpreter.import("json");
    const text = interpreter.call(interpreter.attribute(json, "dumps"), [1]);
    assertEquals(text, "[1]");
    const error = assertThrows(
      () => interpreter.import("nowhere"),
      PythonError,
    );
    assertEquals(error.type, "ImportError");
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});

Deno.test("Python calls TypeScript functions", () => {
  const { interpreter, text } = captured();
  const seen: unknown[] = [];
  interpreter.set("note", (...args: unknown[]) => void seen.push(args));
  interpreter.set("fail", () => {
    throw new Error("from the host");
  });
  interpreter.run(
    "note(1, 'a', [None])\ntry: fail()\nexcept RuntimeError as e: print(e)",
  );
  assertEquals(seen, [[1, "a", [null]]]);
  assertEquals(text.out.includes("from the host"), true);
});

Deno.test("PythonError tells type, message and traceback", () => {
  const { interpreter } = captured();
  interpreter.run("def f(): raise KeyError('k')");
  const error = assertThrows(() => interpreter.call("f"), PythonError);
  assertEquals(error.type, "KeyError");
  assertEquals(error.traceback.startsWith("Traceback (most recent"), true);
  assertEquals(interpreter.attribute(error.value, "args"), ["k"]);
  const syntax = assertThrows(() => interpreter.evaluate("1 +"), PythonError);
  assertEquals(syntax.type, "SyntaxError");
  interpreter.run("def deep(): return deep()");
  const deep = assertThrows(() => interpreter.call("deep"), PythonError);
  assertEquals(deep.type, "RuntimeError");
});

Deno.test("two interpreters do not see each other", () => {
  const a = captured();
  const b = captured();
  a.interpreter.run(
    "import sys\nx = 1\nsys.path.append('/a')\nprint('a')",
  );
  b.interpreter.run(
    "import sys\nprint('x' in globals(), '/a' in sys.path)",
  );
  assertEquals(a.text.out, "a\n");
  assertEquals(b.text.out, "False False\n");
  a.interpreter.run(
    "import builtins\nbuiltins.len = lambda x: -1\nprint(len([]))",
  );
  b.interpreter.run("print(len([]))");
  assertEquals(a.text.out, "a\n-1\n");
  assertEquals(b.text.out.endsWith("\n0\n"), true);
});

Deno.test("one interpreter runs within another's callback", () => {
  const outer = captured();
  const inner = captured();
  outer.interpreter.set("nested", () => inner.interpreter.evaluate("20 + 1"));
  assertEquals(outer.interpreter.evaluate("nested() * 2"), 42);
});

Deno.test("interrupt() raises KeyboardInterrupt at the next safepoint", () => {
  const { interpreter, text } = captured();
  interpreter.set("stop", () => interpreter.interrupt());
  interpreter.run(
    "try:\n stop()\n while True: pass\nexcept KeyboardInterrupt: print('stopped')\nfinally: print('finally')",
  );
  assertEquals(text.out, "stopped\nfinally\n");
});

Deno.test("interruptWord lets a worker interrupt a loop and a sleep", () => {
  const source = `import { interrupt } from "${
    import.meta.resolve("../../mod.ts")
  }";
    onmessage = ({ data }) => { interrupt(data); close(); };`;
  for (const wait of ["while True: pass", "import time; time.sleep(1000)"]) {
    const { interpreter } = captured();
    const worker = new Worker(
      `data:text/typescript,${encodeURIComponent(source)}`,
      { type: "module" },
    );
    worker.postMessage(interpreter.interruptWord);
    assertEquals(interpreter.run(wait), 130);
    worker.terminate();
  }
});

Deno.test("timeLimitMs ends loops that catch everything, and sleeps", () => {
  for (
    const body of [
      "while True:\n try:\n  while True: pass\n except: pass",
      "import time\ntime.sleep(1000)",
      "import os\nos.fdopen(os.pipe()[0]).read()",
      "import os, select\np = select.poll()\np.register(os.pipe()[0])\np.poll()",
      "def f(): return g()\ndef g(): return 1\nwhile True: f()",
    ]
  ) {
    const { interpreter, text } = captured({ timeLimitMs: 50 });
    const error = assertThrows(
      () =>
        interpreter.run(
          `print('begun')\ntry:\n ${
            body.replaceAll("\n", "\n ")
          }\nfinally: print('finally')`,
        ),
      LimitError,
    );
    assertEquals(error.message, "Time limit exceeded");
    assertEquals(text.out, "begun\nfinally\n");
    assertEquals(interpreter.evaluate("1 + 1"), 2);
  }
});

Deno.test("timeLimitMs leaves a fast program alone", () => {
  const { interpreter, text } = captured({ timeLimitMs: 60_000 });
  assertEquals(interpreter.run("print(sum(range(1000)))"), 0);
  assertEquals(text.out, "499500\n");
});

Deno.test("outputLimit ends a program that writes too much", () => {
  const { interpreter, text } = captured({ outputLimit: 10 });
  const error = assertThrows(
    () => interpreter.run("while True:\n try: print('abc')\n except: pass"),
    LimitError,
  );
  assertEquals(error.message, "Output limit exceeded");
  assertEquals(text.out, "abc\nabc\nab");
});

Deno.test("outputLimit counts standard error too", () => {
  const { interpreter, text } = captured({ outputLimit: 4 });
  assertThrows(
    () => interpreter.run("import sys\nprint('abcdef', file=sys.stderr)"),
    LimitError,
  );
  assertEquals(text.err, "abcd");
});
