/**
 * The project's own lint rules, run by `deno lint` and so by `deno task ok`.
 * Each rule holds one invariant that a single file can break; what needs the
 * whole import graph is in `arrows.ts`.
 *
 * @module
 */

type Context = Deno.lint.RuleContext;
type Visitor = Deno.lint.LintVisitor;
type Node = Deno.lint.Node;

/** Folders whose files may speak to the host: `Deno.` and `node:fs`-like. */
const HOST_ROOMS = [
  /^hal\/[^/]+\//,
  /^runtime\/cli\//,
  /^tests\//,
  /^examples\//,
];

/** `node:` modules that reach outside the process; pure ones are free. */
const HOST_MODULES = new Set([
  "child_process",
  "cluster",
  "dgram",
  "dns",
  "fs",
  "fs/promises",
  "http",
  "https",
  "net",
  "os",
  "process",
  "readline",
  "tls",
  "tty",
  "worker_threads",
]);

/** Folders in which module-level state is forbidden. */
const STATELESS_ROOMS = [/^runtime\//, /^lib\//];

/** Names whose `prototype` belongs to JavaScript, not to this project. */
const JS_GLOBALS = new Set([
  "Array",
  "ArrayBuffer",
  "BigInt",
  "Boolean",
  "Date",
  "Error",
  "Function",
  "Iterator",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "Promise",
  "Proxy",
  "RangeError",
  "Reflect",
  "RegExp",
  "Set",
  "String",
  "Symbol",
  "TypeError",
  "Uint8Array",
  "WeakMap",
  "WeakRef",
  "WeakSet",
  "globalThis",
]);

/** Calls that write to their first argument. */
const WRITERS = new Set([
  "assign",
  "defineProperties",
  "defineProperty",
  "set",
  "setPrototypeOf",
]);

/** The project's root as a path, with a slash at its end. */
const ROOT = new URL("../../", import.meta.url).pathname;

/** `filename` relative to the project's root, when it is inside. */
function projectPath(filename: string): string {
  return filename.startsWith(ROOT) ? filename.slice(ROOT.length) : filename;
}

function isIn(rooms: readonly RegExp[], ctx: Context): boolean {
  const path = projectPath(ctx.filename);
  return rooms.some((room) => room.test(path));
}

/** Is `node` the global of its name, not the key of a property or member? */
function isReference(node: Deno.lint.Identifier): boolean {
  const parent = node.parent as Node;
  if (parent.type === "MemberExpression") {
    const { object } = parent;
    return object === node || parent.computed ||
      (object.type === "Identifier" && object.name === "globalThis");
  }
  return parent.type !== "Property" || parent.key !== node;
}

/** `Deno.` only in `hal/<backend>/` and `runtime/cli/`. */
function denoNamespace(ctx: Context): Visitor {
  if (isIn(HOST_ROOMS, ctx)) return {};
  return {
    Identifier(node): void {
      if (node.name !== "Deno" || !isReference(node)) return;
      ctx.report({
        node,
        message: "Deno is used outside hal/<backend>/ and runtime/cli/",
        hint: "Reach the host through an interface of hal/",
      });
    },
  };
}

/** No `node:` module that reaches the host, in the same places. */
function hostModule(ctx: Context): Visitor {
  if (isIn(HOST_ROOMS, ctx)) return {};
  const check = (node: Node, source: Node | null | undefined): void => {
    if (source?.type !== "Literal" || typeof source.value !== "string") return;
    const name = /^node:(.*)$/.exec(source.value)?.[1];
    if (name === undefined || !HOST_MODULES.has(name)) return;
    ctx.report({
      node,
      message: `node:${name} is used outside hal/<backend>/ and runtime/cli/`,
      hint: "Reach the host through an interface of hal/",
    });
  };
  return {
    ImportDeclaration: (node) => check(node, node.source),
    ExportNamedDeclaration: (node) => check(node, node.source),
    ExportAllDeclaration: (node) => check(node, node.source),
    ImportExpression: (node) => check(node, node.source),
  };
}

/** No top-level `let` or `var` in `runtime/` and `lib/`. */
function moduleState(ctx: Context): Visitor {
  if (!isIn(STATELESS_ROOMS, ctx)) return {};
  return {
    VariableDeclaration(node): void {
      const parent = node.parent as Node;
      const isTop = parent.type === "Program" ||
        parent.type === "ExportNamedDeclaration";
      if (!isTop || node.kind === "const" || node.declare) return;
      ctx.report({
        node,
        message: `A top-level ${node.kind} is state shared by all interpreters`,
        hint: "Keep it in the Interpreter, or make it const",
      });
    },
  };
}

/** A reminder in a comment names its issue: `// TODO(#12): ...`. */
function reminderIssue(ctx: Context): Visitor {
  return {
    Program(): void {
      for (const comment of ctx.sourceCode.getAllComments()) {
        const word = /\b(?:TODO|FIXME|XXX)\b(?!\(#\d+\))/.exec(comment.value);
        if (word === null) continue;
        ctx.report({
          range: comment.range,
          message: `${word[0]} without an issue number`,
          hint: `Write ${word[0]}(#12), or mend it now`,
        });
      }
    },
  };
}

/** `any` only where a comment on its line or the line above says why. */
function anyReason(ctx: Context): Visitor {
  const lines = ctx.sourceCode.text.split("\n");
  return {
    TSAnyKeyword(node): void {
      const before = ctx.sourceCode.text.slice(0, node.range[0]);
      const row = before.split("\n").length - 1;
      const near = `${lines[row - 1] ?? ""}\n${lines[row] ?? ""}`;
      if (/\/\/ boundary: \S/.test(near)) return;
      ctx.report({
        node,
        message: "any without a reason",
        hint: "Use unknown, or add `// boundary: <reason>` on this line",
      });
    },
  };
}

/** Is `node` a JavaScript global, its prototype, or a member of either? */
function isJsBuiltin(node: Node): boolean {
  if (node.type === "Identifier") return JS_GLOBALS.has(node.name);
  if (node.type !== "MemberExpression") return false;
  const isProto = node.property.type === "Identifier" &&
    node.property.name === "prototype";
  return isProto && isJsBuiltin(node.object);
}

/** No writing to a JavaScript global or its prototype. */
function prototypePatch(ctx: Context): Visitor {
  const report = (node: Node): void =>
    ctx.report({
      node,
      message: "A built-in object of JavaScript is changed",
      hint: "Write a function, or use a class of this project",
    });
  return {
    AssignmentExpression(node): void {
      const target = node.left as Node;
      if (target.type !== "MemberExpression") return;
      if (isJsBuiltin(target.object)) report(node);
    },
    CallExpression(node): void {
      const { callee } = node;
      const first = node.arguments[0] as Node | undefined;
      if (callee.type !== "MemberExpression" || first === undefined) return;
      const { object, property } = callee;
      if (object.type !== "Identifier" || property.type !== "Identifier") {
        return;
      }
      const isWriter = ["Object", "Reflect"].includes(object.name) &&
        WRITERS.has(property.name);
      if (isWriter && isJsBuiltin(first)) report(node);
    },
  };
}

/** The first thing in a file is a comment that says what it is. */
function fileHeader(ctx: Context): Visitor {
  return {
    Program(node): void {
      const text = ctx.sourceCode.text.replace(/^#!.*\n/, "").trimStart();
      if (text === "" || text.startsWith("//") || text.startsWith("/*")) return;
      ctx.report({
        range: [node.range[0], node.range[0] + 1],
        message: "The file does not begin with a comment that says what it is",
      });
    },
  };
}

const plugin: Deno.lint.Plugin = {
  name: "krait",
  rules: {
    "any-reason": { create: anyReason },
    "deno-namespace": { create: denoNamespace },
    "file-header": { create: fileHeader },
    "host-module": { create: hostModule },
    "module-state": { create: moduleState },
    "prototype-patch": { create: prototypePatch },
    "reminder-issue": { create: reminderIssue },
  },
};

export default plugin;
