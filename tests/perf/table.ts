/**
 * The table of a comparison: one row a workload, one column an engine, all
 * from one run of the machine.
 *
 * @module
 */

/** The best seconds of each engine, or why it has none. */
export type Cells = ReadonlyMap<string, number | string>;

/** One row. Rows of one group share a geometric mean. */
export interface Row {
  readonly name: string;
  readonly group: string;
  readonly cells: Cells;
}

/** `exp` of the mean logarithm; NaN for no values. */
export function geometricMean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + Math.log(value), 0);
  return Math.exp(sum / values.length);
}

/** How many times as long as `base` did `engine` take, if both have a time? */
export function ratio(
  cells: Cells,
  base: string,
  engine: string,
): number | undefined {
  const own = cells.get(base);
  const other = cells.get(engine);
  if (typeof own !== "number" || typeof other !== "number") return undefined;
  return other / own;
}

/** Seconds as milliseconds with three or four digits, or the reason. */
function showTime(cell: number | string | undefined): string {
  if (typeof cell !== "number") return cell ?? "-";
  const ms = cell * 1000;
  return ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0);
}

/** A cell: time, and for all but the base engine its ratio. */
function showCell(cells: Cells, base: string, engine: string): string {
  const time = showTime(cells.get(engine));
  const times = ratio(cells, base, engine);
  if (engine === base || times === undefined) return time;
  return `${time} (${times.toFixed(2)}x)`;
}

/** The row of geometric means of one group. */
function meanRow(group: string, rows: readonly Row[], engines: string[]) {
  const [base = ""] = engines;
  const cells = engines.map((engine) => {
    const ratios = rows.flatMap(({ cells }) =>
      ratio(cells, base, engine) ?? []
    );
    if (engine === base || ratios.length === 0) return "";
    return `${geometricMean(ratios).toFixed(2)}x of ${ratios.length}`;
  });
  return [`mean ${group}`, ...cells];
}

/**
 * Lines of the table: milliseconds of each engine, and in brackets how many
 * times as long as the first engine it took. The last rows are the geometric
 * means of each group.
 */
export function showTable(
  rows: readonly Row[],
  engines: readonly string[],
): string[] {
  const names = [...engines];
  const [base = ""] = names;
  const table = [["ms", ...names]];
  for (const { name, group, cells } of rows) {
    const shown = names.map((engine) => showCell(cells, base, engine));
    table.push([`${name} ${group}`, ...shown]);
  }
  for (const [group, members] of Map.groupBy(rows, ({ group }) => group)) {
    table.push(meanRow(group, members, names));
  }
  return alignColumns(table);
}

/** Pads every column to its widest cell; the first one to the left. */
function alignColumns(table: readonly string[][]): string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0))
  );
  return table.map((row) =>
    row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    }).join("  ").trimEnd()
  );
}
