/**
 * Special functions of one real variable, to about fifteen digits: the error function
 * by its series and continued fraction, the gamma function by Lanczos' formula.
 *
 * @module
 */

/** `erf(x)` */
export function erf(x: number): number {
  if (Math.abs(x) > 6) return Math.sign(x);
  return Math.abs(x) < 2.5
    ? erfSeries(x)
    : Math.sign(x) * (1 - tail(Math.abs(x)));
}

/** `erfc(x)` */
export function erfc(x: number): number {
  if (x < 2.5) return 1 - erf(x);
  return x > 30 ? 0 : tail(x);
}

/** All terms have one sign: no digits are lost. */
function erfSeries(x: number): number {
  const square = x * x;
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > Math.abs(sum) * 1e-18 && n < 200; n++) {
    term *= 2 * square / (2 * n + 1);
    sum += term;
  }
  return 2 / Math.sqrt(Math.PI) * Math.exp(-square) * sum;
}

/** erfc(x) for x from 2.5 on, by its continued fraction from the far end. */
function tail(x: number): number {
  let fraction = 0;
  for (let k = 120; k > 0; k--) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/** Lanczos' coefficients for g = 607/128. */
const LANCZOS: readonly number[] = [
  0.99999999999999709182,
  57.156235665862923517,
  -59.597960355475491248,
  14.136097974741747174,
  -0.49191381609762019978,
  0.33994649984811888699e-4,
  0.46523628927048575665e-4,
  -0.98374475304879564677e-4,
  0.15808870322491248884e-3,
  -0.21026444172410488319e-3,
  0.21743961811521264320e-3,
  -0.16431810653676389022e-3,
  0.84418223983852743293e-4,
  -0.26190838401581408670e-4,
  0.36899182659531622704e-5,
];
const G = 607 / 128;

function lanczos(x: number): number {
  let sum = LANCZOS[0]!;
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (x + i);
  return sum;
}

/** sin(pi x) without the error of a large argument. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  const n = Math.round(2 * y);
  const r = Math.PI * (y - n / 2);
  const s = [Math.sin(r), Math.cos(r), -Math.sin(r), -Math.cos(r), Math.sin(r)];
  return Math.sign(x) * s[n]!;
}

/** `gamma(x)`; NaN at the poles. */
export function gamma(x: number): number {
  if (x === -Infinity) return NaN;
  if (Number.isInteger(x)) {
    if (x <= 0) return x === 0 ? 1 / x : NaN;
    if (x > 171) return Infinity;
    let product = 1;
    for (let i = 2; i < x; i++) product *= i;
    return product;
  }
  if (x < 0.5) return Math.PI / (sinPi(x) * gamma(1 - x));
  if (x > 172) return Infinity;
  const z = x - 1;
  const t = z + G + 0.5;
  // In two steps: the power overflows before the product does.
  const power = Math.pow(t, (z + 0.5) / 2);
  return Math.sqrt(2 * Math.PI) * power * Math.exp(-t) * power * lanczos(z);
}

/** `lgamma(x)`: the logarithm of |gamma(x)|; infinite at the poles. */
export function lgamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? Infinity : 0;
  if (x < 0.5) {
    return Math.log(Math.PI / Math.abs(sinPi(x))) - lgamma(1 - x);
  }
  const z = x - 1;
  const t = z + G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t +
    Math.log(lanczos(z));
}
