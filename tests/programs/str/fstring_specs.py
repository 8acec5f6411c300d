# Format specifications in f-strings, nested fields included.
x, w, p = 3.14159, 10, 2
print(f"{x:.2f}|{x:10.3f}|{x:<8.1f}|{x:{w}.{p}f}|{'ab':>{w}}|{5:03d}|{255:#x}|{'s':*^5}|{x:{w}}|")
print(f"{'name':{'>'}{w}}|{10**6:,}|{True:d}|{-5:+}|{x!r:>9}|{x!s:.4}|")
