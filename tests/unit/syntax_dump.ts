/**
 * A syntax tree as short text, for tests: `(Kind field field ...)` in the
 * fields' order, names and numbers bare, `-` for what is absent, `@2` after a
 * kind for every line but the first. Further lines of a node are at its end,
 * where they differ from its own.
 *
 * @module
 */

import type { Module } from "../../runtime/syntax/mod.ts";

/** Returns the text of a module, one statement a line. */
export function dumpModule(module: Module): string {
  return module.body.map(dump).join("\n");
}

/** Returns the text of anything in a tree. */
export function dump(value: unknown): string {
  if (value === null) return "-";
  if (value instanceof Uint8Array) return `b[${value.join(" ")}]`;
  if (Array.isArray(value)) return `[${value.map(dump).join(" ")}]`;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object") return String(value);
  return dumpNode(value as Record<string, unknown>);
}

/** The fields that are lines too. */
const lineNames = new Set(["at", "folded", "start", "end"]);

function dumpNode(node: Record<string, unknown>): string {
  const { kind, line, ...fields } = node;
  const place = line === undefined || line === 1 ? "" : `@${line}`;
  switch (kind) {
    case "Name":
      return `${node["id"]}${place}`;
    case "Int":
    case "Float":
      return dumpNumber(node["value"], kind === "Float") + place;
    case "Str":
    case "Bytes":
      return dump(node["value"]) + place;
  }
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    lineNames.has(name)
      ? value === line ? [] : [`${name}@${value}`]
      : name !== "isBare"
      ? [dump(value)]
      : value === true
      ? [name]
      : []
  );
  return `(${[`${kind ?? ""}${place}`, ...parts].join(" ").trim()})`;
}

function dumpNumber(value: unknown, isFloat: boolean): string {
  if (typeof value === "bigint") return `${value}n`;
  return isFloat && Number.isInteger(value) ? `${value}.0` : String(value);
}
