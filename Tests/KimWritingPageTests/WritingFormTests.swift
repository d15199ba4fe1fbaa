import Foundation
import KimContent
import KimModel
import Testing

@testable import KimWritingPage

struct WritingFormTests {
  private struct Form: Decodable {
    struct Kind: Decodable {
      let n: String
      let k: [Field]
      let rahasia: Bool?
    }

    struct Field: Decodable {
      let n: String
      let l: String
      let k: String?
      let c: [String]?
      let h: String?
      let orang: Bool?
    }

    let jenis: [Kind]
    let umum: [Field]
  }

  private let form: Form

  init() throws {
    form = try JSONDecoder().decode(Form.self, from: Data(WritingForm.json))
  }

  @Test func `every type is offered, with every key that it alone has`() {
    #expect(Set(form.jenis.map(\.n)) == Set(PostType.allCases.map(\.rawValue)))
    for type in PostType.allCases {
      let fields = form.jenis.first { $0.n == type.rawValue }?.k.map(\.n)
      #expect(fields == AskedKeys.own(of: type).map(\.name), "\(type.rawValue)")
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
    let verdict = form.jenis.flatMap(\.k).first { $0.n == "vonis" }
    #expect(verdict?.c == Verdict.allCases.map(\.rawValue))
  }

  @Test func `an aspirasi does not ask who is behind it`() {
    #expect(form.jenis.filter { $0.rahasia == true }.map(\.n) == ["aspirasi"])
    let people = form.umum.filter { $0.orang == true }.map(\.n)
    #expect(people == ["penulis", "narahubung", "narasumber", "peserta_jumlah"])
  }

  @Test func `help is plain text`() {
    for field in form.umum + form.jenis.flatMap(\.k) {
      #expect(!(field.h ?? "").contains(where: { "`*".contains($0) }), "\(field.n)")
    }
  }
}
