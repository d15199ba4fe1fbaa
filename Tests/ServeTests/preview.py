"""A preview that runs, and what a browser shows of it."""

import atexit
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

DAY = "2026-11-21"
POST = "musi-banyuasin/kim-sekayu"


class Preview:
    """`kim serve` of a copy of the sample: one KIM, and the index."""

    # The pictures of the sample, once a preview has made them: no other need wait for the same ones.
    pictures = None

    def __init__(self, kim, repository, *options, sites=("musi-banyuasin/kim-sekayu",), port=0, folder=None,
                 environment=None, prepare=None):
        self.folder = Path(folder or tempfile.mkdtemp(prefix="kim-serve-"))
        self.sites = self.folder / "sites"
        if not self.sites.exists():
            shutil.copytree(repository / "sites" / "_provinsi", self.sites / "_provinsi")
            for site in sites:
                shutil.copytree(repository / "sites" / site, self.sites / site)
            shutil.copytree(repository / "themes", self.folder / "themes")
        if Preview.pictures and not (self.folder / ".kim").exists():
            shutil.copytree(Preview.pictures, self.folder / ".kim/foto")
        if prepare:
            prepare(self.folder)
        self.log = open(self.folder / "keluaran.txt", "w+")
        self.process = subprocess.Popen(
            [kim, "serve", "--as-of", DAY, "--port", str(port), *options], cwd=self.folder, stdout=self.log,
            stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env={**os.environ, **(environment or {})})
        self.port = int(self.wait(r"http://127\.0\.0\.1:(\d+)/_kim/"))
        self.address = f"http://127.0.0.1:{self.port}"

    def output(self):
        return (self.folder / "keluaran.txt").read_text()

    def wait(self, pattern, seconds=60):
        """The first group of what it says."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := re.search(pattern, self.output()):
                return found.group(1) if found.groups() else found.group(0)
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise AssertionError(f"never said {pattern!r}: {self.output()}")

    def wait_built(self):
        built = self.wait(r"\d+ halaman: .* detik", 120)
        if not Preview.pictures:
            Preview.pictures = Path(tempfile.mkdtemp(prefix="kim-serve-foto-"))
            atexit.register(shutil.rmtree, Preview.pictures, ignore_errors=True)
            shutil.copytree(self.folder / ".kim/foto", Preview.pictures, dirs_exist_ok=True)
        return built

    def get(self, path):
        with urllib.request.urlopen(self.address + path, timeout=20) as answer:
            return answer.read().decode()

    def page(self, path):
        """The same; empty while there is no such page."""
        try:
            return self.get(path)
        except urllib.error.HTTPError:
            return ""

    def children(self):
        """The processes that it has started and that still run, each with the processor time that it took, in seconds."""
        found = []
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = path.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == self.process.pid and fields[0] != "Z":
                found.append((int(path.parent.name), (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")))
        return found

    def memory(self):
        """What the parent has in memory, in kB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1))

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        status = self.process.wait(20)
        self.log.close()
        return status

    def remove(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    # Files of writers.

    def post(self):
        """A long post, so that there is something to scroll."""
        lines = "\n\n".join(f"Alinea nomor {number} tentang kerja bakti di desa." for number in range(1, 80))
        return f"---\njudul: Kerja bakti pratinjau\ntanggal: 2026-11-20\n---\n{lines}\n"

    def write(self, text, name="berita/pratinjau.md", site=POST, renamed=False):
        path = self.sites / site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if renamed:
            aside = path.with_name("." + path.name + ".baru")
            aside.write_text(text)
            aside.rename(path)
        else:
            path.write_text(text)
        return path


class Shell:
    """The preview's page in a browser."""

    def __init__(self, context, address, path):
        self.page = context.new_page()
        self.problems = []
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.goto(f"{address}/_kim/#{path}")

    def _console(self, message):
        # A page that is not there yet, and a server that was stopped on purpose, are no problems.
        if message.type == "error" and "Failed to load resource" not in message.text \
                and "ERR_CONNECTION" not in message.text and "ERR_INCOMPLETE" not in message.text:
            self.problems.append(message.text)

    def frame(self):
        return self.page.frame_locator("#lembar")

    def inner(self, script):
        """What a script says that is run in the frame's page."""
        return self.page.evaluate(f"() => {{ const view = document.getElementById('lembar').contentWindow; return ({script}); }}")

    def wait_text(self, text, milliseconds=20000):
        """How many seconds it took until the frame shows a text."""
        begin = time.monotonic()
        self.page.wait_for_function(
            "text => { const page = document.getElementById('lembar').contentDocument;"
            " return page && page.body && page.body.textContent.includes(text); }",
            arg=text, timeout=milliseconds)
        return time.monotonic() - begin
