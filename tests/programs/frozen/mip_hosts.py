# What the names of hosts of code stand for.
import mip

for url, version in [
    ("github:owner/repo/path/file.py", None),
    ("github:owner/repo/package.json", "v1.2"),
    ("gitlab:owner/repo/file.py", "main"),
    ("codeberg:owner/repo/dir/file.py", None),
    ("https://example.com/file.py", "v1"),
]:
    print(mip._located(url, version))
mip.install("github:owner", target="/nowhere")
mip.install("gitlab:/repo", target="/nowhere")
mip.install("/nowhere/package.json", target="/nowhere")
