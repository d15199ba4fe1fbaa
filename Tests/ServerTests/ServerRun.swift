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
  static let posts = 300

  /// - Parameter address: of the target, given the folder.
  static func with(
    posts: Int = 20, _ address: (TemporaryFolder) throws -> String,
    keys: String = "", _ body: (ServerProject) throws -> Void
  ) throws {
    try TemporaryFolder.with { folder in
      try folder.folder("www")
      let project = ServerProject(folder: folder)
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
    folder.contents(of: "www/situs").filter { !$0.key.hasPrefix(".kim-terbit/") }
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
    try folder.write("www/situs/index.html", "Orang lain")
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

  /// Killed with all that it started after some files, again and again, until it is through.
  func expectRecovery(after seconds: [Double]) throws {
    for second in seconds {
      let cut = try publish(
        shell: "timeout -s KILL \(second) \"$@\"; status=$?; sleep 0.3; exit $status")
      #expect([0, 137].contains(cut.status), "\(cut.errors)")
      for (path, text) in host where !path.contains(".kim-sementara-") {
        #expect(built[path] == text, "\(path) is not whole")
      }
    }
    let last = try publish()
    #expect(last.status == 0, "\(last.errors)")
    #expect(host.filter { !$0.key.contains(".kim-sementara-") } == built)
  }

  private func sent(_ run: KimCommand) -> Int {
    Int(run.output.split(separator: " ").dropFirst().first ?? "") ?? -1
  }
}
