import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimSiteWork

struct InstallationTests {
  @Test func `what is installed lies in share beside the program's folder`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("usr/bin/kim")
      try folder.write("usr/share/kim/versi", "abc dan perubahan\n")
      try folder.link("bin/kim", to: folder.full("usr/bin/kim"))
      for program in ["usr/bin/kim", "bin/kim"] {
        let found = Installation(of: TypedPath(folder.full(program)))
        #expect(found?.folder.string.hasSuffix("/usr/share/kim") == true)
        #expect(found?.commit == "abc dan perubahan")
      }
    }
  }

  @Test func `a program that was never installed has nothing beside it`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("bin/kim")
      #expect(Installation(of: TypedPath(folder.full("bin/kim"))) == nil)
      #expect(Installation(of: TypedPath(folder.full("bin/tidak-ada"))) == nil)
      try folder.folder("share/kim")
      #expect(Installation(of: TypedPath(folder.full("bin/kim")))?.commit == nil)
    }
  }

  @Test func `the installed list of the province is read where the content has none`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/_provinsi/provinsi.yml", "kode_wilayah: \"16.06\"\n")
      try folder.write("wilayah/16.csv", "kode,nama\n16,Sumatera Selatan\n")
      let place = SourcePlace("_provinsi", in: TypedPath(folder.full("sites")))
      let installed = TypedPath(folder.path)
      let source = try ProvinceFolder.read(place, installed: installed)
      #expect(source?.files.map(\.path) == ["provinsi.yml", "wilayah.csv"])
      try folder.write("sites/_provinsi/wilayah.csv", "kode,nama\n")
      let own = try ProvinceFolder.read(place, installed: installed)
      #expect(own?["wilayah.csv"]?.bytes == Array("kode,nama\n".utf8))
    }
  }

  @Test(arguments: ["kode_wilayah: \"17\"\n", "judul: KIM\n", "kode_wilayah: [\n", ""])
  func `where no list fits, none is made up`(_ settings: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("sites/_provinsi/provinsi.yml", settings)
      try folder.write("wilayah/16.csv", "kode,nama\n16,Sumatera Selatan\n")
      let place = SourcePlace("_provinsi", in: TypedPath(folder.full("sites")))
      let source = try ProvinceFolder.read(place, installed: TypedPath(folder.path))
      #expect(source?.files.map(\.path) == ["provinsi.yml"])
    }
  }
}
