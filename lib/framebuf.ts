/**
 * `framebuf`: drawing into a buffer.
 *
 * @module
 */

import {
  between,
  bufferInfo,
  defineType,
  exceptions,
  fixed,
  itemFormat,
  type MethodTable,
  None,
  type PyBuiltinModule,
  PyBytes,
  PyList,
  PyObject,
  PyTuple,
  type PyType,
  readBuffer,
  strOf,
  toSmall,
  truth,
  typeError,
  typeName,
  type Value,
  viewOf,
  writeBuffer,
} from "../runtime/mod.ts";
import * as shapes from "./framebuf/shapes.ts";
import * as formats from "./framebuf/surface.ts";
import { Surface } from "./framebuf/surface.ts";
import { makeModule, noKeywords } from "./module.ts";

/** `FrameBuffer(buffer, width, height, format[, stride])` */
class PyFrameBuffer extends PyObject {
  declare source: Value;
  declare surface: Surface;

  override buffer(): Uint8Array {
    return this.surface.bytes;
  }
}

/** A surface from the constructor's arguments. */
function surfaceOf(args: readonly Value[], bytes: Uint8Array): Surface {
  const [, width, height, format, stride] = args.map((a, i) =>
    i === 0 ? 0 : toSmall(a)
  );
  return new Surface(bytes, {
    width: width!,
    height: height!,
    format: format!,
    stride: stride ?? width!,
  });
}

const begin = between(5, 6, (self: PyFrameBuffer, ...args: Value[]) => {
  self.source = args[0]!;
  self.surface = surfaceOf(args, writeBuffer(args[0]!));
  return None;
});

/** A FrameBuffer, or a tuple or list of what one is made from, to be read only. */
function readable(v: Value): Surface {
  if (v instanceof PyFrameBuffer) return v.surface;
  const items = v instanceof PyTuple
    ? v.items
    : v instanceof PyList
    ? v.a
    : undefined;
  if (items === undefined) {
    throw typeError(`object '${typeName(v)}' isn't a tuple or list`);
  }
  if (items.length < 4 || items.length > 5) {
    throw exceptions.make("ValueError", []);
  }
  return surfaceOf(items, readBuffer(items[0]!));
}

/** A method that gets its surface and numbers. */
function drawing(
  min: number,
  max: number,
  f: (s: Surface, ...numbers: number[]) => void,
) {
  return between(min + 1, max + 1, (self: PyFrameBuffer, ...args: Value[]) => {
    f(self.surface, ...args.filter((a) => a !== undefined).map(toSmall));
    return None;
  });
}

function pixel(
  { surface }: PyFrameBuffer,
  x: Value,
  y: Value,
  color?: Value,
): Value {
  const column = toSmall(x);
  const row = toSmall(y);
  if (!surface.has(column, row)) return None;
  if (color === undefined) return surface.get(column, row);
  surface.set(column, row, toSmall(color));
  return None;
}

function rect(
  { surface }: PyFrameBuffer,
  x: Value,
  y: Value,
  w: Value,
  h: Value,
  color: Value,
  fill?: Value,
): Value {
  const draw = fill !== undefined && truth(fill)
    ? (...n: [number, number, number, number, number]) => surface.fill(...n)
    : (...n: [number, number, number, number, number]) =>
      shapes.drawRect(surface, ...n);
  draw(toSmall(x), toSmall(y), toSmall(w), toSmall(h), toSmall(color));
  return None;
}

const ALL_QUARTERS = 15;

function ellipse({ surface }: PyFrameBuffer, ...args: Value[]): Value {
  const [x, y, radiusX, radiusY, color] = args.slice(0, 5).map(toSmall);
  shapes.drawEllipse(surface, {
    center: { x: x!, y: y! },
    radiusX: radiusX!,
    radiusY: radiusY!,
    color: color!,
    isFilled: args[5] !== undefined && truth(args[5]),
    quarters: args[6] === undefined
      ? ALL_QUARTERS
      : toSmall(args[6]) & ALL_QUARTERS,
  });
  return None;
}

/** The points in a buffer of coordinates. */
function pointsOf(v: Value): shapes.Point[] {
  const { bytes, typecode } = bufferInfo(v);
  const format = itemFormat(typecode);
  const view = viewOf(bytes);
  const read = (i: number) => toSmall(format.get(view, i * format.size));
  const count = Math.floor(bytes.length / (2 * format.size));
  return Array.from({ length: count }, (_, i) => ({
    x: read(2 * i),
    y: read(2 * i + 1),
  }));
}

function poly(
  { surface }: PyFrameBuffer,
  x: Value,
  y: Value,
  coordinates: Value,
  color: Value,
  fill?: Value,
): Value {
  const points = pointsOf(coordinates);
  if (points.length === 0) return None;
  const draw = fill !== undefined && truth(fill)
    ? shapes.fillPolygon
    : shapes.drawPolygon;
  const origin = { x: toSmall(x), y: toSmall(y) };
  draw(surface, { points, origin, color: toSmall(color) });
  return None;
}

function blit(
  { surface }: PyFrameBuffer,
  source: Value,
  x: Value,
  y: Value,
  key?: Value,
  palette?: Value,
): Value {
  shapes.blit(surface, readable(source), {
    at: { x: toSmall(x), y: toSmall(y) },
    key: key === undefined ? -1 : toSmall(key),
    palette: palette === undefined || palette === None
      ? null
      : readable(palette),
  });
  return None;
}

function text(
  { surface }: PyFrameBuffer,
  s: Value,
  x: Value,
  y: Value,
  color?: Value,
): Value {
  const bytes = s instanceof PyBytes ? s.b : readBuffer(strOf(s));
  const at = { x: toSmall(x), y: toSmall(y) };
  const drawn = color === undefined ? 1 : toSmall(color);
  shapes.drawText(surface, bytes, at, drawn);
  return None;
}

const methods: MethodTable = {
  blit: between(4, 6, blit),
  ellipse: between(6, 8, ellipse),
  fill: drawing(1, 1, (s, color) => s.fill(0, 0, s.width, s.height, color!)),
  fill_rect: drawing(
    5,
    5,
    (s, x, y, w, h, color) => s.fill(x!, y!, w!, h!, color!),
  ),
  hline: drawing(4, 4, (s, x, y, w, color) => s.fill(x!, y!, w!, 1, color!)),
  line: drawing(5, 5, (s, x1, y1, x2, y2, color) => {
    shapes.drawLine(s, { x: x1!, y: y1! }, { x: x2!, y: y2! }, color!);
  }),
  pixel: between(3, 4, pixel),
  poly: between(5, 6, poly),
  rect: between(6, 7, rect),
  scroll: fixed(3, (self: PyFrameBuffer, x: Value, y: Value) => {
    shapes.scroll(self.surface, toSmall(x), toSmall(y));
    return None;
  }),
  text: between(4, 5, text),
  vline: drawing(4, 4, (s, x, y, h, color) => s.fill(x!, y!, 1, h!, color!)),
};

const frameBufferType: PyType = defineType("FrameBuffer", {
  js: PyFrameBuffer,
  make: (args, names) => {
    noKeywords(names);
    const self = new PyFrameBuffer();
    begin(self, ...args);
    return self;
  },
  allocate: (o) => {
    const self = o as PyFrameBuffer;
    self.source = None;
    self.surface = new Surface(new Uint8Array(1), {
      width: 1,
      height: 1,
      format: formats.GS8,
      stride: 1,
    });
  },
  init: begin,
  methods,
});

/** Makes the module. */
export function framebuf(): PyBuiltinModule {
  return makeModule("framebuf", {
    functions: {
      FrameBuffer1: between(
        3,
        4,
        (buffer: Value, w: Value, h: Value, stride?: Value) =>
          frameBufferType.call(buffer, w, h, formats.MVLSB, stride ?? w),
      ),
    },
    values: {
      FrameBuffer: frameBufferType,
      GS2_HMSB: formats.GS2_HMSB,
      GS4_HMSB: formats.GS4_HMSB,
      GS8: formats.GS8,
      MONO_HLSB: formats.MHLSB,
      MONO_HMSB: formats.MHMSB,
      MONO_VLSB: formats.MVLSB,
      MVLSB: formats.MVLSB,
      RGB565: formats.RGB565,
    },
  });
}
