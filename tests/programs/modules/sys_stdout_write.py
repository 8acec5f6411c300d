# sys.stdout.write() writes text and keeps the order with print().
import sys

sys.stdout.write("one ")
print("two", end=" ")
sys.stdout.write("three\n")
print(sys.stdout.write("añ😀\n") > 0)
