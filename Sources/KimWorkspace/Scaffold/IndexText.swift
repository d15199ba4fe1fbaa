import KimModel

/// The files of a new `_provinsi`.
struct IndexText {
  let area: Region
  let address: WebAddress?
  let day: Day

  /// By their paths below the content root.
  var files: [(path: String, text: String)] {
    [
      ("_provinsi/provinsi.yml", settings),
      ("_provinsi/siaran/\(day)-selamat-datang.md", welcome),
      ("_provinsi/halaman/tentang-kim.md", Self.about),
    ]
  }

  private var settings: String {
    let title = QuotedYAML.quoted("KIM " + area.shortName)
    return """
      # Pengaturan indeks. Baris yang diawali tanda # adalah catatan; catatan tidak diterbitkan.

      judul: \(title)
      keterangan: \(QuotedYAML.quoted("Kabar dari Komunitas Informasi Masyarakat di \(place)."))

      # \(area.fullName). Kode wilayah Kemendagri; selalu di antara tanda kutip.
      kode_wilayah: "\(area.code)"

      # Alamat tempat semua situs diterbitkan. RSS, peta situs, dan gambar pratinjau tautan di
      # WhatsApp memerlukannya.
      \(address.map { "alamat_situs: \($0.string)" } ?? "# alamat_situs: https://kim.contoh.go.id/")

      zona_waktu: \(TimeZoneName.of(area.code).rawValue)
      tema: nusantara
      pembina:
        nama: \(QuotedYAML.quoted("Dinas Komunikasi dan Informatika \(area.fullName)"))

      # Banyaknya desa dan kelurahan yang akan punya KIM pada akhir tiap tahun.
      # target: {\(day.year): 10, \(day.year + 1): 20}

      """
  }

  private var place: String { area.fullName }

  private var welcome: String {
    """
    ---
    judul: Selamat datang di situs KIM \(area.shortName)
    tanggal: \(day)
    ---
    *Contoh siaran. Ubah atau hapus berkas ini.*

    Siaran adalah pesan pembina untuk semua KIM di \(place), dan tampil di situs setiap KIM.

    """
  }

  private static let about = """
    ---
    judul: Tentang KIM
    ---
    **Komunitas Informasi Masyarakat (KIM)** adalah kelompok warga yang dibentuk oleh, dari, dan untuk masyarakat. Anggotanya sukarelawan. Mereka mencari informasi yang berguna bagi tetangganya, membicarakannya bersama, lalu menyebarkannya kembali dalam bahasa yang dipahami orang sekampung.

    ## Enam kegiatan: ADINDA

    | Huruf | Kegiatan |
    | --- | --- |
    | A | **A**kses informasi |
    | D | **D**iskusi |
    | I | **I**mplementasi |
    | N | **N**etworking |
    | D | **D**iseminasi |
    | A | **A**spirasi |

    """
}
