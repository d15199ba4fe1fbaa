import Foundation
import KimTestSupport
import Testing

/// Every line of the guides that begins with `$ kim` is run, in the order of its block, and has to
/// print what stands below it.
struct GuideCommandTests {
  @Test(arguments: GuideBlock.guides)
  func `every command in a guide works and prints what the guide shows`(_ name: String) throws {
    for block in try GuideBlock.all(in: name) where block.text.contains("$ kim ") {
      try run(block)
    }
  }

  @Test func `the guides show commands`() throws {
    let guides = try ["README.md", "docs/diskominfo.md"].map { try GuideBlock.all(in: $0) }
    #expect(guides.allSatisfy { $0.contains { $0.text.contains("$ kim ") } })
  }

  private func run(_ block: GuideBlock) throws {
    try InstalledKim.with { kim in
      for file in TextArchive(Self.content).files {
        try kim.folder.write("sites/" + file.path, file.text)
      }
      for command in Self.commands(of: block.text) {
        // A site that the guide speaks of earlier is there.
        if command.text.contains(Self.site), !kim.folder.has("sites/\(Self.site)/kim.yml") {
          _ = try kim.run("new", "site", "16.06.06.2008")
        }
        // The day of the guide's examples: 17 May 2026, noon WIB.
        let run = try KimCommand(
          shell: "PATH=\"$PWD/awalan/bin:$PATH\" SOURCE_DATE_EPOCH=1778994000 \(command.text)",
          in: kim.folder)
        #expect(run.status == 0, "\(block): \(command.text): \(run.errors)")
        if command.text.hasPrefix("kim new") || command.text.hasPrefix("kim init") {
          #expect(run.output == command.output, "\(block): \(command.text)")
        }
      }
    }
  }

  private struct Command {
    let text: String
    var output = ""
  }

  /// What stands behind a command, apart from it by two blanks, explains it.
  private static func commands(of text: String) -> [Command] {
    var commands: [Command] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("$ ") {
        let words = line.dropFirst(2)
        let end = words.range(of: "  ")?.lowerBound ?? words.endIndex
        commands.append(Command(text: String(words[..<end])))
      } else if !commands.isEmpty {
        commands[commands.count - 1].output += line + "\n"
      }
    }
    return commands
  }

  private static let site = "musi-banyuasin/kim-toman"

  private static let content = """
    -- _provinsi/provinsi.yml --
    \(ProvinceText.settings)
    -- palembang/kim-ilir/kim.yml --
    nama: KIM Ilir
    kode_wilayah: "16.71.01.1001"
    tingkat: kelurahan
    """
}
