# Two built-in types as bases are refused.
try:

    class C(int, str):
        pass

except TypeError as e:
    print(e)
