"""Asks questions on a page that searches, in Debian's Chromium, as a person does."""
import contextlib
import csv
import functools
import http.server
import pathlib
import threading
import time
import urllib.parse

from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).parent
PHONE = {"width": 360, "height": 740}
# Milliseconds after which no answer comes any more, however much else the machine does.
PATIENCE = 120_000


def questions(name):
    """Pairs of a question and the addresses that answer it; a folder stands for all that is in it."""
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return [(row["question"], row["answers"].split()) for row in csv.DictReader(file)]


@contextlib.contextmanager
def served(folder):
    """The address of a folder on a server of this machine, and what it sent: path and bytes."""
    sent = []

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def log_request(self, code="-", size="-"):
            sent.append((self.path, code))

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", sent
    finally:
        server.shutdown()


@contextlib.contextmanager
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield chromium
        chromium.close()


def telephone(chromium, **options):
    return chromium.new_context(**{"viewport": PHONE, **options})


class Search:
    """A page that searches; its address is that of its folder."""

    def __init__(self, context, root):
        self.root = root
        self.page = context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.errors = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on(
            "console", lambda message: message.type == "error" and self.errors.append(message.text))

    def open(self, query=None):
        self.page.goto(self.root + "cari.html" + (
            "?q=" + urllib.parse.quote(query) if query is not None else ""))

    def ask(self, question):
        """Types a question; the addresses of the results, from the root, in their order."""
        self.page.evaluate("delete document.documentElement.dataset.cari")
        self.page.fill("#cari input", question)
        self.page.press("#cari input", "Enter")
        return self.results(question)

    def results(self, question):
        self.page.wait_for_function(
            "text => document.documentElement.dataset.cari === text", arg=question.strip())
        links = self.page.eval_on_selector_all("#temuan a", "links => links.map(link => link.href)")
        return [urllib.parse.unquote(link).removeprefix(self.root) for link in links]

    @property
    def status(self):
        return self.page.text_content("#hasil")


def answers(results, right, first=5):
    """Whether one of the first results is right."""
    return any(
        result.split("#")[0] == answer or (answer.endswith("/") and result.startswith(answer))
        for result in results[:first] for answer in right)


def seconds(action):
    start = time.perf_counter()
    action()
    return time.perf_counter() - start
