# sizes: large=10
# json.loads of that many MB of text.
import json
import sys
import time

SIZE = int(sys.argv[1]) * 1000000
record = """{"id": 12345, "name": "sensor north", "values": [1.5, -2.25, 7, 0],
 "ok": true, "note": null,
 "nested": {"a": [1, 2, 3], "text": "quotes \\" and \\\\ and lines\\n"}}"""
text = "[" + ",".join([record] * (SIZE // len(record))) + "]"
start = time.time()
back = json.loads(text)
end = time.time()
print(len(back), back[-1]["values"], back[0]["nested"]["text"])
print("time: %.6f" % (end - start))
