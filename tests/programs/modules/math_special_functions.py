# erf(), gamma() and their relatives.
import math

print("%.8f %.8f" % (math.erf(0.5), math.erfc(0.5)))
print("%.8f %.8f" % (math.gamma(4.5), math.lgamma(10)))
print(math.factorial(0), math.factorial(20), math.factorial(30))
print("%.9f %.9f" % (math.expm1(0.5), math.atanh(0.5)))
