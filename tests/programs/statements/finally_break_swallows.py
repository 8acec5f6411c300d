# break inside finally drops the exception in flight.
for i in range(3):
    try:
        raise ValueError(i)
    finally:
        print("finally", i)
        if i == 1:
            break
        continue
print("after", i)
