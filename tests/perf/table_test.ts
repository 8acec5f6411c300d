// Tests of the comparison's arithmetic and layout.

import { assertEquals } from "@std/assert";
import { geometricMean, ratio, showTable } from "./table.ts";

/** A row of group `small` from `[engine, cell]` pairs. */
function row(name: string, ...cells: [string, number | string][]) {
  return { name, group: "small", cells: new Map(cells) };
}

Deno.test("geometricMean() multiplies", () => {
  assertEquals(geometricMean([2, 8]).toFixed(6), "4.000000");
  assertEquals(geometricMean([]), NaN);
});

Deno.test("ratio() needs both times", () => {
  const { cells } = row("a", ["x", 2], ["y", 6], ["z", "failed"]);
  assertEquals(ratio(cells, "x", "y"), 3);
  assertEquals(ratio(cells, "x", "z"), undefined);
  assertEquals(ratio(cells, "x", "none"), undefined);
});

Deno.test("showTable() gives times, ratios and the mean of each group", () => {
  const rows = [
    row("fft", ["krait", 0.002], ["other", 0.004]),
    row("aes", ["krait", 0.1], ["other", 0.8]),
    row("dis", ["krait", "failed"], ["other", 0.8]),
  ];
  assertEquals(showTable(rows, ["krait", "other"]), [
    "ms           krait         other",
    "fft small     2.00  4.00 (2.00x)",
    "aes small      100   800 (8.00x)",
    "dis small   failed           800",
    "mean small            4.00x of 2",
  ]);
});
