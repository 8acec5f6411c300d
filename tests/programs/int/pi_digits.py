# Digits of pi by integer arithmetic.
def digits(n):
    unity = 10 ** (n + 10)

    def arctan(x):
        total = term = unity // x
        k = 3
        sign = -1
        while term:
            term //= x * x
            total += sign * (term // k)
            sign = -sign
            k += 2
        return total

    return (4 * (4 * arctan(5) - arctan(239))) // 10**10


print(digits(60))
