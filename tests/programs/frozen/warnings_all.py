# Filters, recording, errors, deprecated functions.
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("first")
    warnings.warn("second", DeprecationWarning)
    warnings.warn(RuntimeWarning("third"))
print([(w.category.__name__, str(w.message)) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("raised", FutureWarning)
    except FutureWarning as e:
        print("FutureWarning", e)
with warnings.catch_warnings(record=True) as caught:
    warnings.filterwarnings("ignore", message="noisy.*")
    warnings.filterwarnings("always", category=UserWarning, append=True)
    warnings.warn("noisy thing")
    warnings.warn("other thing")
print([str(w.message) for w in caught])
with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.simplefilter("once")
    for i in range(3):
        warnings.warn("same")
print(len(caught))
try:
    warnings.warn("x", int)
except TypeError:
    print("TypeError")
print(warnings.formatwarning("m", UserWarning, "f.py", 3).split("\n")[0])
