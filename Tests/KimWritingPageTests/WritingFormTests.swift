import Foundation
import KimContent
import KimModel
import Testing

@testable import KimWritingPage

struct WritingFormTests {
  private struct Form: Decodable {
    struct Kind: Decodable {
      let n: String
      let k: [Field]?
      let s: Int?
      let f: [String]?
      let e: Int?
      let b: String?
      let q: String?
    }

    struct Field: Decodable {
      let n: String
      let l: String?
      let t: String?
      let k: String?
      let c: [String]?
      let h: String?
      let o: Int?
    }

    let jenis: [Kind]
    let umum: [Field]
    let pengurus: [String]
    let acara: [String]
  }

  private let form: Form

  init() throws {
    form = try JSONDecoder().decode(Form.self, from: Data(WritingForm.json))
  }

  @Test func `every type is offered, with every key that it alone has`() {
    #expect(Set(form.jenis.map(\.n)) == Set(PostType.allCases.map(\.rawValue)))
    for type in PostType.allCases {
      let kind = form.jenis.first { $0.n == type.rawValue }
      // The file of a document is its photo.
      let asked = AskedKeys.own(of: type).map(\.name).filter { $0 != kind?.b }
      #expect(kind?.k?.map(\.n) ?? [] == asked, "\(type.rawValue)")
    }
  }

  @Test func `every key of any type is asked for, but those with a question of their own`() {
    #expect(form.umum.map(\.n) == AskedKeys.common.map(\.name))
    #expect(form.umum.map(\.n).contains("berlaku_sampai"))
    for name in ["judul", "tanggal", "lokasi", "gambar", "draf", "slug"] {
      #expect(!form.umum.map(\.n).contains(name))
    }
  }

  @Test func `choices are those of the declaration`() {
    let verdict = form.jenis.flatMap { $0.k ?? [] }.first { $0.n == "vonis" }
    #expect(verdict?.c == Verdict.allCases.map(\.rawValue))
  }

  @Test func `an aspirasi does not ask who is behind it`() {
    #expect(form.jenis.filter { $0.s == 1 }.map(\.n) == ["aspirasi"])
    let people = form.umum.filter { $0.o == 1 }.map(\.n)
    #expect(people == ["penulis", "narahubung", "narasumber", "peserta_jumlah"])
  }

  @Test func `help is plain text`() {
    for field in form.umum + form.jenis.flatMap({ $0.k ?? [] }) {
      #expect(!(field.h ?? "").contains(where: { "`*".contains($0) }), "\(field.n)")
    }
  }

  @Test func `what a type needs first is asked for first`() {
    let first = form.jenis.filter { $0.f != nil }.map { ($0.n, $0.f ?? []) }
    #expect(
      Dictionary(uniqueKeysWithValues: first) == [
        "agenda": ["waktu"], "klarifikasi": ["klaim", "vonis"], "umkm": ["harga", "whatsapp"],
        "sejarah": ["tahun"], "layanan": ["syarat"],
      ])
  }

  @Test func `what officers answer is asked for apart`() {
    #expect(
      form.pengurus == [
        "penanggung_jawab", "program", "adinda", "diperbarui", "informasi_publik", "status",
        "diteruskan_ke", "tanggapan", "tanggal_tanggapan",
      ])
    let all = Set(form.umum.map(\.n) + form.jenis.flatMap { $0.k ?? [] }.map(\.n))
    #expect(all.isSuperset(of: form.pengurus))
    #expect(all.isSuperset(of: form.jenis.flatMap { $0.f ?? [] }))
  }

  @Test func `hours and guests are asked for where something happens on a day`() {
    #expect(form.acara == ["tanggal_selesai", "waktu", "narasumber", "peserta_jumlah"])
    #expect(
      form.jenis.filter { $0.e == 1 }.map(\.n)
        == ["kegiatan", "berita", "pengumuman", "agenda", "galeri"])
  }

  @Test func `the text is asked for in words that fit the type`() {
    let questions = Dictionary(uniqueKeysWithValues: form.jenis.map { ($0.n, $0.q) })
    #expect(questions["umkm"] == "Ceritakan produknya")
    #expect(questions["agenda"] == "Acara apa?")
    // What the page asks of itself.
    #expect(form.jenis.filter { $0.q == nil }.map(\.n) == ["kegiatan", "berita"])
    #expect(AskedKeys.bodyQuestion(of: .berita) == "Apa yang terjadi?")
  }

  @Test func `a document's file is its photo, so that nobody is asked for a file's name`() {
    #expect(form.jenis.filter { $0.b != nil }.map(\.n) == ["dokumen"])
  }

  @Test func `words of offices are asked for as questions, whose answers need no help`() {
    let fields = form.umum + form.jenis.flatMap { $0.k ?? [] }
    #expect(fields.first { $0.n == "narasumber" }?.t == "Siapa yang berbicara?")
    #expect(fields.filter { $0.t != nil && $0.h != nil }.map(\.n) == [])
  }
}
