"""Writes stems.tsv: all words of the sample, and some that are made up, with the stems that libstemmer gives them.

    stems.py SITES > stems.tsv        needs PyPI's PyStemmer, which is libstemmer
"""
import pathlib
import re
import sys

import Stemmer

PREFIXES = ["", "me", "mem", "men", "meng", "meny", "pe", "pem", "pen", "peng", "peny", "di", "ter",
            "ke", "ber", "be", "per", "memper", "diper", "keber", "pelajar", "belajar"]
SUFFIXES = ["", "an", "kan", "i", "nya", "ku", "mu", "lah", "kah", "pun", "annya", "kannya", "si", "inya"]
ROOTS = ["tulis", "ajar", "apu", "sapu", "kerja", "ubah", "air", "posyandu", "usia", "guna", "rasa", "besi"]


def main(sites):
    words = {prefix + root + suffix for prefix in PREFIXES for root in ROOTS for suffix in SUFFIXES}
    for path in pathlib.Path(sites).rglob("*"):
        if path.suffix in (".md", ".csv", ".yml"):
            words.update(re.findall(r"[a-z]{2,32}", path.read_text(encoding="utf-8").lower()))
    stemmer = Stemmer.Stemmer("indonesian")
    for word in sorted(words):
        print(word, stemmer.stemWord(word), sep="\t")


main(sys.argv[1])
