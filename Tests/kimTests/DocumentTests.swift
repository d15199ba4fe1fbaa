import KimTestSupport
import Testing

/// Documents that tell where something was taken.
struct DocumentTests {
  private func with(_ files: [String: String], _ body: (KimProject) throws -> Void) throws {
    try KimProject.with { project in
      for (name, text) in files { try project.folder.write("sites/kim-ilir/berita/\(name)", text) }
      let links = files.keys.sorted().map { "[\($0)](\($0))" }.joined(separator: "\n\n")
      try project.write(
        """
        -- kim-ilir/berita/surat.md --
        ---
        judul: Surat
        tanggal: 2024-05-02
        ---
        \(links)
        """)
      try body(project)
    }
  }

  private static let pdf = "%PDF-1.4\nexif:GPSLatitude=\"2,58.5755S\"\n%%EOF\n"

  @Test func `a place is not published, and the document of the folder stays as it is`() throws {
    try with(["denah.pdf": Self.pdf, "lain.pdf": "%PDF-1.4\n%%EOF\n"]) { project in
      let run = try project.build()
      #expect(run.status == 0)
      #expect(run.errors.contains("denah.pdf: peringatan: "), "\(run.errors)")
      #expect(run.errors.contains("[photo/has-location]") && !run.errors.contains("lain.pdf"))
      let files = project.published.filter { $0.key.hasPrefix("kim-ilir/berkas/") }
      #expect(
        files.values.sorted() == [
          "%PDF-1.4\n%%EOF\n", "%PDF-1.4\nexif:GPSLatitude=\"0,00.0000S\"\n%%EOF\n",
        ])
      #expect(project.folder.text("sites/kim-ilir/berita/denah.pdf") == Self.pdf)
      let again = try project.build()
      #expect(again.output.contains(": 0 ditulis, "), "\(again.output)")
    }
  }

  @Test func `a document whose place cannot be taken out is told in each build`() throws {
    try with(["sk.pdf": Self.pdf + "/ByteRange [0 1 2 3]\n"]) { project in
      let run = try project.build()
      #expect(run.status == 0)
      #expect(run.errors.contains("sites/kim-ilir/berita/sk.pdf: peringatan: "), "\(run.errors)")
      #expect(run.errors.contains("[document/place]"))
      let again = try project.build()
      #expect(again.errors == run.errors && again.output.contains(": 0 ditulis, "))
      #expect(try project.check().errors == run.errors)
    }
  }
}
