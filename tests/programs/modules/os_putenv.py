# putenv() changes the environment of the program itself.
import os

os.putenv("KRAIT_TEST_VARIABLE", "value")
print(os.getenv("KRAIT_TEST_VARIABLE"))
os.unsetenv("KRAIT_TEST_VARIABLE")
print(os.getenv("KRAIT_TEST_VARIABLE"))
