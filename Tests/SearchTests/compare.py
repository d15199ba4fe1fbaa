"""Asks the questions of questions.csv and hard.csv, and Pagefind the same on the same pages.

    compare.py FOLDER        a built sample; needs PyPI's pagefind[extended] and playwright
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

import ask


def pagefind(folder):
    """A copy of the folder with Pagefind's index, and a page that asks it."""
    copy = pathlib.Path(tempfile.mkdtemp()) / "public"
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns(".kim"))
    policy = "<meta http-equiv=\"Content-Security-Policy\""
    subprocess.run(
        [sys.executable, "-m", "pagefind", "--site", str(copy), "--force-language", "id"],
        check=True, stdout=subprocess.DEVNULL)
    (copy / "tanya.html").write_text("<!doctype html><title>Pagefind</title>", encoding="utf-8")
    return copy, policy


def ask_pagefind(page, root, question):
    found = page.evaluate(
        """async ({root, question}) => {
          const pagefind = await import(root + "pagefind/pagefind.js");
          const search = await pagefind.search(question);
          const data = await Promise.all(search.results.slice(0, 5).map((result) => result.data()));
          return data.map((entry) => entry.url);
        }""", {"root": root, "question": question})
    return [url.lstrip("/") for url in found]


def main(folder):
    copy, _ = pagefind(folder)
    with ask.browser() as chromium, ask.served(folder) as (root, _), ask.served(copy) as (other, _):
        search = ask.Search(ask.telephone(chromium), root)
        search.open()
        page = chromium.new_page()
        page.goto(other + "tanya.html")
        for name in ("questions.csv", "hard.csv"):
            counts = [0, 0]
            for question, right in ask.questions(name):
                ours = ask.answers(search.ask(question), right)
                theirs = ask.answers(ask_pagefind(page, other, question), right)
                counts[0] += ours
                counts[1] += theirs
                print(f"{name}\t{question}\tkim {'yes' if ours else 'NO'}\tPagefind {'yes' if theirs else 'NO'}")
            print(f"{name}\tkim {counts[0]}, Pagefind {counts[1]} of {len(ask.questions(name))}")
    shutil.rmtree(copy.parent)


main(pathlib.Path(sys.argv[1]).resolve())
