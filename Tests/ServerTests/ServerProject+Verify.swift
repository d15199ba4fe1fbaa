import KimTestSupport
import Testing

extension ServerProject {
  /// A clean host differs in nothing; what an attack adds, changes and removes is told, and a host
  /// that is not reached is told apart.
  func expectVerification() throws {
    #expect(try publish().status == 0)
    let clean = try verify("--via", "host")
    #expect(clean.status == 0 && !clean.errors.contains("["), "\(clean.errors)\(clean.output)")
    #expect(clean.output.contains("sama dengan yang diterbitkan"), "\(clean.output)")
    for (path, text) in Self.attack { try plant(path, text) }
    let page = "kim-toman/berita/kabar-6.html"
    let spoilt = try #require(built[page]).replacing("Isi 6.", with: "Slot!!")
    try plant(page, spoilt)
    try uproot("kim-toman/berita/kabar-7.html")
    try plantOddName()
    try makeWritable()
    let run = try verify("--via", "host", "--sample", "0")
    #expect(run.status == 1, "\(run.errors)")
    for path in Self.attack.keys {
      #expect(run.errors.contains("utama:\(path): kesalahan"), "\(path): \(run.errors)")
    }
    #expect(run.errors.contains("utama:\(page): kesalahan: isi berkas"), "\(run.errors)")
    #expect(run.errors.contains("kabar-7.html: kesalahan: berkas yang sudah"), "\(run.errors)")
    #expect(run.errors.contains("[verify/odd-name]"), "\(run.errors)")
    #expect(run.errors.matches(of: /kesalahan:/).count == Self.attack.count + 3, "\(run.errors)")
    #expect(!run.errors.contains("\u{1B}"))
    // Another machine, which knows the host's list only.
    #expect(try verify("--via", "host", "--cache", "lain", "--sample", "0").status == 1)
    try expectRepair(before: built)
  }

  /// What could be named is gone from there and kept here, and ours is there again.
  private func expectRepair(before: [String: String]) throws {
    #expect(try verify("--via", "host", "--repair").status == 64)
    let run = try verify("--via", "host", "--repair", "--yes")
    // The name that no program can be given stays.
    #expect(run.status == 1, "\(run.errors)")
    let count = Self.attack.count
    #expect(
      run.output.contains("2 berkas dikirim lagi, \(count) berkas orang lain"), "\(run.output)")
    #expect(run.output.contains("'utama': 1 perbedaan"), "\(run.output)\(run.errors)")
    #expect(host.filter { before[$0.key] != nil } == before)
    #expect(host.count == before.count + 1, "\(host.keys.filter { before[$0] == nil })")
    let kept = folder.contents(of: ".kim/terbit/karantina-utama")
    #expect(kept.values.count { $0 == "<?php" } == 2, "\(kept.keys)")
  }

  /// Where the account of the server is another one.
  private func makeWritable() throws {
    _ = try KimCommand(shell: "chmod -R a+rwX www/situs", in: folder)
  }

  /// Names that programs could take for something else are among them.
  private static let attack = [
    "slot/index.php": "<?php", ".htaccess": "RewriteEngine on", "kim-toman/.x/y z.php": "<?php",
    "kim-toman/-rf": "x", "kim-toman/$(id)*.php": "x", "kim-toman/#a\".php": "x",
  ]
}
