"""A KIM whose every word is longer than a telephone is wide: pages must not scroll sideways.

Also on the command line: long_words.py FOLDER writes such a KIM.
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

import looks
from site_folder import Site

WORD = "Pertanggungjawabankemasyarakatandesapembangunanberkelanjutanindonesiarayasejahtera"
LOWER = WORD.lower()

PROFILE = f"""
nama: KIM {WORD} dan {WORD}
kode_wilayah: "16.06.06.2008"
tingkat: desa
surel: kim.{LOWER[:50]}@musibanyuasinkab.go.id
whatsapp: "0812-3456-7890"
alamat: {WORD} nomor 1 {WORD}
moto: {WORD} {WORD}
visi: {WORD}
misi: [{WORD}]
ketua: {WORD}
pengurus: [{{jabatan: {WORD}, nama: {WORD}}}]
fokus: [{WORD}]
klaster: {WORD}
media_sosial: {{instagram: {LOWER[:28]}, facebook: {LOWER[:40]}}}
penghargaan: [{{nama: {WORD}, penyelenggara: {WORD}, tahun: 2020}}]
situs_lama: https://{LOWER[:40]}.contoh.id/{WORD}
"""

FIELDS = {
    "agenda": f"waktu: 09.00 WIB",
    "aspirasi": f"kategori: infrastruktur\nstatus: diproses\nditeruskan_ke: {WORD}\ntanggapan: {WORD}",
    "berita": "informasi_publik: serta-merta",
    "galeri": "",
    "kegiatan": "",
    "klarifikasi": f"klaim: {WORD}\nvonis: hoaks\nklaim_kanal: {WORD}\nrujukan: [{WORD}]",
    "layanan": f"syarat: [{WORD}]\nalur: [{WORD}]\nbiaya: {WORD}\njam: {WORD}",
    "pengumuman": "",
    "potensi": f"komoditas: {WORD}\nluas: {WORD}",
    "sejarah": "tahun: 1900",
    "umkm": f"pemilik: {WORD}\nharga: 999999999\nsatuan: {WORD[:30]}",
    "wisata": f"jam_buka: {WORD}\ntiket: {WORD}\nakses: {WORD}\nfasilitas: [{WORD}]\n"
    "koordinat: [103.6, -2.7]",
}

BODY = f"""{WORD} https://contoh.id/{WORD}/{WORD}

## {WORD}

> {WORD}

`{WORD}{WORD}`

```
{WORD}{WORD}
```

- [ ] {WORD}

| {WORD} | b |
|---|---|
| {WORD} | {WORD} |

> [!PENTING]
> {WORD}

Kaki[^1].

[^1]: {WORD} https://contoh.id/{WORD}
"""


def write(folder):
    """The KIM's files."""
    files = {"kim.yml": PROFILE, "halaman/kontak.md": f"# {WORD}\n{WORD}\n"}
    for number in range(4):
        files[f"halaman/h{number}.md"] = f"# {WORD} {number}\n{WORD}\n"
    for kind, fields in FIELDS.items():
        for day in ("10", "11"):
            files[f"{kind}/2026-11-{day}-tulisan-{day}.md"] = (
                f"---\njudul: {WORD} {day}\npenulis: {WORD}\nlokasi: {WORD}\n"
                f"topik: [{WORD[:60]}, desa]\nmitra: [{WORD}]\n{fields}\n"
                f'sumber: [{{nama: {WORD}, url: "https://contoh.id/{WORD}"}}]\n---\n{BODY}')
    for name, text in files.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def failures(folder, chromium):
    """All that is wrong: (check, kind, size, page, what)."""
    site, found = Site(folder), []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        for kind, name in site.kinds():
            look = looks.Look(site, browser, kind, name)
            look.open()
            for width in (320, 360, 768, 1280):
                look.page.set_viewport_size({"width": width, "height": 740})
                look.check_width(f"{width} long words")
            look.context.close()
            found += look.failures
        browser.close()
    return found


if __name__ == "__main__":
    write(sys.argv[1])
