# sys.exit() with a text prints it and gives exit code 1.
import sys

print("before")
sys.exit("the text")
