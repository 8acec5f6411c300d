# decimal: the digits of powers, where the precision cuts them and where they are zeros.
from decimal import Decimal, localcontext

with localcontext() as context:
    context.prec = 3
    print(Decimal("-312.6") ** 5, Decimal("2.3") ** 9)
    print(Decimal("0.004") ** -7)
    context.prec = 1
    print(Decimal("-1.07") ** -35, Decimal("0.96") ** -3)
print(Decimal("1.000") ** 3, Decimal("1.000") ** -3)
print(Decimal(0) ** -1, Decimal("-0") ** -3, Decimal("-0") ** 3)
print(Decimal(4) ** Decimal("0.5"))
print(Decimal("0E-4") ** Decimal("0.5"))
