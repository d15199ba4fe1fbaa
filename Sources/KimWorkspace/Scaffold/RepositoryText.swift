import KimModel

/// What a repository of content has beside its content root.
struct RepositoryText {
  let area: Region

  /// By their paths.
  var files: [(path: String, text: String)] { [(".gitignore", ignored), ("README.md", readme)] }

  private var ignored: String {
    """
    # Hasil bangunan dan catatan kim.
    public/
    .kim/

    """
  }

  private var readme: String {
    """
    # Situs KIM \(area.shortName)

    Isi situs-situs KIM di \(area.fullName). Situsnya dibangun oleh perintah `kim`; program itu tidak disimpan di sini.

    | folder | isinya |
    | --- | --- |
    | `sites/_provinsi/` | pengaturan, siaran dari pembina, dan halaman indeks |
    | `sites/…/kim.yml` | folder yang berisi berkas ini adalah situs satu KIM |
    | `public/` | hasilnya; tidak disimpan di repositori |

    ```
    kim build                              bangun semua ke public/, lalu buka public/index.html
    kim check                              cari kesalahan saja
    kim new site "Nama Desa"               situs KIM baru
    kim new post FOLDER-KIM "Judul"        tulisan baru
    ```

    Cara menulis ada di Panduan kim, yang ikut terpasang di folder `share/doc/kim`.

    """
  }
}
