"""The sample site as a browser gets it: its pages by kind, and what stands for its host."""

import json
import mimetypes
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Site:
    """A folder that was built, and the address that it says it has."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.home = self._home()
        names = [entry["id"] for entry in self._directory()]
        self.ids = sorted(names, key=len, reverse=True)

    def _directory(self):
        data = json.loads((self.folder / "data/kim.json").read_text())
        return data if isinstance(data, list) else data["kim"]

    def _home(self):
        page = (self.folder / "index.html").read_text()
        return re.search(r'rel="canonical"[^>]* href="([^"]+)"', page)[1]

    def pages(self):
        """All pages that stay: what only leads on to another one has nothing to look at."""
        for path in sorted(self.folder.rglob("*.html")):
            if b'http-equiv="refresh"' not in path.read_bytes()[:2000]:
                yield path

    def kinds(self):
        """One page of every kind, the heaviest: what fits there fits everywhere."""
        found = {}
        for path in self.pages():
            name = path.relative_to(self.folder).as_posix()
            kind = self.kind(name)
            if kind not in found or path.stat().st_size > found[kind][1]:
                found[kind] = (name, path.stat().st_size)
        return sorted((kind, name) for kind, (name, _) in found.items())

    def kind(self, name):
        """The sort of page that an address is of: `situs:berita/*.html`, `wilayah/*/*.html`."""
        prefix = ""
        for site in self.ids:
            if name.startswith(site + "/"):
                prefix, name = "situs:", name[len(site) + 1:]
                break
        parts = name.split("/")
        if len(parts) > 1 and parts[-1] != "index.html":
            page = "halaman-*.html" if parts[-1].startswith("halaman-") else "*.html"
            inner = ["*"] * (len(parts) - 2)
            parts = [parts[0], *inner, page]
        return prefix + "/".join(parts)

    def file(self, url):
        """The file behind an address of the site; None for an address elsewhere, or without one."""
        if not url.startswith(self.home):
            return None
        path = unquote(urlsplit(url).path)[len(urlsplit(self.home).path):]
        file = (self.folder / path).resolve()
        if file.is_dir():
            file = file / "index.html"
        inside = file.is_relative_to(self.folder.resolve())
        return file if inside and file.is_file() else None

    @staticmethod
    def media_type(file):
        return mimetypes.guess_type(file.name)[0] or "application/octet-stream"
