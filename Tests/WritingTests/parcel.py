"""The file that the page gives, read as its form says: KIM-TULISAN 1."""

import base64
import hashlib
import hmac


class Parcel:
    """Fails with a sentence where the file is not exactly of that form."""

    def __init__(self, data, key=None):
        self.data = self.rest = data
        self.head, self.photos, self.sign = {}, [], None
        self.expect(self.line(), "KIM-TULISAN 1")
        for name in ("situs", "nomor", "versi"):
            self.head[name] = self.value(name)
        if self.rest.startswith(b"pengirim: "):
            self.head["pengirim"] = self.value("pengirim")
        self.text = self.take(int(self.value("tulisan"))).decode()
        self.expect(self.line(), "")
        line = self.line()
        while line.startswith("foto: "):
            self.photos.append(self.photo(line))
            line = self.line()
        if line.startswith("tanda: "):
            signed = data[: data.rindex(b"tanda: ")]
            self.sign = line[len("tanda: "):]
            self.expect(self.sign, hmac.new(key.encode(), signed, hashlib.sha256).hexdigest())
            line = self.line()
        self.expect(line, "selesai")
        self.expect(self.rest, b"")

    def expect(self, found, wanted):
        assert found == wanted, f"{found[:80]!r} in place of {wanted!r}"

    def take(self, count):
        assert len(self.rest) >= count, "the file ends too early"
        part, self.rest = self.rest[:count], self.rest[count:]
        return part

    def line(self):
        end = self.rest.index(b"\n")
        line = self.take(end + 1)[:-1]
        assert b"\r" not in line, "a line ends with CR"
        return line.decode()

    def value(self, name):
        line = self.line()
        assert line.startswith(name + ": "), f"{line[:80]!r} is not {name}"
        return line[len(name) + 2:]

    def photo(self, line):
        _, name, size, digest = line.split(" ")
        assert name == f"foto-{len(self.photos) + 1}.jpg", name
        lines = []
        while sum(map(len, lines)) * 3 // 4 < int(size):
            lines.append(self.line())
        assert all(len(part) == 76 for part in lines[:-1]), "a line of base64 is not of 76"
        data = base64.b64decode("".join(lines), validate=True)
        self.expect(len(data), int(size))
        self.expect(hashlib.sha256(data).hexdigest(), digest)
        return name, data
