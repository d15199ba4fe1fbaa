import KimPublish
import KimSystem
import KimTestSupport
import Testing

@testable import KimDelivery

struct HashMemoryTests {
  private func read(
    _ folder: TemporaryFolder, seconds: Int = 10
  ) throws -> (hash: String?, readings: Int) {
    let output = TypedPath(folder.full("public"))
    var memory = try HashMemory(of: output, in: TypedPath(folder.full("cache")))
    let content = try memory.content(
      of: "a.html", in: Folder(opening: output.string),
      at: FileStamp.now + seconds * 1_000_000_000)
    try memory.save()
    return (content?.hash, memory.readCount)
  }

  @Test func `a file is read once for each change of it`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("public/a.html", "Panen")
      let first = try read(folder)
      #expect(first.readings == 1)
      #expect(try read(folder) == (first.hash, 0))
      try folder.write("public/a.html", "Banen")
      let second = try read(folder)
      #expect(second.readings == 1 && second.hash != first.hash)
    }
  }

  @Test func `a file that was changed just now is read again`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("public/a.html", "Panen")
      _ = try read(folder, seconds: 0)
      #expect(try read(folder, seconds: 0).readings == 1)
    }
  }

  @Test(arguments: ["", "kim-sidik 2\n", "kim-sidik 1\nx y\n"])
  func `a memory that is damaged is none`(_ text: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("public/a.html", "Panen")
      let first = try read(folder)
      for name in folder.files(in: "cache") where name.hasSuffix(".sidik") {
        try folder.write("cache/\(name)", text)
      }
      #expect(try read(folder).hash == first.hash)
    }
  }
}
