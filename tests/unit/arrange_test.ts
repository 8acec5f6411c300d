// Tests of the order that a bundle's text is put in for a fast start.

import { assertEquals } from "@std/assert";
import { arrange, importAtOnce, namespacesLater } from "../tasks/arrange.ts";

/** What V8 says of the functions with these texts: how often each was called. */
function covered(text: string, ...calls: [string, number][]) {
  const whole = { startOffset: 0, endOffset: text.length, count: 1 };
  return [
    { ranges: [whole] },
    ...calls.map(([body, count]) => {
      const startOffset = text.indexOf(body);
      return {
        ranges: [{ startOffset, endOffset: startOffset + body.length, count }],
      };
    }),
  ];
}

Deno.test("arrange() has what a start calls compiled at once", () => {
  const text = "function a(){return x=>x}function b(){}var i=m(()=>{a()});i();";
  const functions = covered(
    text,
    ["function a(){return x=>x}", 1],
    ["x=>x", 1],
    ["function b(){}", 0],
    ["()=>{a()}", 1],
  );
  assertEquals(
    arrange(text, functions),
    "var a=(function a(){return (x=>x)});\n" +
      "function b(){}var i=(()=>{i=__ran;a()});i();",
  );
});

Deno.test("arrange() puts functions into the file that no start runs", () => {
  const text =
    "function a(){}async function b(){}var x,y,i=m(()=>{x=y=a});b(y);";
  const functions = covered(
    text,
    ["function a(){}", 0],
    ["async function b(){}", 0],
    ["()=>{x=y=a}", 0],
  );
  // Other files know `b`, `y` and `i`.
  assertEquals(
    arrange(text, functions),
    "var b;\n" +
      "var y,i=()=>{i=__ran;var x;function a(){}b=async function b(){};x=y=a};" +
      "b(y);",
  );
});

Deno.test("arrange() makes the namespace of a file when it has run", () => {
  const fill = "et(n,{one:()=>a,$b:()=>b});";
  const text = `function a(){}var b,i=m(()=>{${fill}b=[()=>1]});`;
  const functions = covered(
    text,
    ["function a(){}", 1],
    [`()=>{${fill}b=[()=>1]}`, 1],
    ["()=>a", 0],
    ["()=>b", 0],
    ["()=>1", 0],
  );
  assertEquals(
    arrange(text, functions),
    "var a=(function a(){});\n" +
      "var b,i=(()=>{i=__ran;b=[()=>1];n={one:a,$b:b}});",
  );
});

Deno.test("importAtOnce() gives a file without waiting", () => {
  const text = importAtOnce(
    "const f=()=>({v:42});const e=1;" +
      "let seen;Promise.resolve().then(()=>(f(),e)).then((m)=>m+1)" +
      ".then((n)=>seen=n);return seen;",
  );
  assertEquals(new Function(text)(), 2);
});

Deno.test("namespacesLater() fills a namespace when its file runs", () => {
  const helpers = "var d=Object.defineProperty;" +
    "var h=(e,t)=>()=>(e&&(t=e(e=0)),t);" +
    "var et=(e,t)=>{for(var n in t)d(e,n,{get:t[n],enumerable:!0})};";
  const text = namespacesLater(
    helpers + "var a={};et(a,{one:()=>x});var x,i=h(()=>{x=1});" +
      "const before=Object.keys(a).length;i();return [before,a.one];",
  );
  assertEquals(new Function(text)(), [0, 1]);
});
