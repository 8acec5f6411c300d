# SystemExit without argument is a success.
print("before")
raise SystemExit
print("never")
