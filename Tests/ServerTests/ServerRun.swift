import Foundation
import KimTestSupport
import Testing

/// Whether real servers are to be started, and where.
enum ServerRun {
  /// `KIM_SERVERS`: without it these tests are left out.
  static let isWanted = ProcessInfo.processInfo.environment["KIM_SERVERS"] != nil
}

/// A project that was built, with a server of this machine as its host.
struct ServerProject {
  let folder: TemporaryFolder
  /// Where the host is no folder of this machine.
  var bucket: BucketMirror?
  /// A sign that nobody sees and the way to the host can tell of.
  var oddSign = "\u{1B}"
  static let posts = 300

  /// - Parameter address: of the target, given the folder.
  static func with(
    posts: Int = 8, _ address: (TemporaryFolder) throws -> String,
    keys: String = "", store port: Int? = nil, _ body: (ServerProject) throws -> Void
  ) throws {
    try TemporaryFolder.with { folder in
      try folder.folder("www")
      let bucket = port.map { BucketMirror(port: $0, folder: folder) }
      try bucket?.run("make")
      let project = ServerProject(folder: folder, bucket: bucket)
      try project.write(posts: posts)
      try folder.write(
        "sites/_provinsi/terbit.yml", "utama:\n  alamat: \(try address(folder))\n\(keys)")
      try project.build()
      try body(project)
    }
  }

  private func write(posts: Int) throws {
    try folder.write("sites/_provinsi/provinsi.yml", ProvinceText.settings)
    try folder.write("sites/_provinsi/wilayah.csv", ProvinceText.regions)
    try folder.write(
      "sites/kim-toman/kim.yml", "nama: KIM Toman\nkode_wilayah: \"16.06.06.2008\"\ntingkat: desa\n"
    )
    for number in 0..<posts { try post(number, "Isi \(number).") }
  }

  func post(_ number: Int, _ text: String) throws {
    try folder.write(
      "sites/kim-toman/berita/kabar-\(number).md",
      "---\njudul: Kabar \(number)\ntanggal: 2024-05-20\n---\n\(text)\n")
  }

  func build() throws {
    let run = try KimCommand(
      "build", "--themes", KimCommand.themes, "--as-of", "2024-06-01", in: folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  func verify(_ options: String...) throws -> KimCommand {
    try KimCommand(
      arguments: ["verify"] + options, in: folder,
      environment: ["KIM_SANDI_UTAMA": "r4hasia", "KIM_SSH": ssh])
  }

  func publish(
    _ options: String..., shell: String = "exec \"$@\"", environment: [String: String] = [:]
  ) throws -> KimCommand {
    try KimCommand(
      shell: shell, arguments: ["publish"] + options, in: folder,
      environment: ["KIM_SANDI_UTAMA": "r4hasia", "KIM_SSH": ssh].merging(environment) { $1 })
  }

  /// Keys that were made for this test only.
  private var ssh: String {
    "ssh -i \(folder.full("kunci")) -o UserKnownHostsFile=\(folder.full("dikenal"))"
  }

  var built: [String: String] {
    folder.contents(of: "public").filter { !$0.key.hasPrefix(".kim/") }
  }

  /// What readers see.
  var host: [String: String] {
    do { try bucket?.run("pull") } catch { Issue.record(error) }
    return folder.contents(of: "www/situs").filter { !$0.key.hasPrefix(".kim-terbit/") }
  }

  /// The same without what has no name yet.
  var named: [String: String] { host.filter { !$0.key.contains(".kim-sementara-") } }

  /// Whatever has its name is whole.
  func expectWhole() {
    let built = built
    for (path, text) in named { #expect(built[path] == text, "\(path) is not whole") }
  }

  /// Puts a file on the host, as somebody does who may write there.
  func plant(_ path: String, _ text: String) throws {
    try folder.write("www/situs/" + path, text)
    guard let bucket else { return }
    try folder.write("titipan", text)
    try bucket.run("put", path, "titipan")
  }

  func uproot(_ path: String) throws {
    if let bucket { try bucket.run("delete", path) } else { try folder.remove("www/situs/" + path) }
  }

  /// A name that no program can be given.
  func plantOddName() throws {
    if let bucket {
      try bucket.run("put", "aESC[31m.html", "sites/kim-toman/kim.yml")
    } else {
      #expect(folder.inner("www/situs").write(rawName: Array("a\(oddSign)[31m.html".utf8)))
    }
  }

  // MARK: What is the same for every way to a host

  /// All arrives; nothing goes twice; an edit of equal size, a new machine, a deletion.
  func expectWholeLife() throws {
    let plan = try publish("--dry-run")
    #expect(plan.status == 0 && host.isEmpty, "\(plan.errors)")
    let first = try publish()
    #expect(first.status == 0, "\(first.errors)")
    #expect(host == built)
    let again = try publish()
    #expect(again.output.contains(" 0 berkas (0,0 MB) dikirim"), "\(again.output)\(again.errors)")
    try post(3, "Isj 3.")
    try build()
    let edit = try publish("--cache", "lain")
    #expect(edit.status == 0, "\(edit.errors)")
    #expect(host == built)
    #expect(sent(edit) > 0 && sent(edit) < built.count / 2, "\(edit.output)")
    try folder.remove("sites/kim-toman/berita/kabar-4.md")
    try build()
    let deletion = try publish("--cache", "lain")
    #expect(deletion.output.contains(", 0 dihapus;") == false, "\(deletion.errors)")
    #expect(host["kim-toman/berita/kabar-4.html"] == nil)
    #expect(host == built)
  }

  /// A file that is not ours is named and left alone, a password is nowhere.
  func expectCare() throws {
    try plant("index.html", "Orang lain")
    let trial = try publish("--dry-run")
    #expect(trial.status == 1, "\(trial.errors)")
    let run = try publish()
    #expect(run.status == 1 && run.errors.contains("index.html"), "\(run.errors)")
    #expect(host == ["index.html": "Orang lain"])
    let adoption = try publish("--adopt")
    #expect(adoption.status == 0, "\(adoption.errors)")
    #expect(host == built)
    let kept = try folder.files(in: ".kim/terbit").map {
      try #require(folder.text(".kim/terbit/\($0)"))
    }
    #expect(!kept.isEmpty)
    for text in kept + [run, adoption].flatMap({ [$0.output, $0.errors] }) {
      #expect(!text.contains("r4hasia"), "\(text)")
    }
  }

  /// On a machine that never built before, a broken post and a broken KIM take nothing from the host.
  func expectKept() throws {
    try folder.write(
      "sites/kim-ilir/kim.yml",
      "nama: KIM Ilir\nkode_wilayah: \"16.71.01.1001\"\ntingkat: kelurahan\n")
    try folder.write(
      "sites/kim-ilir/berita/rapat.md", "---\njudul: Rapat\ntanggal: 2024-05-20\n---\nIsi.\n")
    try build()
    #expect(try publish().status == 0)
    let before = host
    try folder.write("sites/kim-toman/berita/kabar-3.md", "---\njudul: Rusak\n---\nIsi.\n")
    try folder.write("sites/kim-ilir/kim.yml", "nama: KIM Ilir\ntingkat: negeri\n")
    try folder.remove("sites/kim-toman/berita/kabar-4.md")
    let run = try KimCommand(
      "build", "--themes", KimCommand.themes, "--as-of", "2024-06-01", "--output", "baru",
      "--cache", "baru-ingatan", in: folder)
    #expect(run.status == 1, "\(run.errors)")
    let sent = try publish("--output", "baru", "--cache", "baru-ingatan")
    #expect(sent.status == 0, "\(sent.errors)")
    let there = host
    for path in ["kim-toman/berita/kabar-3.html", "kim-ilir/berita/rapat.html"] {
      #expect(there[path] != nil && there[path] == before[path], "\(path)")
    }
    #expect(there.keys.filter { $0.hasPrefix("kim-ilir/") }.count > 5)
    #expect(there["kim-toman/berita/kabar-4.html"] == nil)
  }

  /// Another host gets all, by a command and no more.
  func expectMove() throws {
    #expect(try publish().status == 0)
    let settings = folder.text("sites/_provinsi/terbit.yml") ?? ""
    try folder.write(
      "sites/_provinsi/terbit.yml",
      settings.replacing(/alamat: .*/, with: "alamat: file://\(folder.full("www-baru"))"))
    let run = try publish()
    #expect(run.status == 0, "\(run.errors)")
    let there = folder.contents(of: "www-baru").filter { !$0.key.hasPrefix(".kim-terbit/") }
    #expect(there == built)
  }

  /// An edit, a new page and a deletion are taken back, and the taking back too.
  func expectRollback() throws {
    #expect(try publish().status == 0)
    let before = host
    try post(3, "Isj 3.")
    try post(900, "Baru.")
    try folder.remove("sites/kim-toman/berita/kabar-4.md")
    try build()
    #expect(try publish().status == 0)
    let after = host
    #expect(after == built && after != before)
    for expected in [before, after] {
      let run = try publish("--rollback")
      #expect(run.status == 0, "\(run.errors)")
      #expect(host == expected)
      #expect(try verify("--via", "host").status == 0)
    }
  }

  /// Killed with all that it started after some files, again and again, until it is through.
  func expectRecovery(after seconds: [Double]) throws {
    for second in seconds {
      let cut = try publish(
        shell: "timeout -s KILL \(second) \"$@\"; status=$?; sleep 0.3; exit $status")
      #expect([0, 137].contains(cut.status), "\(cut.errors)")
      expectWhole()
    }
    let last = try publish()
    #expect(last.status == 0, "\(last.errors)")
    #expect(named == built)
  }

  private func sent(_ run: KimCommand) -> Int {
    Int(run.output.split(separator: " ").dropFirst().first ?? "") ?? -1
  }
}
