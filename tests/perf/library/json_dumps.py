# sizes: large=10
# json.dumps to that many MB of text.
import json
import sys
import time

SIZE = int(sys.argv[1]) * 1000000
record = {
    "id": 12345,
    "name": "sensor north",
    "values": [1.5, -2.25, 7, 0],
    "ok": True,
    "note": None,
    "nested": {"a": [1, 2, 3], "text": "quotes \" and \\ and lines\n"},
}
records = [dict(record, id=i) for i in range(SIZE // len(json.dumps(record)))]
start = time.time()
text = json.dumps(records)
end = time.time()
print(len(text) > SIZE * 0.9)
print("time: %.6f" % (end - start))
