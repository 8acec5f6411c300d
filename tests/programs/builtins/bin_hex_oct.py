# bin(), hex() and oct().
print(
    bin(10), bin(-1), bin(0), bin(True), hex(255), hex(-255), oct(8), oct(0),
    hex(10**20),
)
