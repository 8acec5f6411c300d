# const() takes any expression of constants, computed while compiling.
try:
    from micropython import const
except ImportError:
    const = lambda x: x
import math

A = const(3 - 5)
B = const(-7 // 2)
C = const(-7 % 3)
D = const(1 << 40)
E = const(D >> 3)
F = const(0xFF & 0x3C | 1)
G = const(5 ^ 1)
H = const(2**70)
I = const(2**-1)
J = const(7 / 2)
K = const(1.5 + 2)
L = const(1.5 - 2 * 0.25)
M = const(+5)
N = const(~5)
O = const(-(1.5))
P = const(+2.5)
Q = const(2.5**2)
R = const(math.pi)
S = const(math.e * 1)
T = const(7 // -2)
U = const(7 % -3)
print(A, B, C, D, E, F, G, H, I, J)
print(K, L, M, N, O, P, Q, R, S, T, U)
