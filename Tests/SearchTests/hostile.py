"""Writes an index whose titles, texts and names attack the search: hostile.py SITES FOLDER

One KIM has few posts, whose data are one file; the other more than 300, whose data are many.
"""
import json
import pathlib
import shutil
import sys

ATTACKS = [
    "</script><script>serang(1)</script>", "<img src=x onerror=serang(1)>", "\"),serang(1),(\"",
    "\\\");serang(1)//", "<!--<script>serang(1)", "javascript:serang(1)", "';serang(1);'",
    "${serang(1)}", "`;serang(1);`", "__proto__ constructor toString hasOwnProperty valueOf",
    "\u2028serang(1)\u2029", "\u202eserang(1)", "]]>serang(1)", "&lt;script&gt;serang(1)&lt;/script&gt;",
    "{{serang}} {{{serang}}}", "%3Cscript%3Eserang(1)%3C/script%3E", "a.b,c*d_e", "ﬁ Ω ℌ 𝕤𝕖𝕣𝕒𝕟𝕘",
]


def site(folder, name, count):
    folder.mkdir(parents=True)
    (folder / "kim.yml").write_text(
        f"nama: {json.dumps(name)}\nkode_wilayah: \"16.06.06.2008\"\ntingkat: desa\n", encoding="utf-8")
    for index in range(count):
        title = f"{ATTACKS[index % len(ATTACKS)]} serangan {index}"
        (folder / f"b{index}.md").write_text(
            f"---\njudul: {json.dumps(title, ensure_ascii=False)}\ntanggal: 2026-10-{index % 28 + 1:02}\n"
            f"topik: [{json.dumps(ATTACKS[index % len(ATTACKS)])}]\n---\n\n{title}\n", encoding="utf-8")


def main(sites, folder):
    folder.mkdir(parents=True)
    shutil.copytree(sites / "_provinsi", folder / "_provinsi")
    site(folder / "kim-kecil", "KIM <b>serang(1)</b>", len(ATTACKS))
    site(folder / "kim-besar", "KIM \"serang(1)\"", 360)


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
