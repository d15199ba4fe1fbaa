import Glibc
import KimSystem
import KimTestSupport
import Testing

@testable import KimPreview

struct ContentWatchTests {
  /// Whether a wait ends by itself, and not because this test has lost patience.
  private func ends(_ watch: ContentWatch) -> Bool {
    var asked = 0
    watch.wait {
      asked += 1
      return asked > 100
    }
    return asked <= 100
  }

  private func watch(_ folder: TemporaryFolder, clock: @escaping () -> Int = { 0 }) -> ContentWatch
  {
    ContentWatch([TypedPath(folder.full("sites"))], clock: clock)
  }

  @Test func `what is saved while a build reads is told by the next wait`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/kim/a.md", "satu")
      let watch = watch(folder)
      #expect(!watch.hasChanged())
      try folder.write("sites/kim/a.md", "dua")
      #expect(watch.hasChanged() && watch.hasChanged())
      #expect(ends(watch))
      #expect(!watch.hasChanged())
      // Also in a folder that came meanwhile.
      try folder.write("sites/kim/berita/b.md", "tiga")
      #expect(ends(watch))
      try folder.write("sites/kim/berita/b.md", "empat")
      #expect(ends(watch))
    }
  }

  @Test func `what the system does not tell is found by a look at all files`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/kim/a.md", "satu")
      let watch = watch(folder)
      #expect(unsafe chmod(folder.full("sites/kim/a.md"), 0o600) == 0)
      #expect(!watch.hasChanged())
      #expect(ends(watch))
    }
  }

  @Test func `scheduled posts come with the time`() throws {
    try TemporaryFolder.with { folder in
      try folder.folder("sites")
      var time = 0
      let watch = watch(folder) {
        time += 1
        return time / 3
      }
      #expect(ends(watch))
    }
  }

  @Test func `a wait ends when it is stopped`() throws {
    try TemporaryFolder.with { folder in
      try folder.folder("sites")
      var asked = 0
      watch(folder).wait {
        asked += 1
        return asked == 3
      }
      #expect(asked == 3)
    }
  }
}
