import KimDiagnostics
import KimYAML
import Testing

/// Lines of fields as people set them out on telephones.
struct KindLineTests {
  // MARK: Keys and what parts them from values

  @Test(arguments: [
    "judul:Panen raya", "judul : Panen raya", "judul :Panen raya", "judul = Panen raya",
    "judul=Panen raya", "judul： Panen raya", "judul：Panen raya", "judul\t:\tPanen raya",
    "judul ; Panen raya", "judul; Panen raya", "judul；Panen raya", "*Judul* ; Panen raya",
    "judul:\u{A0}Panen raya", "\u{200E}judul: Panen raya", "judul\u{200B}: Panen raya",
    "ju\u{AD}dul: Panen raya", "judul:\u{FEFF} Panen raya", "\u{FEFF}judul: Panen raya",
    "\u{A0}judul: Panen raya", "\tjudul: Panen raya", "   judul: Panen raya",
    "*Judul:* Panen raya", "*Judul*: Panen raya", "_judul_: Panen raya", "*_Judul_*: Panen raya",
    "**Judul:** Panen raya", "*Judul : Panen raya*", "_Judul: Panen raya_", "*Judul* = Panen raya",
    "- judul: Panen raya", "• Judul : Panen raya", "* judul: Panen raya", "1. Judul: Panen raya",
    "– Judul: Panen raya", "📌 Judul: Panen raya", "📢 *Judul:* Panen raya", "➡️ judul: Panen raya",
    "judul: *Panen raya*", "judul: _Panen raya_", "judul: *_Panen raya_*", "judul: “Panen raya”",
    "judul: ‘Panen raya’", "judul: „Panen raya“", "judul: «Panen raya»", "judul: \"Panen raya”",
    "judul: “Panen raya\"", "judul: *“Panen raya”*", "judul: ”Panen raya”",
    "judul: \u{200E}“Panen raya”\u{200E}", "judul: ’Panen raya’", "judul: ‹Panen raya›",
  ])
  func `a key is found however it is set out, without a message`(line: String) {
    for text in [line + "\nlokasi: Toman\n", "lokasi: Toman\n" + line + "\n", line + "\r\n"] {
      let yaml = YAMLText(text)
      #expect((yaml["judul"] ?? yaml["Judul"]) == "Panen raya", "\(text.debugDescription)")
      #expect(yaml.codes == [], "\(text.debugDescription)")
      #expect(!text.contains("lokasi") || yaml["lokasi"] == "Toman")
    }
  }

  @Test(arguments: [
    "https://a.id/b", "07:00 mulai", "http:x", "ayat 3:7", "Kata Pak RT:siap", "padi; jagung",
  ])
  func `addresses and times are no keys`(text: String) {
    let yaml = YAMLText("ringkasan: Lihat\n  \(text)\nlokasi: Toman\n")
    #expect(yaml["ringkasan"] == "Lihat \(text)")
    #expect(yaml["lokasi"] == "Toman")
  }

  @Test(arguments: [
    ("judul:Panen: raya", "Panen: raya"), ("judul = a = b", "a = b"),
    ("judul:#panen", "#panen"), ("*judul*: @desa", "@desa"),
    ("judul = \"Panen\" raya", "\"Panen\" raya"),
  ])
  func `what follows is read as any text`(line: String, title: String) {
    #expect(YAMLText(line + "\n")["judul"] == title)
  }

  @Test(arguments: [
    "judul: “Panen raya", "judul: Panen raya”", "judul: “Panen” dan “raya”", "judul: ‘Panen",
    "judul: *Panen* dan *raya*", "judul: _Panen_ dan _raya_", "judul: Jum’at bersih",
    "judul: *Panen", "judul: Panen*", "judul: “”Panen”", "judul: Kata \"dia\" saja”",
  ])
  func `quotes and marks that are not around all of it are text`(line: String) {
    #expect(YAMLText(line + "\n")["judul"] == String(line.dropFirst(7)))
  }

  @Test func `an apostrophe within quotes of its kind is one`() {
    #expect(YAMLText("judul: ‘Jum’at bersih’\n")["judul"] == "Jum’at bersih")
    #expect(YAMLText("judul: “Kata \"dia\"”\n")["judul"] == "Kata \"dia\"")
    #expect(YAMLText("judul: “C:\\foto”\n")["judul"] == "C:\\foto")
  }

  @Test func `a whole head may be indented, or some of its keys`() {
    for text in [
      "  judul: A\n  lokasi: B\n  syarat:\n    - KTP\n",
      "\tjudul: A\n\tlokasi: B\n\tsyarat:\n\t\t- KTP\n",
      "judul: A\n  lokasi: B\nsyarat:\n- KTP\n", "  judul: A\nlokasi: B\n   syarat:\n - KTP\n",
      "judul: A\n\tlokasi: B\n  syarat: [KTP]\n",
    ] {
      let yaml = YAMLText(text)
      #expect(yaml["judul"] == "A", "\(text.debugDescription)")
      #expect(yaml["lokasi"] == "B", "\(text.debugDescription)")
      #expect(yaml.list("syarat") == ["KTP"], "\(text.debugDescription)")
      #expect(yaml.codes == [])
    }
  }

  @Test func `keys within a key stay there`() {
    let yaml = YAMLText("orang:\n  nama: Siti\n  lokasi: Toman\njudul: A\n")
    #expect(yaml.keys == ["orang", "judul"])
    let deeper = YAMLText("orang:\n\tnama: Siti\n\tlokasi: “Toman”\njudul: A\n")
    #expect(deeper.keys == ["orang", "judul"])
    #expect(deeper.codes == [])
  }

  @Test func `lines of a block text are no keys`() {
    let yaml = YAMLText("ringkasan: |\n  judul: x\n  *lokasi:* y\n  “z”\njudul: A\n")
    #expect(yaml["ringkasan"] == "judul: x\n*lokasi:* y\n“z”\n")
    #expect(yaml["judul"] == "A")
  }

  // MARK: Lists

  @Test(arguments: [
    "syarat:\n-KTP\n-KK\n", "syarat:\n• KTP\n• KK\n", "syarat:\n· KTP\n· KK\n",
    "syarat:\n1. KTP\n2. KK\n", "syarat:\n1) KTP\n2) KK\n", "syarat:\na. KTP\nb. KK\n",
    "syarat:\n1.KTP\n2.KK\n", "syarat:\n  •KTP\n  •KK\n", "syarat:\n  -KTP\n  - KK\n",
    "syarat:\n – KTP\n – KK\n", "syarat:\n* KTP\n* KK\n", "syarat:\n✅ KTP\n✅ KK\n",
    "syarat:\n▪️ KTP\n▪️ KK\n", "syarat :\n\t- KTP\n\t- KK\n", "syarat:\n  - KTP\n - KK\n",
    "syarat:\n- “KTP”\n- *KK*\n", "syarat:\n\n1. KTP\n\n2. KK\n", "syarat:\n1). KTP\n2). KK\n",
    "syarat: [“KTP”, ‘KK’]\n", "syarat: [ “KTP” ,KK]\n", "*Syarat:*\n- KTP\n- KK\n",
  ])
  func `a list is read however its points are set out, without a message`(text: String) {
    let yaml = YAMLText(text + "lokasi: B\n")
    #expect(
      (yaml.list("syarat") + yaml.list("Syarat")) == ["KTP", "KK"], "\(text.debugDescription)")
    #expect(yaml["lokasi"] == "B")
    #expect(yaml.codes == [])
  }

  @Test(arguments: [
    ("syarat:\n- 1.5 kg beras\n- 17.00 hadir\n", ["1.5 kg beras", "17.00 hadir"]),
    ("syarat:\n1. Fotokopi KTP: 2 lembar\n2. #padi\n", ["Fotokopi KTP: 2 lembar", "#padi"]),
    ("topik:\n#padi\n#jagung\n", ["#padi", "#jagung"]),
    ("topik: [#padi, #jagung]\n", ["#padi", "#jagung"]),
    ("topik: [@kim, *padi*, a b]\n", ["@kim", "padi", "a b"]),
    ("syarat:\n- KTP asli\n  dan fotokopi\n- KK\n", ["KTP asli dan fotokopi", "KK"]),
  ])
  func `points are texts`(text: String, items: [String]) {
    let yaml = YAMLText(text)
    #expect(yaml.list("syarat") + yaml.list("topik") == items)
  }

  @Test func `a list without bullets has a point on each line, with one message`() {
    let yaml = YAMLText("syarat:\nKTP\nKK\nlokasi: B\n")
    #expect(yaml.list("syarat") == ["KTP", "KK"])
    #expect(yaml.codes == ["yaml/goes-on"])
    #expect(yaml.places == ["2:1"])
  }

  // MARK: Texts over several lines

  @Test(arguments: [
    "ringkasan: \"Baris satu,\nbaris dua\"\n", "ringkasan: 'Baris satu,\n  baris dua'\n",
    "ringkasan: \"Baris satu,\n\tbaris dua\"\n", "ringkasan: Baris satu,\n  baris dua\n",
    "ringkasan:\n  Baris satu,\n  baris dua\n",
  ])
  func `a text may go on over lines, without a message`(text: String) {
    let yaml = YAMLText(text + "judul: A\n")
    #expect(yaml["ringkasan"] == "Baris satu, baris dua", "\(text.debugDescription)")
    #expect(yaml["judul"] == "A")
    #expect(yaml.codes == [])
  }

  @Test func `a quoted text within a list of groups may go on too`() {
    let text = "sumber:\n  - nama: 'Baris satu,\n    baris dua'\njudul: A\n"
    let yaml = YAMLText(text)
    var fields = yaml.fields(of: text)
    let names = fields.records("sumber", shorthand: "nama") { $0.text("nama") }
    #expect(names == ["Baris satu, baris dua"])
    #expect(yaml.codes == [])
  }

  @Test func `a line that is not indented goes on with the text above, with one message`() {
    let yaml = YAMLText("judul: Panen raya\ndi Dusun II\ndan Dusun III\nlokasi: B\n")
    #expect(yaml["judul"] == "Panen raya di Dusun II dan Dusun III")
    #expect(yaml["lokasi"] == "B")
    #expect(yaml.codes == ["yaml/goes-on"])
    #expect(yaml.places == ["2:1"])
  }

  @Test func `a key whose colon was forgotten goes on with nothing`() {
    let yaml = YAMLText("judul: Panen raya\nlokasi Toman\nringkasan: B\n")
    #expect(yaml["judul"] == "Panen raya")
    #expect(yaml.codes == ["yaml/syntax"])
    #expect(yaml.places == ["2:1"])
  }

  // MARK: Places

  @Test func `places are those of the file, however a line was put right`() {
    let text = "*Judul:* “A”\n\tlokasi:\t“B: c”\n• syarat :\n  1. KTP\nringkasan = x: y\nlain: z\n"
    let yaml = YAMLText(text)
    #expect(
      yaml.outline == "Judul1:2=1:10 lokasi2:2=2:10 syarat3:3=4:3 ringkasan5:1=5:13 lain6:1=6:7")
    #expect(yaml.codes == ["yaml/needs-quotes"])
    #expect(yaml.places == ["5:13"])
  }
}
