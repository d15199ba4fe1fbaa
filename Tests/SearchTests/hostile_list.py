"""What an attacker types, or puts into an address that somebody else opens."""

QUESTIONS = [
    "<img src=x onerror=serang(1)>", "</script><script>serang(1)</script>", "javascript:serang(1)",
    "\"onfocus=serang(1) autofocus=\"", "__proto__", "constructor", "toString", "hasOwnProperty",
    "../../../etc/passwd", "kata-../../", "*", ".", ",", "_", "%00", "16.06", "99.99.99.9999",
    "a" * 200, "😀😀", "س", "‮", "yang dan di",
]
