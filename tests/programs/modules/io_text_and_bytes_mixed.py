# A text file takes text and a binary file takes bytes.
import os

name = "io_text_and_bytes_mixed.tmp"
with open(name, "wb") as f:
    f.write("é\n".encode())
with open(name, "rb") as f:
    print(f.read())
with open(name, "r") as f:
    print(f.read(1), f.read())
os.remove(name)
