// Short scripts of operations on one object of the library: each operation
// is shown, and a failing one is named. Kept out, because MicroPython means
// something else by it: deques without a length, arrays extended by the bytes
// of another type's, characters beyond ASCII in a StringIO (it counts bytes)
// or in json.dumps() (it does not escape them).

import type { Context } from "./context.ts";
import { intLiteral, strLiteral } from "./literals.ts";
import { OBJECT_SCRIPTS } from "./object_scripts.ts";
import { guarded } from "./statements.ts";

/** `O` stands for the object; the other capitals are in {@linkcode fill}. */
export interface Script {
  readonly setup: readonly string[];
  readonly operations: readonly string[];
  /** Shown at the end. */
  readonly state: string;
}

const SCRIPTS: readonly Script[] = [
  {
    setup: ["O = deque([A, B], 4)", "O = deque((), 3)"],
    operations: [
      "O.append(A)",
      "O.append(S)",
      "O.appendleft(A)",
      "show(O.pop())",
      "show(O.popleft())",
      "O.extend([A, B])",
      "show(O[I])",
      "O[I] = A",
      "show(bool(O), len(O))",
    ],
    state: "len(O), list(O)",
  },
  {
    setup: [
      "N = namedtuple('N', ('x', 'y')); O = N(A, y=S)",
      "N = namedtuple('N', 'x y'); O = N(S, A)",
    ],
    operations: [
      "print(O)",
      "show(O.x, O[1], len(O))",
      "show(O.z)",
      "show(O == (A, S), O == tuple(O))",
      "show(O + (A,))",
      "show(O[I], O[J])",
      "O.x = A",
      "O = N(*[A, B])",
      "O = N(A)",
      "O = N(y=A, x=B)",
      "x, y = O; show(y, x)",
      "show(isinstance(O, tuple), A in O)",
    ],
    state: "O.x, O.y",
  },
  {
    setup: [
      "code = 'i'; O = array(code, [D, -D])",
      "code = 'B'; O = array(code, [D, D, D])",
      "code = 'h'; O = array(code, [])",
      "code = 'I'; O = array(code, [D])",
      "code = 'd'; O = array(code, [D, 0.5])",
      "code = 'q'; O = array(code, [D, -D])",
    ],
    operations: [
      "O.append(D)",
      "O.extend(array(code, [D]))",
      "O.extend([D])",
      "show(O[I])",
      "O[I] = D",
      "show(list(O[J]))",
      "print(O)",
      "show(len(O), sum(O))",
      "O += array(code, [D])",
      "show(bytes(O)[:4])",
      "show([x for x in O])",
    ],
    state: "list(O)",
  },
  {
    setup: ["O = []", "O = [A, B, D, D]; heapq.heapify(O)"],
    operations: [
      "heapq.heappush(O, A)",
      "heapq.heappush(O, D)",
      "show(heapq.heappop(O))",
    ],
    state: "sorted(O), O[:1]",
  },
  {
    setup: ["O = OrderedDict()", "O = OrderedDict([(S, A), ('k', B)])"],
    operations: [
      "O[S] = A",
      "O['k'] = A",
      "del O['k']",
      "show(O.popitem())",
      "show(O.pop('k', None))",
      "show(list(O), list(O.values()))",
      "show(O == OrderedDict([('k', A)]))",
      "O.update({'z': D})",
    ],
    state: "list(O.items())",
  },
  {
    setup: ["O = StringIO()", "O = StringIO('a line\\nb\\n\\nlast')"],
    operations: [
      "show(O.write(S))",
      "show(O.read(D % 7))",
      "show(O.readline())",
      "show(O.seek(D % 5))",
      "show(O.tell())",
      "show(O.readlines())",
      "show([x for x in O])",
    ],
    state: "O.getvalue()",
  },
  {
    setup: ["O = BytesIO(b'0123\\n45')", "O = BytesIO()"],
    operations: [
      "show(O.write(b'ab'))",
      "show(O.read(D % 7))",
      "show(O.readline())",
      "show(O.seek(D % 5))",
      "show(O.seek(0, 2))",
      "show(O.tell())",
      "b = bytearray(3); show(O.readinto(b), b)",
    ],
    state: "O.getvalue()",
  },
  {
    setup: ["O = bytearray(b'hello')", "O = bytearray(D % 5)"],
    operations: [
      "O[I] = D",
      "O[J] = b'xy'",
      "O.append(D)",
      "O.extend(b'zz')",
      "O += b'!'",
      "show(O[I], O[J])",
      "show(O.find(b'l'), O.count(b'l'))",
      "show(O == b'hello', O < b'i')",
      "show(D in O, b'l' in O)",
      "show(O.decode())",
      "O[J] = O[J]",
    ],
    state: "O, len(O)",
  },
  {
    setup: [
      "b = bytearray(b'memory'); O = memoryview(b)",
      "b = b'bytes'; O = memoryview(b)",
    ],
    operations: [
      "O[I] = D",
      "O[1:3] = b'zz'",
      "show(O[I], bytes(O[J]))",
      "show(O == b, len(O))",
      "O = memoryview(b)[1:]",
      "show(list(O))",
      "show(bytes(O[1:][:2]))",
    ],
    state: "bytes(O), bytes(b)",
  },
  {
    setup: ["O = frozenset([D, D, 'a'])", "O = frozenset()"],
    operations: [
      "show(O | {A}, O & {'a'})",
      "show({'a', A} - O, O ^ frozenset('ab'))",
      "show('a' in O, len(O), bool(O))",
      "show({O: 1}[O])",
      "O.add(A)",
      "show(O == {D, 'a'}, O <= {D, 'a'})",
      "O = O.union([B])",
    ],
    state: "O",
  },
  {
    setup: ['O = \'{"a": [1, 2.5, null], "b": {"c": "x\\\\n"}}\''],
    operations: [
      "show(json.loads(O))",
      "show(json.dumps([A, 0.5, None, True, S]))",
      "show(json.dumps({'k': [], 'd': {}}))",
      "show(json.loads('[1, -2e3, \"\\\\u0041\"]'))",
      "show(json.loads('nul'))",
      "O = json.dumps([O, A])",
    ],
    state: "O",
  },
  {
    setup: ["O = re.compile('([a-z]+)-(\\\\d*)')", "O = re.compile('a|b+')"],
    operations: [
      "show(O.match('ab-12').group(0))",
      "show(O.search('..abc-7-').group(1))",
      "show(O.sub('<x>', 'aa-1 bb-2'))",
      "show(re.compile('[a-z]-?').split('1a-2z-3'))",
      "show(O.match(S) is None)",
      "show(re.sub('[^a-c]', '', S))",
      "show(re.search('(b?)(.*)$', 'abc').group(2))",
    ],
    state: "O.search('xb-1').group(0)",
  },
  {
    setup: ["O = struct.pack('<bHiq', -D, D, -A % 1000, D)"],
    operations: [
      "show(struct.unpack('<bHiq', O))",
      "show(struct.calcsize('<bHiq'), struct.calcsize('>3s2xI'))",
      "show(struct.pack('>3sf', b'abcd', 0.5))",
      "show(struct.unpack('>d', struct.pack('>d', 0.1)))",
      "show(struct.unpack_from('<H', O, 1))",
      "b = bytearray(6); struct.pack_into('>I', b, 1, D); show(b)",
      "show(binascii.hexlify(O), binascii.unhexlify('0a0B'))",
      "show(binascii.b2a_base64(O), binascii.crc32(O))",
    ],
    state: "O",
  },
];

/** A script of a few operations on an object of the library. */
export function scriptStatement(ctx: Context): void {
  writeScript(ctx, ctx.rng.pick(SCRIPTS));
}

/** A script of a few operations on an instance of one of the prelude's classes. */
export function objectScriptStatement(ctx: Context): void {
  writeScript(ctx, ctx.rng.pick(OBJECT_SCRIPTS));
}

function writeScript(ctx: Context, script: Script): void {
  const { rng } = ctx;
  const object = ctx.fresh("z");
  for (const line of fill(ctx, rng.pick(script.setup), object).split("; ")) {
    ctx.line(line);
  }
  for (let i = rng.between(2, 6); i > 0; i--) {
    const text = fill(ctx, rng.pick(script.operations), object);
    guarded(ctx, () => text.split("; ").forEach((line) => ctx.line(line)));
  }
  ctx.line(fill(ctx, `show(${script.state})`, object));
}

/** Puts names and literals in the place of capitals that stand alone. */
function fill(ctx: Context, template: string, object: string): string {
  const { rng } = ctx;
  const parts: Record<string, () => string> = {
    O: () => object,
    N: () => `N${object}`,
    M: () => `M${object}`,
    P: () => `P${object}`,
    A: () => intLiteral(ctx).text,
    B: () => intLiteral(ctx).text,
    D: () => String(rng.between(0, 120)),
    S: () => strLiteral(ctx).text.replace(/^.*[^!-[\]-~].*$/, "'s'"),
    I: () => String(rng.between(-3, 3)),
    J: () => rng.pick(["1:", ":2", "-2:", "1:3", ":", "2:1"]),
  };
  return template.replace(
    /(?<!['"\\])\b[OABDSIJNPM]\b(?!['"])/g,
    (letter) => parts[letter]?.() ?? letter,
  );
}
