"""Tries previews in a browser and over bare connections: serve.py KIM REPOSITORY [FLOW…]. Prints what
fails, a line each."""

import os
import shutil
import sys
import time
import traceback
from pathlib import Path

from playwright.sync_api import sync_playwright

import attacks
import flows
import repository
import writing

FLOWS = [
    flows.first_build, flows.edit_shows, flows.settings_and_theme_show, flows.break_and_mend, flows.mend_by_click, flows.hostile_words, flows.looks,
    flows.places, flows.rules, flows.by_keyboard, flows.saves_meanwhile, flows.memory_stays, flows.lost_worker, flows.crashed_worker,
    flows.stop_and_start, flows.cross_site, attacks.paths, attacks.loopback_only, attacks.ten_thousand,
    attacks.slow_clients, attacks.telephone,
] + writing.FLOWS + repository.FLOWS
LONG = [flows.thousand_edits]


def main():
    kim, tree = sys.argv[1], Path(sys.argv[2])
    wanted = sys.argv[3:]
    begin = time.monotonic()
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not chromium:
        sys.exit("chromium is missing; make test-look installs it")
    chosen = [flow for flow in FLOWS + LONG if flow.__name__ in wanted] if wanted else FLOWS
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--host-resolver-rules=MAP jahat.test 127.0.0.1"])
        for flow in chosen:
            failures, start = [], time.monotonic()
            try:
                flow(flows.Setting(playwright, browser, kim, tree, failures))
            except Exception as problem:
                place = traceback.extract_tb(problem.__traceback__)[1:]
                line = next((part.lineno for part in place), 0)
                failures.append(f"line {line}: {str(problem) or type(problem).__name__}")
            for failure in failures:
                print(f"{flow.__name__}: {failure}", flush=True)
            print(f"{flow.__name__}: {time.monotonic() - start:.1f} s", flush=True)
            failed += bool(failures)
        browser.close()
    print(f"{len(chosen)} ways of previewing, {failed} with failures, {time.monotonic() - begin:.0f} s")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
