/**
 * Lines, ellipses, polygons and text on a surface, pixel for pixel as MicroPython
 * draws them.
 *
 * @module
 */

import { fontColumns } from "./font.ts";
import type { Surface } from "./surface.ts";

/** A point. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line by Bresenham's method. */
export function drawLine(s: Surface, a: Point, b: Point, color: number): void {
  const width = Math.abs(b.x - a.x);
  const height = Math.abs(b.y - a.y);
  const isSteep = height > width;
  const long = isSteep ? height : width;
  const short = isSteep ? width : height;
  const stepX = b.x > a.x ? 1 : -1;
  const stepY = b.y > a.y ? 1 : -1;
  let { x, y } = a;
  let error = 2 * short - long;
  for (let i = 0; i < long; i++) {
    s.plot(x, y, color);
    while (error >= 0) {
      if (isSteep) x += stepX;
      else y += stepY;
      error -= 2 * long;
    }
    if (isSteep) y += stepY;
    else x += stepX;
    error += 2 * short;
  }
  s.plot(b.x, b.y, color);
}

/** An outline of four lines. */
export function drawRect(
  s: Surface,
  x: number,
  y: number,
  w: number,
  h: number,
  color: number,
): void {
  s.fill(x, y, w, 1, color);
  s.fill(x, y + h - 1, w, 1, color);
  s.fill(x, y, 1, h, color);
  s.fill(x + w - 1, y, 1, h, color);
}

/** An ellipse, and which of its quarters are drawn: bits 0 to 3, from the upper right. */
export interface Ellipse {
  readonly center: Point;
  readonly radiusX: number;
  readonly radiusY: number;
  readonly color: number;
  readonly isFilled: boolean;
  readonly quarters: number;
}

function ellipsePoints(s: Surface, e: Ellipse, dx: number, dy: number): void {
  const { center: { x, y }, color, quarters, isFilled } = e;
  const draw = (quarter: number, signX: number, signY: number) => {
    if ((quarters & 1 << quarter) === 0) return;
    const row = y + signY * dy;
    if (!isFilled) s.plot(x + signX * dx, row, color);
    else s.fill(signX > 0 ? x : x - dx, row, dx + 1, 1, color);
  };
  draw(0, 1, -1);
  draw(1, -1, -1);
  draw(2, -1, 1);
  draw(3, 1, 1);
}

/**
 * An ellipse in two runs, from the side and from the top, each until its slope is 1.
 */
export function drawEllipse(s: Surface, e: Ellipse): void {
  const { radiusX: a, radiusY: b, center, quarters, color } = e;
  if (a === 0 && b === 0) {
    if (quarters !== 0) s.plot(center.x, center.y, color);
    return;
  }
  ellipseRun(a, b, (along, across) => ellipsePoints(s, e, along, across));
  ellipseRun(b, a, (along, across) => ellipsePoints(s, e, across, along));
}

/** Points from the end of the axis of length a on, while the curve is steep there. */
function ellipseRun(
  a: number,
  b: number,
  draw: (along: number, across: number) => void,
): void {
  const twoA = 2 * a * a;
  const twoB = 2 * b * b;
  let along = a;
  let across = 0;
  let changeAlong = b * b * (1 - 2 * a);
  let changeAcross = a * a;
  let error = 0;
  let stopAlong = twoB * a;
  let stopAcross = 0;
  while (stopAlong >= stopAcross) {
    draw(along, across);
    across++;
    stopAcross += twoA;
    error += changeAcross;
    changeAcross += twoA;
    if (2 * error + changeAlong > 0) {
      along--;
      stopAlong -= twoB;
      error += changeAlong;
      changeAlong += twoB;
    }
  }
}

/** A polygon: its corners, and where their origin lies. */
export interface Polygon {
  readonly points: readonly Point[];
  readonly origin: Point;
  readonly color: number;
}

function moved({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}

/** The outline of a polygon. */
export function drawPolygon(s: Surface, polygon: Polygon): void {
  const { origin, color } = polygon;
  const points = polygon.points.map((p) => moved(p, origin));
  let from = points[0]!;
  for (let i = points.length - 1; i >= 0; i--) {
    drawLine(s, from, points[i]!, color);
    from = points[i]!;
  }
}

/** A filled polygon: row by row, between each pair of crossings. */
export function fillPolygon(s: Surface, polygon: Polygon): void {
  const { points, origin, color } = polygon;
  const rows = points.map((p) => p.y);
  const last = Math.max(...rows);
  for (let row = Math.min(...rows); row <= last; row++) {
    const crossings = crossingsOf(s, polygon, row);
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const left = crossings[i]!;
      const width = crossings[i + 1]! - left + 1;
      s.fill(origin.x + left, origin.y + row, width, 1, color);
    }
  }
}

/** Where a row crosses the edges; what lies wholly on the row is drawn at once. */
function crossingsOf(s: Surface, polygon: Polygon, row: number): number[] {
  const { points, origin, color } = polygon;
  const crossings: number[] = [];
  const plot = (p: Point) => s.plot(origin.x + p.x, origin.y + p.y, color);
  let from = points[0]!;
  for (let i = points.length - 1; i >= 0; i--) {
    const to = points[i]!;
    if (from.y > row !== to.y > row) {
      const rise = 32 * (to.x - from.x) * (row - from.y);
      const slope = Math.trunc(rise / (to.y - from.y));
      crossings.push(Math.trunc((32 * from.x + slope + 16) / 32));
    } else if (row === Math.max(from.y, to.y)) {
      if (from.y < to.y) plot(to);
      else if (to.y < from.y) plot(from);
      else drawLine(s, moved(from, origin), moved(to, origin), color);
    }
    from = to;
  }
  return crossings;
}

/** Text of bytes; those without a character are drawn as the last one. */
export function drawText(
  s: Surface,
  text: Uint8Array,
  at: Point,
  color: number,
): void {
  const columns = fontColumns();
  let { x } = at;
  for (const byte of text) {
    const character = byte < 32 || byte > 127 ? 127 : byte;
    for (let i = 0; i < 8; i++, x++) {
      const column = columns[(character - 32) * 8 + i]!;
      for (let y = 0; column >> y !== 0; y++) {
        if ((column >> y & 1) !== 0) s.plot(x, at.y + y, color);
      }
    }
  }
}

/** Moves everything; what comes in from outside stays as it was. */
export function scroll(s: Surface, dx: number, dy: number): void {
  const { width, height } = s;
  if (Math.abs(dx) >= width || Math.abs(dy) >= height) return;
  const stepX = dx < 0 ? 1 : -1;
  const stepY = dy < 0 ? 1 : -1;
  const startX = dx < 0 ? 0 : width - 1;
  const startY = dy < 0 ? 0 : height - 1;
  const endX = dx < 0 ? width + dx : dx - 1;
  const endY = dy < 0 ? height + dy : dy - 1;
  for (let y = startY; y !== endY; y += stepY) {
    for (let x = startX; x !== endX; x += stepX) {
      s.set(x, y, s.get(x - dx, y - dy));
    }
  }
}

/** How one surface is drawn on another. */
export interface Blit {
  readonly at: Point;
  /** The color that is not drawn; -1 for none. */
  readonly key: number;
  /** What the source's colors stand for. */
  readonly palette: Surface | null;
}

/** Draws one surface on another. */
export function blit(target: Surface, source: Surface, b: Blit): void {
  const { at: { x, y }, key, palette } = b;
  const right = Math.min(target.width, x + source.width);
  const bottom = Math.min(target.height, y + source.height);
  for (let row = Math.max(0, y); row < bottom; row++) {
    for (let column = Math.max(0, x); column < right; column++) {
      let color = source.get(column - x, row - y);
      if (palette !== null) color = palette.get(color, 0);
      if (color !== key) target.set(column, row, color);
    }
  }
}
