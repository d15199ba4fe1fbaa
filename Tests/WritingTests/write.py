"""Writes on the writing pages of a built sample: write.py FOLDER KIM. Prints what fails, a line each."""

import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

from playwright.sync_api import sync_playwright

import flows
import posts
import suggestions

SITE = "musi-banyuasin/kim-sekayu"
FLOWS = [
    flows.size_and_frame, flows.vectors, flows.own_names, flows.sixty_texts, flows.two_photos, flows.corrected,
    flows.signed, flows.copied_text, flows.own_repository, flows.every_type, flows.drafts_survive, flows.drafts_apart, flows.without_store,
    flows.type_first, flows.values, flows.title_once, flows.document, flows.recipients, flows.nothing_written,
    flows.writer_named, flows.photos_first, suggestions.titles, suggestions.days, suggestions.day_offered,
    suggestions.asked_first, suggestions.told_before_sending, suggestions.pasted_chat,
    suggestions.nothing_half_done, suggestions.claim_closed, suggestions.lists_apart,
    flows.old_browser, flows.checks, flows.broken_photo, flows.hostile_text,
    flows.offline_after_once, flows.rules, flows.by_keyboard, posts.twenty_five,
]


def certificate(work):
    """One that this machine makes for itself."""
    key, cert = work / "key.pem", work / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-keyout", str(key), "-out", str(cert), "-days", "2", "-nodes", "-subj", "/CN=localhost"],
        check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    return context


def main():
    folder, kim = Path(sys.argv[1]).resolve(), sys.argv[2]
    wanted = sys.argv[3:]
    begin = time.monotonic()
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not chromium:
        sys.exit("chromium is missing; make test-look installs it")
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium,
            args=["--host-resolver-rules=MAP kim.test 127.0.0.1", "--ignore-certificate-errors"])
        for flow in FLOWS:
            if wanted and flow.__name__ not in wanted:
                continue
            failures, start = [], time.monotonic()
            with tempfile.TemporaryDirectory() as work:
                setting = flows.Setting(playwright, browser, folder, SITE, Path(work), kim, failures)
                more = [certificate(Path(work))] if flow is flows.offline_after_once else []
                try:
                    flow(setting, *more)
                except Exception as problem:
                    place = traceback.extract_tb(problem.__traceback__)[1:]
                    line = next((part.lineno for part in place), 0)
                    failures.append(f"line {line}: {str(problem) or type(problem).__name__}")
            for failure in failures:
                print(f"{flow.__name__}: {failure}", flush=True)
            print(f"{flow.__name__}: {time.monotonic() - start:.1f} s", flush=True)
            failed += bool(failures)
        browser.close()
    count = len(wanted) or len(FLOWS)
    print(f"{count} ways of writing, {failed} with failures, {time.monotonic() - begin:.0f} s")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
