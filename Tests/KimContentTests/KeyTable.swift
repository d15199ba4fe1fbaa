import KimModel
import KimTestSupport

@testable import KimContent

/// A table of the reference, made from the declarations of keys.
///
/// In the text it stands between two comments: `<!-- tabel: tulisan judul..isi -->` and
/// `<!-- akhir tabel -->`. The words are the name of a file's kind (or of a type of posts), and the
/// first and the last key where the table has a part of them.
struct KeyTable {
  let rows: [String]

  /// The tables that are asked for by name; each of them has to be in the reference.
  static let keys: [(name: String, keys: [KeyDeclaration])] =
    [
      ("kim.yml", KeySets.site.keys), ("tulisan", KeySets.post.keys),
      (
        "halaman",
        KeySets.page.keys.filter { key in !PageKeys.unused.contains { $0.name == key.name } }
      ),
    ] + KeySets.post.typed.filter { !$0.keys.isEmpty }.map { ($0.type.rawValue, $0.keys) } + [
      ("provinsi.yml", KeySets.province.keys), ("siaran", KeySets.broadcast.keys),
    ]

  static let head = [
    "| keterangan | disebut | isinya | contoh | artinya |", "| --- | --- | --- | --- | --- |",
  ]

  init(of keys: [KeyDeclaration]) {
    rows = Self.head + keys.flatMap(Self.rows)
  }

  /// The key, and those within it.
  private static func rows(of key: KeyDeclaration) -> [String] {
    // Only other tools write a main photo as a group.
    if case .photos = key.kind { return [row(of: key, name: "`\(key.name)`")] }
    if case .references = key.kind { return [row(of: key, name: "`\(key.name)`")] }
    return [row(of: key, name: "`\(key.name)`")]
      + key.kind.inner.map { row(of: $0, name: "`\(key.name)` › `\($0.name)`") }
  }

  private static func row(of key: KeyDeclaration, name: String) -> String {
    let need =
      key.isRequired ? key.isEssential || key.help.isEmpty ? "**wajib**; " : "dianjurkan; " : ""
    let example = key.example.isEmpty ? "" : "`\(key.name): \(key.example)`"
    return "| \(name) | \(key.label) | \(need)\(key.kind.words) | \(example) | \(key.help) |"
      .replacing("|  |", with: "| |").replacing("|  |", with: "| |")
  }
}

/// The table of other names: of a set of keys, `nama lain tulisan` and `nama lain kim.yml`.
struct NameTable {
  let rows: [String]

  static let sets: [(name: String, keys: [KeyDeclaration])] = [
    ("nama lain tulisan", KeySets.post.keys),
    ("nama lain jenis", KeySets.post.typed.flatMap(\.keys)),
    ("nama lain kim.yml", KeySets.site.keys), ("nama lain provinsi.yml", KeySets.province.keys),
  ]

  init(of keys: [KeyDeclaration]) {
    rows = ["| keterangan | nama lain |", "| --- | --- |"] + keys.flatMap(Self.rows)
  }

  /// A row for each key that has other names, and for those within it.
  private static func rows(of key: KeyDeclaration) -> [String] {
    let inner = key.kind.inner.filter { !$0.synonyms.isEmpty }.map {
      "| `\(key.name)` › `\($0.name)` | \(names(of: $0)) |"
    }
    return (key.synonyms.isEmpty ? [] : ["| `\(key.name)` | \(names(of: key)) |"]) + inner
  }

  /// Those of some types stand behind the types.
  private static func names(of key: KeyDeclaration) -> String {
    var groups: [(types: String, names: [String])] = []
    for synonym in key.synonyms {
      let types = words(for: synonym.types)
      if groups.last?.types == types {
        groups[groups.count - 1].names.append(synonym.name)
      } else {
        groups.append((types, [synonym.name]))
      }
    }
    return groups.map { $0.types + $0.names.map { "`\($0)`" }.joined(separator: ", ") }
      .joined(separator: "; ")
  }

  private static func words(for types: Set<PostType>?) -> String {
    guard let types else { return "" }
    let others = PostType.allCases.filter { !types.contains($0) }.map(\.rawValue)
    guard others.count > 4 else { return "selain \(others.joined(separator: ", ")): " }
    let own = PostType.allCases.filter(types.contains).map(\.rawValue)
    return "di \(own.joined(separator: ", ")): "
  }
}

extension KeyKind {
  /// What a value of it is, to people who write one.
  fileprivate var words: String {
    switch self {
    case .text: "satu baris teks"
    case .name: "nama"
    case .texts: "daftar"
    case .sentences: "daftar kalimat"
    case .day: "tanggal"
    case .date: "tanggal, boleh dengan jam"
    case .time: "jam"
    case .flag: "`ya` atau `tidak`"
    case .number(let range): "angka \(range.lowerBound) sampai \(range.upperBound)"
    case .choice(let words): "salah satu: " + Self.listed(words)
    case .choices(let words): "daftar dari: " + Self.listed(words)
    case .coordinates: "lintang dan bujur, atau tautan peta"
    case .phone: "nomor telepon"
    case .money: "harga"
    case .people: "banyaknya orang"
    case .contacts: "daftar nama atau nomor"
    case .url, .webAddress: "alamat web"
    case .email: "alamat surel"
    case .colour: "warna"
    case .account: "nama akun"
    case .years: "tahun awal dan akhir"
    case .founding: "tanggal, bulan, atau tahun"
    case .regionCode: "kode wilayah"
    case .photo: "nama berkas foto"
    case .photos: "nama berkas foto; boleh beberapa"
    case .document: "nama berkas"
    case .paths: "daftar alamat di situs ini"
    case .body: "teks"
    case .sites: "daftar folder KIM"
    case .references: "daftar nama, alamat, atau keduanya"
    case .records: "daftar"
    case .group: "beberapa isi"
    case .numbersByYear(let range):
      "angka untuk tiap tahun, \(range.lowerBound) sampai \(range.upperBound)"
    }
  }

  private static func listed(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }
}
