"""What the page proposes of a text that was typed, and in which order it asks."""

import json

from flows import HERE, PARTS, TEXT
from parcel import Parcel


def scripts(setting, *names):
    """A blank page with some of the writing page's scripts."""
    page = setting.browser.new_context().new_page()
    page.add_script_tag(content="".join((PARTS / f"{name}.js").read_text() for name in names))
    return page


def titles(setting):
    """One table of titles, run by the page and by `kim terima` (FirstSentenceTests)."""
    page = scripts(setting, "text", "markdown", "dom", "post")
    for case in json.loads((HERE / "titles.json").read_text()):
        draft = {"judul": "", "isi": case["isi"], "jenis": case.get("jenis", "kegiatan"),
                 "nilai": {name: case[name] for name in ("klaim", "vonis") if name in case}}
        made = page.evaluate("draft => Post.title(draft)", draft)
        assert made == case["judul"], f"{case['isi']!r} is called {made!r}"
    page.close()


def days(setting):
    """One table of days, run by the page and by the reader of posts (TypedDayTests)."""
    page = scripts(setting, "days")
    for case in json.loads((HERE / "days.json").read_text()):
        found = page.evaluate("text => dayIn(text, '2026-11-20')", case["isi"])
        assert found == (case["hari"] or ""), f"{case['isi']!r} is {found!r}"
    page.close()


def day_offered(setting):
    """A day that stands in the text is one tap away, and is not taken by itself."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    page = phone.page
    phone.until("document.querySelector('#tanggal').value")
    today = page.input_value("#tanggal")
    year = int(today[:4])
    phone.write(f"Senam pagi minggu tgl 22 nov {year + 1} di lapangan. Bawa botol minum sendiri.")
    assert page.input_value("#tanggal") == today
    assert page.inner_text("#hari button").endswith(f"22 November {year + 1}")
    page.tap("#hari button")
    assert page.input_value("#tanggal") == f"{year + 1}-11-22" and page.locator("#hari button").count() == 0
    phone.write("Senam pagi di lapangan.")
    assert page.locator("#hari button").count() == 0
    context.close()


def asked_first(setting):
    """What a type is about is asked first."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    page = phone.page
    top = lambda name: page.locator(f"#tulis [id={name}], #tulis [name={name}]").first.evaluate(
        "field => field.closest('.isian').getBoundingClientRect().top")
    for kind, names in (
        ("agenda", ["isi", "lokasi", "tanggal", "waktu", "pilih"]), ("umkm", ["pilih", "isi", "harga", "whatsapp", "lokasi", "tanggal"]),
        ("klarifikasi", ["klaim", "vonis", "isi", "pilih", "lokasi"]), ("kegiatan", ["pilih", "isi", "lokasi", "tanggal"]),
        ("layanan", ["isi", "syarat", "lokasi"]),
    ):
        phone.choose(kind)
        places = [top(name) for name in names]
        assert places == sorted(places) and len(set(places)) == len(places), f"{kind}: {places}"
    phone.choose("agenda")
    assert page.inner_text("#l-lokasi") == "Di mana acaranya?"
    phone.write("Posyandu balita. Bawa buku KIA.", day="2030-01-01")
    phone.look()
    page.click("text=Belum diisi: Di mana acaranya.")
    phone.until("document.activeElement.id === 'lokasi'")
    context.close()


def told_before_sending(setting):
    """A title that was cut and photos that are only promised are told."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    phone.write(
        "Empat puluh lima warga Dusun II bergotong royong membersihkan parit sepanjang dua ratus meter sejak pagi. "
        "Fotonya menyusul ya pak.")
    phone.look()
    told = phone.page.inner_text("#pesan")
    assert "Judulnya terpotong" in told and "disebut menyusul" in told, told
    phone.page.click("#ubah")
    phone.write(TEXT, title="Parit bersih")
    phone.look()
    told = phone.page.inner_text("#pesan")
    assert "terpotong" not in told and "menyusul" not in told, told
    context.close()


def pasted_chat(setting):
    """What a messenger puts before copied messages is no part of a text; who complains may not want to be known."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    page = phone.page
    phone.choose("aspirasi")
    phone.write(
        "[20/11/26 19.42.10] Pak Slamet RT 05: Assalamualaikum wr wb pak KIM 🙏\n"
        "20/11/26 19.43 - Pak Slamet: Lampu jalan di RT 05 padam sejak 12/11. HP saya 0813-1111-2222")
    page.dispatch_event("#isi", "paste")
    phone.until("!document.querySelector('#isi').value.includes('Slamet')")
    assert page.input_value("#isi") == (
        "Assalamualaikum wr wb pak KIM 🙏\nLampu jalan di RT 05 padam sejak 12/11. HP saya 0813-1111-2222")
    phone.look()
    assert page.inner_text("#pratinjau h2") == "Lampu jalan di RT 05 padam sejak 12/11"
    assert "Ada nomor HP" in page.inner_text("#pesan")
    page.click("#ubah")
    phone.write("Lampu jalan di RT 05 padam sejak 12/11, kata warga yang lewat.")
    phone.look()
    assert "Ada nomor HP" not in page.inner_text("#pesan")
    context.close()


def nothing_half_done(setting):
    """A post that lacks what it needs is sent in no way: as a text it would come without its number."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    phone.choose("agenda")
    phone.write("Pasar kopi di halaman kelurahan, bawa gelas sendiri ya.")
    phone.look()
    page = phone.page
    assert "Isi hari acaranya" in page.inner_text("#pesan")
    assert page.is_disabled("#b-salin") and page.is_disabled("#b-simpan")
    page.click("#ubah")
    phone.write(day="2026-12-05")
    phone.look()
    page.wait_for_selector("#b-salin:not([disabled])")
    context.close()


def claim_closed(setting):
    """What circulates cannot be tapped in the preview either, and is no title."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    page = phone.page
    phone.choose("klarifikasi")
    page.get_by_label("Kabar apa yang beredar?", exact=True).fill("Bansos di https://bansos-2026.xyz/daftar")
    page.get_by_label("Apa hasilnya?", exact=True).select_option("hoaks")
    phone.write(
        "Beredar https://bansos-2026.xyz/daftar dan bansos.evil.com/a, itu palsu. Cek di cekbansos.kemensos.go.id "
        "atau https://rujukan.example/a/b saja.")
    page.locator("#lengkap").evaluate("fold => { fold.open = true; }")
    page.get_by_label("Apa buktinya?", exact=True).fill("Dinas https://rujukan.example/a")
    phone.look()
    links = page.locator("#pratinjau a").evaluate_all("links => links.map(link => link.href)")
    assert links == ["https://cekbansos.kemensos.go.id/", "https://rujukan.example/a/b"], links
    assert page.inner_text("#pratinjau h2") == "Hoaks: Bansos di sebuah tautan"
    assert "bansos-2026.xyz" in page.inner_text("#pratinjau > div")
    assert 'judul: "Hoaks: Bansos di sebuah tautan"' in Parcel(phone.saved()[0]).text
    page.click("#ubah")
    page.get_by_label("Apa hasilnya?", exact=True).select_option("benar")
    phone.look()
    assert page.locator("#pratinjau > div a").count() == 4
    context.close()


def lists_apart(setting):
    """Items of a list do not run into each other in the preview."""
    context, phone = setting.phone(setting.page.as_uri(), slow=False)
    phone.choose("layanan")
    phone.page.get_by_label("Apa yang harus dibawa?", exact=True).fill("KTP asli\nKK asli")
    phone.write("Cara mengurus surat pindah di kelurahan.\n- satu\n- dua", day="2026-05-17")
    phone.look()
    assert phone.page.inner_text("dt:text-is('Syarat') + dd") == "KTP asli; KK asli"
    assert "satu dua" not in phone.page.inner_text("#kartu")
    context.close()
