# Text that is not hexadecimal or base64.
import binascii

for f in (
    lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"),
    lambda: binascii.a2b_base64("abc"), lambda: binascii.unhexlify("0g"),
):
    try:
        f()
    except ValueError:
        print("ValueError")
