"""A writing page on a phone: 360x740, touch, a slow processor, and nobody asked but the page's own host."""

import functools
import http.server
import json
import os
import re
import shutil
import signal
import subprocess
import threading
import time
from contextlib import contextmanager

SLOW = 6
# Milliseconds after which nothing comes any more, however much else the machine does.
PATIENCE = 120_000
POLICY = "addEventListener('securitypolicyviolation', event => console.error('policy: ' + event.blockedURI))"


class Quiet(http.server.SimpleHTTPRequestHandler):
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".html": "text/html; charset=utf-8"}

    def log_message(self, *_):
        self.server.asked.append(self.path)

    def end_headers(self):
        self.send_header("Cache-Control", "no-store")
        super().end_headers()


@contextmanager
def served(folder, context=None):
    """The folder on a port of this machine; what was asked for is in `asked`."""
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    server.asked = []
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


class Phone:
    """One writing page, and what it did wrong."""

    def __init__(self, context, url, failures, slow=True):
        self.url, self.failures, self.taps = url, failures, 0
        self.page = context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.page.add_init_script(POLICY)
        self.page.on("console", self.logged)
        self.page.on("pageerror", lambda error: self.fail(str(error)))
        self.page.on("request", self.asked)
        self.page.on("dialog", lambda dialog: dialog.accept())
        if slow:
            context.new_cdp_session(self.page).send("Emulation.setCPUThrottlingRate", {"rate": SLOW})
        self.page.goto(url)

    def logged(self, message):
        # Chromium asks for the icon again when the address changes; without a signal it has to do without.
        isIcon = "/aset/ikon." in message.location["url"]
        if message.type == "error" and not (isIcon and "net::ERR_" in message.text):
            self.fail(message.text)

    def fail(self, text):
        self.failures.append(f"{self.url}: {text}")

    def asked(self, request):
        host = re.match(r"(?:https?://[^/]+|file://|blob:|data:)", request.url)
        own = re.match(r"(?:https?://[^/]+|file://)", self.url)
        if not host or host[0] not in (own[0], "blob:"):
            self.fail(f"asks for {request.url}")

    def until(self, expression):
        """Waits; Playwright's own way evaluates texts, which the page's policy forbids."""
        end = time.monotonic() + PATIENCE / 1000
        while not self.page.evaluate(expression):
            assert time.monotonic() < end, f"never: {expression}"
            time.sleep(0.05)

    def told(self, words):
        """Waits until the page says something of its drafts."""
        self.until(f"document.querySelector('#keadaan').textContent.includes('{words}')")

    def tap(self, what):
        self.taps += 1
        self.page.tap(what)

    def write(self, text="", place="", title=None, day=None):
        for name, value in (("isi", text), ("lokasi", place), ("judul", title), ("tanggal", day)):
            if value:
                self.page.fill("#" + name, value)

    def add_photos(self, *files):
        count = self.page.locator("#foto li").count() + len(files)
        self.page.set_input_files("#pilih", [str(file) for file in files])
        self.until(f"document.querySelectorAll('#foto li').length === {count}")

    def form(self):
        return json.loads(self.page.evaluate("JSON.stringify(window.bentuk)"))

    def questions(self, name):
        """What the page asks of a type, by the label that readers see, where that is something else."""
        form = self.form()
        own = next(kind.get("k", []) for kind in form["jenis"] if kind["n"] == name)
        return {label(key): key["t"] for key in form["umum"] + own if "t" in key}

    def choose(self, name):
        self.page.locator("#jenis").evaluate("fold => { fold.open = true; }")
        kind = self.page.locator(f"label:has([value={name}])")
        kind.evaluate("label => label.scrollIntoView({block: 'center'})")
        kind.click()

    def describe(self, number, words):
        """Words for a photo, which stand in a fold."""
        field = self.page.locator(f"[aria-label='Apa yang tampak?, foto {number}']")
        field.evaluate("field => { field.closest('details').open = true; }")
        field.fill(words)

    def look(self):
        self.page.click(".utama")
        self.page.wait_for_selector("#periksa:not([hidden])")

    def saved(self):
        """The bytes and the name of the file."""
        self.page.wait_for_selector("#b-simpan:not([disabled])")
        with self.page.expect_download() as download:
            self.page.click("#b-simpan")
        with open(download.value.path(), "rb") as file:
            return file.read(), download.value.suggested_filename


def label(key):
    """The label of a key or type, which the page makes of its name."""
    return key.get("l", key["n"].capitalize().replace("_", " "))


def phone_context(browser, **more):
    return browser.new_context(
        viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True, locale="id-ID",
        timezone_id="Asia/Jakarta", **more)


class Killed:
    """A browser with a profile of its own that ends as when the battery is empty: at once."""

    def __init__(self, home, playwright):
        self.home, self.playwright = home, playwright

    def __enter__(self):
        port = self.home / "DevToolsActivePort"
        port.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [os.environ.get("CHROMIUM") or shutil.which("chromium"), "--headless=new", "--no-sandbox",
             "--remote-debugging-port=0", f"--user-data-dir={self.home}", "--window-size=360,740"],
            start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 60
        while not (port.exists() and port.read_text().strip()) and time.monotonic() < end:
            time.sleep(0.1)
        number = port.read_text().split()[0]
        return self.playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{number}")

    def __exit__(self, *_):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
